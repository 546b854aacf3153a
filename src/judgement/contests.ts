/**
 * One property of two sides in a pair of numbers: "outscored the Kites 30–16 in the third quarter", "won the rebounding battle 43–24", "polled 310 votes to 290". Where
 * the base has the property for both sides, and the pair is of neither order of their values, it is wrong.
 */
import { DERIVED, related } from '../language/related.ts';
import type { Token } from '../language/tokens.ts';
import { wordSet } from '../language/wordSet.ts';
import { say } from '../say.ts';
import type { Figure } from '../values/value.ts';
import type { CompiledBase } from './compile.ts';
import type { Evidence, Finding } from './finding.ts';
import { type Column, type Ledger, ledgerOf } from './ledger.ts';
import { messageOf, sourcesOf } from './messages.ts';
import { isOfOtherOccasion } from './occasions.ts';
import type { Claim, Scene } from './scene.ts';

/** Tokens to either side of a pair in which it is said what the pair is of. */
const BEFORE = 14;
const AFTER = 7;
/** What a score is of, though nothing says so. */
const UNSAID = wordSet('point goal run vote');
/** A standing reached so far, or a stretch of play, and no count of the period. */
const STANDING = wordSet('lead trail ahead behind tie level after end through until run streak entering record series take deficit');
/** Verbs of winning against somebody, whose pair is of the whole. */
const BEATS = wordSet('defeat beat top down rout thrash edge overcome trounce');
/** What a contest comes to is no property that is contested. */
const OUTCOMES = wordSet('win loss lose record defeat');
const PERIODS = wordSet('half quarter period set game inning leg round minute series aggregate');
/** What parts what is said of one pair from what is said of another. */
const PARTING = wordSet('while but however as where who which');

/** Verdicts on the pairs of two sides in a sentence. */
export function judgeContests(scene: Scene, base: CompiledBase): Finding[] {
  const found: Finding[] = [];
  if (scene.sentence.question) return found;
  for (const claim of scene.claims) {
    const { value } = claim;
    if (value.kind !== 'figure' || value.scale !== 'score' || value.high === undefined) continue;
    if (scene.analysis.tokens[claim.first - 1]?.text === '(' || isHedged(scene)) continue;
    const ledger = ledgerOf(base);
    if (!ledger.columns.length) return found;
    const words = wordsAround(claim, scene);
    const columns = words && columnsOf(words, ledger);
    const sides = columns && sidesOf(claim, columns[0], scene, ledger);
    if (!sides || isOfOtherOccasion(claim, columns[0].entries.get(sides[0])!, scene)) continue;
    const finding = verdictOn(value, columns, sides, scene, base);
    if (finding) found.push(finding);
  }
  return found;
}

/** Whether the sentence supposes, foretells or denies. */
export const isHedged = ({ cues }: Scene): boolean => cues.hypothetical.length + cues.forecast.length + cues.negation.length > 0;

/** The words around a pair, up to what is said of another; undefined where one of them makes of it a standing. */
function wordsAround({ first, last }: Claim, { analysis: { tokens }, sentence, claims }: Scene): Token[] | undefined {
  const words: Token[] = [];
  const isOther = (at: number) =>
    claims.some((c) => c.first === at && c.value.kind === 'figure' && c.value.scale === 'score' && tokens[at - 1]?.text !== '(');
  const add = (at: number) => {
    if (PARTING.has(tokens[at].word.folded) || tokens[at].text === ';' || isOther(at)) return false;
    words.push(tokens[at]);
    return true;
  };
  for (let at = first - 1; at >= Math.max(sentence.first, first - BEFORE) && add(at); at--);
  for (let at = last; at < Math.min(sentence.last, last + AFTER) && add(at); at++);
  return words.some(({ word }) => STANDING.has(word.lemma) || STANDING.has(word.folded)) ? undefined : words;
}

/** "The first half" of what is told by quarters. */
const HALVES: Record<string, readonly string[]> = { first: ['first', 'second'], second: ['third', 'fourth'] };

/** The columns that a pair is the sum of: those of the most words, all of them said but for what a score leaves unsaid. */
function columnsOf(words: readonly Token[], { columns }: Ledger): readonly Column[] | undefined {
  const lemmas = new Set(words.filter(({ kind }) => kind === 'word').map(({ word }) => word.lemma));
  const isPlural = words.some(({ word }) => word.folded === 'quarters');
  const half =
    lemmas.has('half') && !lemmas.has('quarter') && !columns.some((c) => c.words.has('half'))
      ? ['first', 'second'].filter((w) => lemmas.has(w))
      : [];
  if (lemmas.has('half') && !lemmas.has('quarter') && half.length !== 1) return undefined;
  const quarters = half.length ? HALVES[half[0]] : [];
  const isSaid = (lemma: string) => lemmas.has(lemma) || [...lemmas].some((l) => l.startsWith(lemma) && related(l, lemma) >= DERIVED);
  const isWon = words.some(({ word }) => BEATS.has(word.lemma));
  const isPeriod = words.some(({ word }) => PERIODS.has(word.lemma));
  const spoken = (column: Column) => {
    for (const word of column.words) if (OUTCOMES.has(word)) return false;
    const telling = [...column.words].filter((w) => !UNSAID.has(w));
    if (!telling.length) return isWon && column.words.size === 1 && !isPeriod;
    return quarters.length
      ? telling.length === 2 && column.words.has('quarter') && telling.some((w) => quarters.includes(w))
      : telling.every(isSaid);
  };
  let best: Column[] = [];
  for (const column of columns) {
    const size = best[0]?.words.size ?? 0;
    if (column.words.size < size || !spoken(column)) continue;
    if (column.words.size > size) best = [];
    best.push(column);
  }
  if (!best.length || (lemmas.has('quarter') && !best[0].words.has('quarter'))) return undefined;
  return best.length === 1 || quarters.length === best.length || (isPlural && best.length === 2) ? best : undefined;
}

/** The two sides, by their keys: those who are named, or the one who is and the only other with whom it shares a property. */
function sidesOf(claim: Claim, { entries }: Column, scene: Scene, { columns }: Ledger): [string, string] | undefined {
  const named = new Set<string>();
  for (const m of scene.ownMentions) if (m.keys.length === 1 && entries.has(m.keys[0])) named.add(m.keys[0]);
  const [one, other, third] = named;
  if (third || !one) return undefined;
  if (other) return [one, other];
  const pair = columns.find((c) => c.entries.size === 2 && c.entries.has(one));
  const rival = [...(pair?.entries.keys() ?? [])].find((key) => key !== one);
  return rival && entries.has(rival) && scene.ownMentions.some((m) => m.last <= claim.first) ? [one, rival] : undefined;
}

function verdictOn(
  { start, end, value, high }: Figure,
  columns: readonly Column[],
  sides: [string, string],
  scene: Scene,
  base: CompiledBase,
): Finding | undefined {
  const sums = sides.map((key) => {
    let sum = 0;
    for (const { entries } of columns) sum += entries.get(key)?.figures[0].value ?? Number.NaN;
    return sum;
  });
  if (sums.some(Number.isNaN)) return undefined;
  const [most, least] = sums[0] > sums[1] ? sums : [sums[1], sums[0]];
  const isRight = (value === most && high === least) || (value === least && high === most);
  // What nothing but a score says it is of may be a score of something else, where no number is right.
  if (columns[0].words.size === 1 && UNSAID.has([...columns[0].words][0]) && ![most, least].some((n) => n === value || n === high))
    return undefined;
  const { fact, terms } = columns[0].entries.get(sides[0])!;
  const says = scene.analysis.text.slice(start, end);
  const expected = `${most}–${least}`;
  const source = sourcesOf(fact, base.base);
  const by = source ? ` (${source})` : '';
  const because: Evidence[] = [
    { kind: 'rule', text: say`the sentence says whose it is, and what it is of`, weight: 1 },
    { kind: 'term', text: say`words of the fact: ${[...terms.keys()].join(', ')}`, weight: 1 },
  ];
  const verdict = isRight ? 'supported' : 'contradicted';
  const message = isRight
    ? messageOf('supported', { says, expected, fact }, base.base)
    : say`The draft says “${says}”; the fact base has “${expected}”${by}. Write “${expected}”, or correct the fact base.`;
  return { verdict, kind: 'figure', fact: fact.id, start, end, message, expected, because };
}
