/**
 * What an initialism is said to stand for, against what the base says it stands for: "the PSF, or Public Science Fund" of a fund that is for
 * Pure Science. The words are a wrong expansion only where they fit the letters or share half of their words with the right one.
 */

import { oncePer } from '../../language/once.ts';
import { contentWords, isFunctionWord } from '../../language/stopwords.ts';
import { foldedAt, isComma, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { pushTo } from '../../lists.ts';
import { say } from '../../say.ts';
import { nameTokens } from '../../values/names/cast.ts';
import { likeness } from '../evidence/likeness.ts';
import { byRule } from '../fillers/filler.ts';
import type { Evidence } from '../finding.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';

/** A right expansion: by the forms of a name, or by a fact that says what the letters stand for. */
interface Expansion {
  /** The fact's id or the name's key. */
  id: string;
  text: string;
  words: string[];
}

export interface WrongExpansion {
  id: string;
  start: number;
  end: number;
  says: string;
  expected: string;
  because: Evidence[];
}

/** Right expansions by folded initialism; facts that say what letters stand for go before the names they repeat. */
const expansionsOf = oncePer((base: CompiledBase): Map<string, Expansion[]> => {
  const index: Map<string, Expansion[]> = new Map();
  for (const fact of base.base.facts.values()) {
    const said = /^(?:The )?(?:abbreviation |acronym |initials )?([\p{Lu}\d]{2,}) (?:stands|is short) for (?:the )?(.+?)\.?$/u.exec(
      fact.statement,
    );
    if (said) enter(index, said[1], { id: fact.id, text: said[2], words: contentWords(nameTokens(said[2])) });
  }
  for (const name of base.base.names.values()) {
    const forms = [name.name, ...name.aliases];
    for (const letters of forms.filter((f) => /^[\p{Lu}\d]{2,}$/u.test(f)))
      for (const text of forms) {
        const words = contentWords(nameTokens(text));
        if (words.length >= 2) enter(index, letters, { id: name.key, text, words });
      }
  }
  return index;
});

function enter(index: Map<string, Expansion[]>, letters: string, expansion: Expansion): void {
  const [key] = nameTokens(letters);
  pushTo(index, key, expansion);
}

/** Wrong expansions beside the initialisms of a sentence. */
export function wrongExpansions(scene: Scene, base: CompiledBase): WrongExpansion[] {
  const { tokens } = scene.analysis;
  const found: WrongExpansion[] = [];
  for (let i = scene.sentence.first; i < scene.sentence.last; i++) {
    if (!tokens[i].word.acronym) continue;
    const right = expansionsOf(base).get(foldedAt(tokens, i).replaceAll('.', ''));
    const range = right && (after(tokens, i, scene.sentence.last) ?? before(tokens, i, scene.sentence.first, right));
    if (!range) continue;
    const wrong = judge(tokens, range, right, scene);
    if (wrong) found.push(wrong);
  }
  return found;
}

interface Range {
  first: number;
  last: number;
}

/** Words that lead from letters to what they stand for, after the comma or bracket. */
const LEADS = wordSet('or the a an that is short for which stands stand in full meaning means i.e');
/** Longest expansion, in tokens. */
const LONGEST = 16;

/** "PSF, or Public Science Fund,", "PSF (the Public Science Fund)", "PSF stands for Public Science Fund". */
function after(tokens: Token[], i: number, end: number): Range | undefined {
  let first = i + 1;
  const mark = tokens[first]?.text;
  const opens = mark === ',' || mark === '(' || mark === '–' || mark === '—';
  const stands =
    /^(?:stands|stand|is|means)$/.test(foldedAt(tokens, first)) && tokens.slice(first, first + 3).some((t) => t.word.folded === 'for');
  if (!opens && !stands && mark !== 'or') return undefined;
  if (opens) first++;
  while (first < end && LEADS.has(foldedAt(tokens, first))) first++;
  let last = first;
  while (last < end && last < first + LONGEST && !(tokens[last].kind === 'mark' && /^[,;:.()!?–—"”]$/.test(tokens[last].text))) last++;
  return last > first ? { first, last } : undefined;
}

/** "the Public Science Fund (PSF)", "the Public Science Fund, or PSF": as many words back as the right expansion has. */
function before(tokens: Token[], i: number, start: number, right: Expansion[]): Range | undefined {
  let last = i;
  if (tokens[last - 1]?.text === '(') last--;
  else if (foldedAt(tokens, last - 1) === 'or') last -= isComma(tokens, last - 2) ? 2 : 1;
  else return undefined;
  let content = 0;
  let first = last;
  for (let k = last - 1; k >= start && content < right[0].words.length; k--) {
    if (tokens[k].kind === 'mark' && tokens[k].text !== '-' && tokens[k].text !== '&') break;
    if (tokens[k].kind !== 'word' || isFunctionWord(foldedAt(tokens, k))) continue;
    content++;
    first = k;
  }
  return content ? { first, last } : undefined;
}

/** How alike two words may be and still be one, spelt otherwise ("centre", "center"). */
const SAME = 0.7;
const same = (a: string, b: string) => a === b || likeness(a, b) >= SAME;

function judge(tokens: Token[], { first, last }: Range, right: Expansion[], scene: Scene): WrongExpansion | undefined {
  const words = tokens
    .slice(first, last)
    .filter((t) => t.kind === 'word' && !isFunctionWord(t.word.folded))
    .map((t) => t.word.folded);
  if (words.length < 2 || right.some((r) => isSame(words, r.words))) return undefined;
  const [meant] = right;
  // As long as the right one: what is shorter or longer is a description, or goes on with one.
  if (words.length !== meant.words.length) return undefined;
  const shared = words.filter((w, k) => same(w, meant.words[k])).length;
  const letters = (list: string[]) => list.map((w) => w[0]).join('');
  const fits = letters(words) === letters(meant.words);
  if (!(shared >= 1 && 2 * shared >= words.length) && !(fits && words.length >= 3)) return undefined;
  const { start } = tokens[first];
  const { end } = tokens[last - 1];
  return {
    id: meant.id,
    start,
    end,
    says: scene.analysis.text.slice(start, end),
    expected: meant.text,
    because: [
      { kind: 'term', text: say`${shared} of ${meant.words.length} words of “${meant.text}”`, weight: shared / meant.words.length },
      byRule(say`the letters beside it stand for that`),
    ],
  };
}

/** The right words, in order, with or without others around them. */
const isSame = (words: string[], right: string[]) =>
  words.some((_, from) => from + right.length <= words.length && right.every((w, k) => same(words[from + k], w)));
