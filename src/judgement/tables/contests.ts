/**
 * One property of two sides in a pair of numbers: "outscored the Kites 30–16 in the third quarter", "won the rebounding battle 43–24", "polled 310 votes to 290". Where
 * the base has the property for both sides, and the pair is of neither order of their values, it is wrong.
 */
import { DERIVED, related } from '../../language/related.ts';
import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import type { Figure } from '../../values/value.ts';
import type { Evidence, Finding } from '../finding.ts';
import { messageOf, sourcesOf } from '../messages.ts';
import { bodiesByHome } from '../names/members.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { type Column, type Ledger, ledgerOf } from '../targets/ledger.ts';
import { isOfOtherOccasion } from '../vetoes/occasions.ts';
import { subjectAt, verbBefore, WON } from './sameSides.ts';

/** Tokens to either side of a pair in which it is said what the pair is of. */
const BEFORE = 14;
const AFTER = 7;
/** What a score is of, though nothing says so. */
export const UNSAID = wordSet('point goal run vote');
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
    if (value.kind !== 'figure' || value.high === undefined || !(value.scale === 'score' || isAgainst(claim, scene))) continue;
    if (scene.analysis.tokens[claim.first - 1]?.text === '(' || isHedged(scene)) continue;
    const ledger = ledgerOf(base);
    if (!ledger.columns.length) return found;
    const words = wordsAround(claim, scene);
    const columns = words && columnsOf(words, claim, scene.analysis.tokens, ledger);
    const sides = columns && sidesOf(claim, columns[0], scene, ledger, base);
    if (!sides || isOfOtherOccasion(claim, columns[0].entries.get(sides[0])!, scene)) continue;
    const turned = turnedRound(claim, columns, scene, base);
    const finding = turned.length ? undefined : verdictOn(value, columns, sides, scene, base);
    if (finding) found.push(finding);
    found.push(...turned);
  }
  return found;
}

/** "Outscored the Kites 26–28": what else would be a range. */
function isAgainst({ first, value }: Claim, { analysis: { tokens }, ownMentions }: Scene): boolean {
  if (value.kind !== 'figure' || value.scale !== 'count' || value.noun.length) return false;
  const at = tokens[first - 1]?.text === ',' ? first - 1 : first;
  const object = ownMentions.find((m) => m.last === at);
  return (
    object !== undefined && tokens.slice(Math.max(0, object.first - 4), object.first).some(({ word }) => /score|poll/.test(word.lemma))
  );
}

/** Whether the sentence supposes, foretells or denies. */
export const isHedged = ({ cues }: Scene): boolean => cues.hypothetical.length + cues.forecast.length + cues.negation.length > 0;

/** "Winning that battle": what a sentence opened with is what the pair is of. */
const THAT = wordSet('battle category department contest matchup duel');

/** The words around a pair in their order, up to what is said of another; undefined where one of them makes of it a standing. */
function wordsAround({ first, last }: Claim, { analysis: { tokens }, sentence, claims }: Scene): Token[] | undefined {
  const isOther = (at: number) =>
    claims.some((c) => c.first === at && c.value.kind === 'figure' && c.value.scale === 'score' && tokens[at - 1]?.text !== '(');
  // "A strong first half where they": the period goes on.
  const isParting = (at: number) =>
    tokens[at].text === ';' ||
    isOther(at) ||
    (PARTING.has(tokens[at].word.folded) && !(tokens[at].word.folded === 'where' && isPeriodBefore(tokens, at)));
  let from = first;
  while (from > Math.max(sentence.first, first - BEFORE) && !isParting(from - 1)) from--;
  let to = last;
  while (to < Math.min(sentence.last, last + AFTER) && !isParting(to)) to++;
  for (let at = from; at < first; at++)
    if (THAT.has(tokens[at].word.folded) && tokens[at - 1]?.word.folded === 'that') from = Math.min(from, sentence.first);
  const words = [...tokens.slice(from, first), ...tokens.slice(last, to)];
  return words.some(({ word }) => STANDING.has(word.lemma) || STANDING.has(word.folded)) ? undefined : words;
}

const isPeriodBefore = (tokens: readonly Token[], at: number) =>
  PERIODS.has(tokens[at - (tokens[at - 1]?.text === ',' ? 2 : 1)]?.word.lemma ?? '');

/** "The first half" of what is told by quarters. */
const HALVES: Record<string, readonly string[]> = { first: ['first', 'second'], second: ['third', 'fourth'] };
const ORDINALS = wordSet('first second third fourth');

/** The period that a pair is of: the first one after it, or else the nearest before; with the numbers that it has. */
function periodOf(words: readonly Token[], { first }: Claim, tokens: readonly Token[]): { noun: string; which: string[] } | undefined {
  let noun: Token | undefined;
  for (const token of words) {
    if (token.word.lemma !== 'half' && token.word.lemma !== 'quarter') continue;
    if (noun && noun.start > tokens[first].start) break;
    noun = token;
  }
  if (!noun) return undefined;
  const which: string[] = [];
  for (let at = words.indexOf(noun) - 1; at >= 0; at--) {
    const { folded } = words[at].word;
    if (ORDINALS.has(folded)) which.push(folded);
    else if (!(which.length && (folded === 'and' || folded === 'the' || words[at].text === ','))) break;
  }
  return { noun: noun.word.lemma, which };
}

/** The columns that a pair is the sum of: those of the most words, all of them said but for what a score leaves unsaid. */
function columnsOf(words: readonly Token[], claim: Claim, tokens: readonly Token[], { columns }: Ledger): readonly Column[] | undefined {
  const lemmas = new Set(words.filter(({ kind }) => kind === 'word').map(({ word }) => word.lemma));
  let period = periodOf(words, claim, tokens);
  if (period?.noun === 'half' && !columns.some((c) => c.words.has('half')))
    period = { noun: 'quarter', which: period.which.length === 1 ? [...(HALVES[period.which[0]] ?? [])] : [] };
  if (period && !period.which.length) return undefined;
  const isSaid = (lemma: string) => lemmas.has(lemma) || [...lemmas].some((l) => l.startsWith(lemma) && related(l, lemma) >= DERIVED);
  const isWon = words.some(({ word }) => BEATS.has(word.lemma));
  const isPeriod = words.some(({ word }) => PERIODS.has(word.lemma));
  const spoken = (column: Column) => {
    for (const word of column.words) if (OUTCOMES.has(word)) return false;
    if (period && (!column.words.has(period.noun) || !period.which.some((w) => column.words.has(w)))) return false;
    const telling = [...column.words].filter((w) => !UNSAID.has(w) && !(period && (w === period.noun || ORDINALS.has(w))));
    return telling.length || period ? telling.every(isSaid) : isWon && column.words.size === 1 && !isPeriod;
  };
  let best: Column[] = [];
  for (const column of columns) {
    const size = best[0]?.words.size ?? 0;
    if (column.words.size < size || !spoken(column)) continue;
    if (column.words.size > size) best = [];
    best.push(column);
  }
  return best.length === 1 || (best.length && best.length === period?.which.length) ? best : undefined;
}

/** The two sides, by their keys: those who are named, or the one who is and the only other with whom it shares a property. */
function sidesOf(claim: Claim, { entries }: Column, scene: Scene, { columns }: Ledger, base: CompiledBase): [string, string] | undefined {
  const named = new Set<string>();
  const bodies = [...scene.ownMentions, ...bodiesByHome(scene, base)];
  for (const m of bodies) if (m.keys.length === 1 && entries.has(m.keys[0])) named.add(m.keys[0]);
  const [one, other, third] = named;
  if (third || !one) return undefined;
  if (other) return [one, other];
  const pair = columns.find((c) => c.entries.size === 2 && c.entries.has(one));
  const rival = [...(pair?.entries.keys() ?? [])].find((key) => key !== one);
  return rival && entries.has(rival) && bodies.some((m) => m.last <= claim.first) ? [one, rival] : undefined;
}

const sumOf = (key: string, columns: readonly Column[]) => {
  let sum = 0;
  for (const { entries } of columns) sum += entries.get(key)?.figures[0].value ?? Number.NaN;
  return sum;
};

/** "Ames outpolled Boyd 310–290", where Boyd has the 310: both names are each other's. */
function turnedRound({ first, value }: Claim, columns: readonly Column[], scene: Scene, base: CompiledBase): Finding[] {
  const { analysis, ownMentions, sentence } = scene;
  if (value.kind !== 'figure' || value.high === undefined || value.value <= value.high) return [];
  const object = ownMentions.filter((m) => m.last <= first && m.keys.length === 1).at(-1);
  const verb = object ? verbBefore(object, analysis.tokens, sentence.first) : -1;
  if (!object || verb < 0 || sumOf(object.keys[0], columns) !== value.value) return [];
  const subject = ownMentions.find(
    (m) => sumOf(m.keys[0], columns) === value.high && subjectAt(verb, m.keys[0], scene, ledgerOf(base).subjects, base) === m,
  );
  if (!subject) return [];
  const { fact } = columns[0].entries.get(object.keys[0])!;
  const nameOf = (m: CastMention) => base.base.names.get(m.keys[0])!.name;
  const because: Evidence[] = [{ kind: 'rule', text: say`it stands where the fact has another name`, weight: 1 }];
  const { start, end, word } = analysis.tokens[verb];
  if (WON.has(word.lemma)) {
    const says = analysis.text.slice(start, end);
    const sum = say`${nameOf(object)} won, not ${nameOf(subject)}`;
    const source = sourcesOf(fact, base.base);
    const by = source ? ` (${source})` : '';
    const message = say`The draft says “${says}”, but by the facts ${sum}${by}: ${fact.statement.replace(/\.$/, '')}.`;
    return [{ verdict: 'contradicted', kind: 'name', fact: fact.id, start, end, message, expected: nameOf(object), because }];
  }
  return [subject, object].map((m) => {
    const { start, end, text } = m;
    const expected = nameOf(m === subject ? object : subject);
    const message = messageOf('contradicted', { says: text, expected, fact }, base.base);
    return { verdict: 'contradicted', kind: 'name', fact: fact.id, start, end, message, expected, because };
  });
}

function verdictOn(
  { start, end, value, high }: Figure,
  columns: readonly Column[],
  sides: [string, string],
  scene: Scene,
  base: CompiledBase,
): Finding | undefined {
  const sums = sides.map((key) => sumOf(key, columns));
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
