/**
 * A run of capitals that is a name of the cast but for one telling word, whatever the sentence speaks of: another sort of body ("Committee" for
 * Commission), other partners of a firm ("Holm & Sons" for Holm & Daughters), a part within a hyphen spelt otherwise ("Su-jin" for Soo-jin).
 */
import type { Name } from '../../factbase/model.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { oncePer } from '../../language/once.ts';
import { titleFamily } from '../../language/titles.ts';
import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { pushTo } from '../../lists.ts';
import { say } from '../../say.ts';
import { nameTokens } from '../../values/names/cast.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import { likeness } from '../evidence/likeness.ts';
import type { CompiledBase } from '../targets/compile.ts';
import type { ProperRun } from '../targets/statementNames.ts';
import type { Meant } from './meant.ts';

/** Bodies, as the last word of their names: of one name before it there is seldom more than one. */
const BODIES = wordSet(
  'commission committee council board authority agency bureau inspectorate tribunal secretariat institute institution',
);
/** Firms, by who stands after the "&". */
const FIRMS = wordSet('son daughter brother sister partner co company cousin nephew');
/** How alike the wholes must be where a part within a hyphen is spelt otherwise. */
const ALIKE = 0.6;
/** Names compared with one run at most. */
const MOST = 64;

/** The name that a run is but for one word, and the run as far as it reaches. */
export function twinOfRun(run: ProperRun, tokens: Token[], base: CompiledBase): { meant: Meant; end: number } | undefined {
  const words = run.words[0] === 'the' ? run.words.slice(1) : run.words;
  if (words.length < 2) return undefined;
  const tail = tokens[run.last]?.text === '-' && !tokens[run.last].spaceBefore ? tokens[run.last + 1] : undefined;
  const hyphenated = tail?.kind === 'word' && !tail.spaceBefore ? [...words, tail.word.folded] : words;
  const isHyphened = tail !== undefined || run.text.includes('-');
  const last = hyphenated[hyphenated.length - 1];
  const given = titleFamily(words[0]) ? words[1] : words[0];
  const keys = keysByFirst(words[0], base);
  if (given !== words[0]) keys.push(...keysByFirst(given, base));
  if (isHyphened) keys.push(...(base.cast.bySurname.get(last) ?? []).slice(0, MOST));
  for (const key of keys) {
    const form = base.cast.forms.get(key)![0];
    const right = form[0] === 'the' ? form.slice(1) : form;
    const name = base.base.names.get(key)!;
    if (name.kind === 'person') {
      const like =
        right.length >= 3 && name.name.includes('-') ? likeInHyphen(inLength(hyphenated, right, isHyphened), right, name.name) : undefined;
      if (like)
        return {
          meant: { key, slip: true, because: [{ kind: 'value', text: say`but for a letter or two it is ${name.name}`, weight: like }] },
          end: hyphenated === words ? run.end : tail!.end,
        };
    } else if (isTwin(words, right, run.text))
      return { meant: { key, because: [{ kind: 'value', text: say`but for its last word it is ${name.name}`, weight: 1 }] }, end: run.end };
  }
  return undefined;
}

/** "Sir Colin Moor-Lund" without the title, as long as the name; of "Moor-Lund" alone as much of the name as it has. */
const inLength = (words: string[], right: string[], isHyphened: boolean) =>
  words.length === right.length + 1 && titleFamily(words[0])
    ? words.slice(1)
    : isHyphened && words.length === 2 && right.length === 3
      ? [right[0], ...words]
      : words;

/** "Ambrose Kells" of Ambrose Kell: a full name is no plural, but after an article or a number. */
export function isPluralOfOne({ text, first, last }: CastMention, name: Name, tokens: readonly Token[], base: CompiledBase): boolean {
  const words = nameTokens(text);
  const [right] = base.cast.forms.get(name.key) ?? [[]];
  const end = words.length - 1;
  const before = tokens[first - 1];
  return (
    end > 0 &&
    words[end] === `${right[right.length - 1]}s` &&
    base.cast.byGiven.get(words[0])?.includes(name.key) === true &&
    !(before?.kind === 'number' || /^(?:the|two|three|many|other)$/.test(before?.word.folded ?? '')) &&
    !/^['’]/.test(tokens[last]?.text ?? '')
  );
}

/** Whether both are alike but for the last word, and that says which sort of body or firm it is. */
function isTwin(words: string[], right: string[], text: string): boolean {
  const last = words.length - 1;
  const isFirm = / (?:&|and) /.test(text);
  // Two words alone may be the name of a town and one of its bodies.
  if (right.length !== words.length || words.length < (isFirm ? 2 : 3) || right[last] === words[last]) return false;
  const sort = isFirm ? FIRMS : BODIES;
  return sort.has(lemmaOf(words[last])) && sort.has(lemmaOf(right[last])) && right.every((w, i) => i === last || w === words[i]);
}

/** How alike two names are of which one part within a hyphen is spelt otherwise; undefined where more is, or nothing. */
function likeInHyphen(words: string[], right: string[], name: string): number | undefined {
  if (words.length !== right.length) return undefined;
  const off = words.findIndex((w, i) => w !== right[i]);
  if (off < 0 || words.some((w, i) => i !== off && w !== right[i]) || words[off][0] !== right[off][0]) return undefined;
  const parts = name
    .toLowerCase()
    .split(/\s+/)
    .filter((p) => p.includes('-'));
  if (!parts.some((p) => p.split('-').includes(right[off]))) return undefined;
  const like = likeness(words.join(''), right.join(''));
  return like >= ALIKE ? like : undefined;
}

/** Keys of the names that open with a word, their article aside. */
const keysByFirst = (word: string, base: CompiledBase): string[] => (byFirst(base).get(word) ?? []).slice(0, MOST);

const byFirst = oncePer((base: CompiledBase): Map<string, string[]> => {
  const index: Map<string, string[]> = new Map();
  for (const [key, forms] of base.cast.forms) {
    const first = forms[0]?.[forms[0][0] === 'the' ? 1 : 0];
    if (first !== undefined) pushTo(index, first, key);
  }
  return index;
});
