/**
 * Where a date stands in one clause of its sentence and all that speaks of the fact in another: "In 1985, five years after the mountain erupted, …", "admitted in
 * May that it had cut training", "…, the court heard on Tuesday", "the engineer, who came in 2016, says that the water has risen". A date is of what its own
 * clause tells. And what a relative clause tells is of the name before it.
 */
import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Tie } from '../evidence/evidence.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { isPhraseKey, type Target } from '../targets/target.ts';

const LINKS = wordSet('after before since until till');
const SAYING = wordSet(
  'say tell hear admit argue claim warn insist learn announce confirm concede complain predict testify agree promise acknowledge know hint suggest explain add believe fear suspect state note remark remember recall write vote decide propose demand order urge resolve foresee',
);
const RELATIVES = wordSet('who whose which where');
/** "The year in which it burned was 1927": the clause says which time it is. */
const TIMES = wordSet(
  'year day date month week night morning evening afternoon season summer autumn winter spring time moment decade century',
);
const BEING = wordSet('is was be');
const ENDS = /^[,;:)—–.]$/;
/** Tokens from a verb of saying to the date that goes with it: "told the Herald on". */
const REACH = 5;

/** Whether the date of a claim is of another clause than the words of a fact, which stand at `spots`. */
export function isOfOtherClause({ first, last }: Pick<Claim, 'first' | 'last'>, spots: readonly number[], scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const { sentence } = scene;
  const said = spots.filter((at) => at >= sentence.first && at < sentence.last && (at < first || at >= last));
  if (!said.length) return false;
  if (isSaidThen(first, last, scene)) return true;
  // "On 4 May the town met the divers who had raised it": whom the clause is of stands before it; but "called back 340 machines whose valve could stick".
  const isCounted = (at: number) => scene.claims.some((c) => c.value.kind === 'figure' && c.first <= at && at <= c.last);
  const isHead = (at: number) => at >= last && RELATIVES.has(tokens[at + 1]?.word.folded ?? '') && !isCounted(at);
  const inner = said.filter((at) => !isHead(at));
  const [from, to] = inner.length ? [Math.min(...inner), Math.max(...inner)] : [first, last];
  if (from >= last) {
    for (let i = from - 1; i >= last; i--) {
      const { folded } = tokens[i].word;
      if (LINKS.has(folded)) return to < endFrom(i, scene);
      if (RELATIVES.has(folded)) return !isWhichTime(i, tokens) && !isCleft(i, scene);
      if (folded === 'that') return sayingIn(sentence.first, i, tokens) >= 0;
      if (/^[;:]$/.test(tokens[i].text)) break;
    }
    const verb = sayingIn(Math.max(sentence.first, first - REACH), first, tokens);
    return verb >= 0 && !hasEnd(verb, first, tokens) && !isThat(verb, first, tokens);
  }
  return (to < first && isAttributed(first, to, scene)) || isInPassing(first, last, said, scene);
}

/** "A diver told the Herald in 1981 that …": whatever was said of the fact before. */
function isSaidThen(first: number, last: number, { analysis: { tokens }, sentence }: Scene): boolean {
  if (tokens[last]?.word.folded !== 'that' || last >= sentence.last) return false;
  const verb = sayingIn(Math.max(sentence.first, first - REACH), first, tokens);
  return verb >= 0 && !hasEnd(verb, first, tokens) && !isThat(verb, first, tokens);
}

/** The end of the clause that a token opens. */
function endFrom(at: number, { analysis: { tokens }, sentence }: Scene): number {
  let end = at + 1;
  while (end < sentence.last && !ENDS.test(tokens[end].text)) end++;
  return end;
}

const hasEnd = (from: number, to: number, tokens: readonly Token[]) => tokens.slice(from, to).some((t) => ENDS.test(t.text));
const isThat = (from: number, to: number, tokens: readonly Token[]) => tokens.slice(from, to).some((t) => t.word.folded === 'that');

function sayingIn(from: number, to: number, tokens: readonly Token[]): number {
  for (let i = to - 1; i >= from; i--) if (SAYING.has(tokens[i].word.lemma)) return i;
  return -1;
}

const isWhichTime = (at: number, tokens: readonly Token[]) => [1, 2, 3].some((n) => TIMES.has(tokens[at - n]?.word.lemma ?? ''));

/** "In 1978 it was she who took the chair". */
function isCleft(at: number, { analysis: { tokens }, sentence }: Scene): boolean {
  for (let i = sentence.first; i + 1 < at; i++) if (tokens[i].word.folded === 'it' && BEING.has(tokens[i + 1].word.lemma)) return true;
  return false;
}

/** "The aircraft crashed because of it, the court heard on Tuesday". */
function isAttributed(first: number, to: number, { analysis: { tokens } }: Scene): boolean {
  const verb = sayingIn(Math.max(to + 1, first - REACH), first, tokens);
  if (verb < 0 || hasEnd(verb, first, tokens)) return false;
  for (let i = verb - 1; i > to && verb - i <= REACH; i--) if (tokens[i].text === ',') return true;
  return false;
}

/** Whether the date stands in a relative clause that has no word of the fact, and that follows none. */
function isInPassing(first: number, last: number, said: readonly number[], scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const opens = relativeBefore(first, scene);
  if (opens < 0) return false;
  const closes = endFrom(last - 1, scene);
  const head = tokens[opens - 1].text === ',' ? opens - 2 : opens - 1;
  return !said.some((at) => (at > opens && at < closes) || at === head) && !scene.ownMentions.some((m) => m.last === head + 1);
}

/** Where the relative clause opens in which a token stands; -1 where it stands in none. */
function relativeBefore(first: number, { analysis: { tokens }, sentence }: Scene): number {
  for (let i = first - 1; i > sentence.first; i--) {
    if (ENDS.test(tokens[i].text)) return -1;
    if (RELATIVES.has(tokens[i].word.folded)) return i;
  }
  return -1;
}

/** "The foundation, which was set up in 1961, gave the town its hall", of the hall: what the relative clause tells is of the name right before it. */
export function isOfNameBefore({ claim, target }: Pick<Tie, 'claim' | 'target'>, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const opens = relativeBefore(claim.first, scene);
  if (opens < 0 || tokens[opens].word.folded === 'where') return false;
  const end = tokens[opens - 1].text === ',' ? opens - 1 : opens;
  const before = scene.ownMentions.find((m) => m.last === end && !isPhraseKey(m.keys[0]));
  return (
    before !== undefined && target.named && !before.keys.some((key) => isOf(target, key)) && !isNamed(target, opens, claim.first, scene)
  );
}

const isOf = ({ subjects, companions }: Target, key: string) => subjects.includes(key) || companions.includes(key);
const isNamed = (target: Target, from: number, to: number, { ownMentions }: Scene) =>
  ownMentions.some((m) => m.first >= from && m.last <= to && m.keys.some((key) => isOf(target, key)));
