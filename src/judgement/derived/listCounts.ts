/**
 * How many of a sort there are, where a fact lists them: "four labels" of three, "only one producer" of two, "several directors" of one. The count must be of
 * all: nothing but its thing, a light verb and words of time stand with it.
 */
import { DERIVED, related } from '../../language/related.ts';
import { roleOf } from '../../language/roles.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import type { CompiledBase } from '../compile.ts';
import type { Decision } from '../decide.ts';
import { type Listed, listsByThing } from '../roles/lists.ts';
import type { Scene } from '../scene.ts';
import { subjectBefore } from '../subjectBefore.ts';
import { clauseAt } from './cues.ts';
import type { Wordless } from './wordless.ts';

/** What the words say: from `least` to `most`. */
interface Count {
  first: number;
  last: number;
  start: number;
  end: number;
  least: number;
  most: number;
  /** Lemma of what is counted. */
  noun: string;
  written: boolean;
  /** Lemmas between the number and the noun. */
  with: string[];
}

const LIGHT = wordSet('have be sign release record work employ feature credit list include get play spend only just');
const TIMES = wordSet('year life career total time history all over throughout during altogether so far entire whole');
const ONE = wordSet('single sole one');
const MANY = wordSet('multiple several numerous various');
const PEOPLE = wordSet('people person man woman individual company firm');
/** What may stand between a number and its noun without making it a part. */
const PLAIN = wordSet('different separate distinct record film movie single various');
const UNSURE = wordSet('not never no if would could might may another other new more further first last at');

export function wrongCounts(scene: Scene, decisions: readonly Decision[], base: CompiledBase): Wordless[] {
  const found: Wordless[] = [];
  let lists: ReadonlyMap<string, readonly Listed[]> | undefined;
  for (const count of countsIn(scene, decisions)) {
    lists ??= listsByThing(base);
    if (!lists.size) return found;
    const listed = listOf(count, lists, scene);
    if (!listed) continue;
    const { items, fact } = listed;
    const n = items.length;
    if (count.least <= n && n <= count.most) continue;
    // What is said to be so by now may have changed more than the fact tells: "has been with several labels".
    if (n === 1 && isPerfect(count, scene)) continue;
    found.push({
      ...count,
      fact,
      sum: say`the list has ${n}, ${listed.text}`,
      expected: String(n),
      right: count.written && count.most === count.least ? n : undefined,
    });
  }
  return found;
}

function* countsIn({ analysis: { tokens }, sentence, claims }: Scene, decisions: readonly Decision[]): Iterable<Count> {
  for (const claim of claims) {
    const { value, first, last } = claim;
    if (
      value.kind !== 'figure' ||
      value.scale !== 'count' ||
      !value.noun.length ||
      value.high !== undefined ||
      value.outOf ||
      value.additional
    )
      continue;
    if (value.value > 20 || decisions.some((d) => d.claim === claim)) continue;
    const range = BOUNDS[value.qualifier];
    const noun = value.noun[value.noun.length - 1];
    let head = last;
    while (head < last + 4 && tokens[head]?.word.lemma !== noun) head++;
    if (!range || tokens[head]?.word.lemma !== noun) continue;
    const [least, most] = range(value.value);
    yield {
      first,
      last: head + 1,
      start: value.start,
      end: tokens[head].end,
      least,
      most,
      noun,
      written: true,
      with: value.noun.slice(0, -1).concat(lemmasIn(tokens, last, head)),
    };
  }
  for (let i = sentence.first; i < sentence.last; i++) {
    const { folded } = tokens[i].word;
    const isOne =
      ONE.has(folded) &&
      (folded !== 'one' || /^(?:only|just)$/.test(tokens[i - 1]?.word.folded ?? '')) &&
      /^(?:a|the|one|only|just|by)$/.test(tokens[i - 1]?.word.folded ?? '');
    if (!isOne && !MANY.has(folded)) continue;
    let last = i + 1;
    while (
      last < sentence.last &&
      last < i + 4 &&
      tokens[last].kind === 'word' &&
      !isFunctionWord(tokens[last].word.folded) &&
      !tokens[last].word.capital
    )
      last++;
    if (last === i + 1) continue;
    const first = isOne && folded === 'one' ? i - 1 : i;
    const noun = tokens[last - 1].word.lemma;
    yield {
      first,
      last,
      start: tokens[first].start,
      end: tokens[last - 1].end,
      least: isOne ? 1 : 2,
      most: isOne ? 1 : Number.POSITIVE_INFINITY,
      noun,
      written: false,
      with: lemmasIn(tokens, i + 1, last - 1),
    };
  }
}

const lemmasIn = (tokens: Scene['analysis']['tokens'], first: number, last: number) => tokens.slice(first, last).map((t) => t.word.lemma);

const MOST = Number.POSITIVE_INFINITY;
const BOUNDS: Record<string, ((n: number) => [number, number]) | undefined> = {
  none: (n) => [n, n],
  exactly: (n) => [n, n],
  atLeast: (n) => [n, MOST],
  moreThan: (n) => [n + 1, MOST],
  atMost: (n) => [0, n],
  lessThan: (n) => [0, n - 1],
};

/** The one list of a thing that the count is of. */
function listOf(count: Count, lists: ReadonlyMap<string, readonly Listed[]>, scene: Scene): Listed | undefined {
  const { tokens } = scene.analysis;
  const keys = new Set([...scene.ownMentions.flatMap((m) => m.keys), scene.discourse.focus.key]);
  // "By three different people": what they did is said before.
  const by = tokens[count.first - 1]?.word.folded === 'by' || tokens[count.first - 2]?.word.folded === 'by';
  const verb = by ? count.first - (tokens[count.first - 1].word.folded === 'by' ? 2 : 3) : -1;
  const role = PEOPLE.has(count.noun) && by ? roleOf(tokens[verb]?.word.lemma ?? '')?.role : undefined;
  for (const key of keys) {
    const isOpen = (l: Listed) => count.with.every((w) => PLAIN.has(w) || l.words.includes(w));
    const own = (lists.get(key) ?? []).filter((l) =>
      role
        ? l.role === role
        : roleOf(count.noun)?.role === (l.role || undefined) && l.role
          ? true
          : l.words.some((w) => w === count.noun || related(w, count.noun) >= DERIVED),
    );
    // "Two Swedish directors" are some of them.
    if (own.length !== 1 || !isOpen(own[0])) continue;
    const from = subjectBefore({ target: { subjects: [key] } as never }, count.first, scene);
    if (from >= 0 && isOfAll(from, count, role ? verb : -1, scene)) return own[0];
  }
  return undefined;
}

/** Whether only light verbs stand between the thing and the count, and words of time after it. */
function isOfAll(from: number, { first, last }: Count, verb: number, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const clause = clauseAt(scene, first);
  if (scene.claims.some((c) => c.value.kind === 'date' && clause.first <= c.first && c.first < clause.last)) return false;
  for (let i = from; i < first; i++) {
    const { kind, word, text } = tokens[i];
    if (UNSURE.has(word.folded) || kind === 'number' || (kind === 'mark' && text !== ',')) return false;
    if (kind === 'word' && i !== verb && !isFunctionWord(word.folded) && !LIGHT.has(word.lemma) && !/ly$/.test(word.folded)) return false;
  }
  for (let i = last; i < clause.last; i++) {
    const { kind, word, text } = tokens[i];
    if (/^[,;.:!)]$/.test(text)) return !/^(?:and|,)$/.test(tokens[i + 1]?.text ?? '') || text === '.';
    if (kind !== 'word' || (!isFunctionWord(word.folded) && !TIMES.has(word.lemma) && !TIMES.has(word.folded))) return false;
    if (
      /^(?:for|with|on|at|before|after|of|but|and|who|from|to)$/.test(word.folded) &&
      i + 1 < clause.last &&
      !TIMES.has(tokens[i + 1].word.lemma) &&
      !/^(?:his|her|its|their|the|an?|all)$/.test(tokens[i + 1].word.folded)
    )
      return false;
  }
  return true;
}

const isPerfect = ({ first }: Count, { analysis: { tokens }, sentence }: Scene) => {
  for (let i = Math.max(sentence.first, first - 5); i < first; i++)
    if (/^(?:has|have)$/.test(tokens[i].word.folded) && /^(?:had|been)$/.test(tokens[i + 1]?.word.folded ?? '')) return true;
  return false;
};
