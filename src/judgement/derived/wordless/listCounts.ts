/**
 * How many of a sort there are, where a fact lists them: "four labels" of three, "only one producer" of two, "several directors" of one. The count must be of
 * all: nothing but its thing, a light verb and words of time stand with it.
 */
import { DERIVED, related } from '../../../language/related.ts';
import { roleOf } from '../../../language/roles.ts';
import { isFunctionWord } from '../../../language/stopwords.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import type { Decision } from '../../decide.ts';
import { type Listed, listsByThing } from '../../roles/lists.ts';
import type { Scene } from '../../scenes/scene.ts';
import { subjectBefore } from '../../scenes/subjectBefore.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import { clauseAt, hasLemma } from '../cues.ts';
import { type Count, countsIn } from './counts.ts';
import type { Wordless } from './wordless.ts';

const LIGHT = wordSet('have be sign release record work employ feature credit list include get play spend only just stay remain come');
/** One may have been given more, and been in more places, than the list tells. */
const GIVEN = wordSet('win receive earn attend go');
const SPOUSES = wordSet('wife husband spouse');
const TIMES = wordSet(
  'year life career total time history all over throughout during altogether so far entire whole musical professional recording acting solo',
);
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
    if (n < count.least && hasLemma(scene, GIVEN, count.first - 5, count.first)) continue;
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
    const own = (lists.get(key) ?? []).filter((l) => (role ? l.role === role : isOfSort(l, count.noun)));
    // "Two Swedish directors" are some of them.
    if (own.length !== 1 || !isOpen(own[0])) continue;
    const from = subjectBefore({ target: { subjects: [key] } as never }, count.first, scene);
    if (from >= 0 && isOfAll(from, count, role ? verb : -1, scene)) return own[0];
  }
  return undefined;
}

/** Whether the items of a list are what a noun says: by the list's own word for them, or by what each is called ("Lowe University"). */
function isOfSort({ words, role, items }: Listed, noun: string): boolean {
  if (items.every((item) => item.endsWith(` ${noun}`)) || (SPOUSES.has(noun) && words.some((w) => SPOUSES.has(w)))) return true;
  return (role !== '' && roleOf(noun)?.role === role) || words.some((w) => w === noun || related(w, noun) >= DERIVED);
}

/** Whether only light verbs stand between the thing and the count, and words of time after it. */
function isOfAll(from: number, { first, last }: Count, verb: number, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const clause = clauseAt(scene, first);
  if (scene.claims.some((c) => c.value.kind === 'date' && clause.first <= c.first && c.first < clause.last)) return false;
  for (let i = from; i < first; i++) {
    const { kind, word, text } = tokens[i];
    if (UNSURE.has(word.folded) || kind === 'number' || (kind === 'mark' && text !== ',')) return false;
    if (
      kind === 'word' &&
      i !== verb &&
      !isFunctionWord(word.folded) &&
      !LIGHT.has(word.lemma) &&
      !GIVEN.has(word.lemma) &&
      !/ly$/.test(word.folded)
    )
      return false;
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
