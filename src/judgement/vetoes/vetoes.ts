/**
 * What keeps a claim that differs from a fact from being held against it, however well its words fit. Each veto names a rule of language; a miss
 * costs a writer less than a false alarm. Asked only of the tie that would contradict, and by the explanation of a verdict, which tells the reason.
 */

import type { Name } from '../../factbase/model.ts';
import { attributionMarks, forecastMarks, hypotheticalMarks, type Mark } from '../../language/scope.ts';
import type { TokenRange } from '../../language/sentences.ts';
import { isWeakTerm } from '../../language/stopwords.ts';
import { foldedAt, isComma, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import type { DateValue, Figure } from '../../values/value.ts';
import { isSameDigits, type Tie } from '../evidence/evidence.ts';
import { isOfAnotherThing } from '../evidence/ownMeasures.ts';
import { misspelt } from '../names/meant.ts';
import { judgeRole, roleBeside } from '../names/titles.ts';
import { statementOf } from '../scenes/analysis.ts';
import { isOfTheText } from '../scenes/datelines.ts';
import { isDistinct } from '../scenes/discourse.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { isOfAddition, isOutOfScope, isReached } from '../scenes/scope.ts';
import type { Seen } from '../scenes/seen.ts';
import { clauseOf } from '../scenes/vantage.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { isPhraseKey, type Target } from '../targets/target.ts';
import { isByTens } from '../waiting.ts';
import { type Features, LENDING } from '../weights.ts';
import { isOtherAge } from './agesAt.ts';
import { broughtIn } from './broughtIn.ts';
import { otherCell, otherRow } from './columns.ts';
import { isOfOtherVerb } from './dateVerbs.ts';
import { isOfFormerYear } from './formerYears.ts';
import { notHeldBy } from './heldBy.ts';
import { measuredElse } from './measuredElse.ts';
import { narrowing, strangeness } from './narrowed.ts';
import { isOfAnotherSaid } from './occasions.ts';
import { isForAnother, isOfNameBefore, isOfOtherClause } from './otherClauses.ts';
import { otherEvent } from './otherEvents.ts';
import { otherOne } from './otherOnes.ts';
import {
  asPlanned,
  byItsNumberAlone,
  ofAnotherOccasion,
  ofAnotherRow,
  ofAnotherThing,
  ofAnotherTime,
  ofAPart,
  ofNobodyNamed,
} from './reasons.ts';
import { saidOfElse } from './saidOfElse.ts';
import { strangersOwn } from './strangersOwn.ts';
import { notInSlot } from './unsaidSlots.ts';

/** Why the tie may not contradict, in words; undefined where it may. */
export const vetoOf = (tie: Tie, scene: Scene, base: CompiledBase): string | undefined =>
  barOf(tie, scene, base) ?? doubtOf(tie, scene, base);

/** What says that the value is no claim about the fact, or is of something else. */
export function barOf(tie: Tie, scene: Scene, base: CompiledBase): string | undefined {
  const { claim, target } = tie;
  if (isOutOfScope(tie, scene)) return say`a question, a condition or a difference claims nothing of the fact`;
  if (isForeign(scene, base) && speaksOfNobody(tie, scene, base)) return ofNobodyNamed();
  if (tie.elsewhereInTable) return ofAnotherRow();
  if (isOfTheText(claim, scene)) return say`it is the date of the text itself`;
  if (tie.agreement.slip !== 1 ? isDenied(claim, scene) : isBoundDenied(claim)) return say`the sentence denies it`;
  if (tie.features.typo < 0.7 && isOfAnotherSaid(claim, target, scene)) return ofAnotherOccasion();
  // The fact's own day with a wrong weekday is of the fact wherever it stands.
  const spots = tie.features.sameDay ? [] : tie.words.map(({ word }) => word.at);
  const { kind } = claim.value;
  if (kind === 'date' ? isOfOtherClause(claim, spots, scene) : kind === 'name' && isForAnother(target, spots, claim.first, scene))
    return ofAnotherOccasion();
  if (claim.value.kind !== 'name' && isOfNameBefore(tie, scene)) return ofAnotherThing();
  if (isOfOtherVerb(tie, scene)) return ofAnotherThing();
  if (isDoubted(claim, scene)) return say`the sentence says that it is wrong or doubtful`;
  if (isOtherAge(tie, scene)) return ofAnotherOccasion();
  if (isTimeOfComparison(tie, scene)) return say`the date belongs to what is compared`;
  if (isOpposite(tie)) return say`a word beside it says the opposite of the fact’s`;
  if (isDistance(tie, scene)) return ofAnotherTime();
  if (isOnTop(tie)) return say`it is counted on top of something`;
  if (isOnlyOfSubject(tie, scene, base)) return say`of the fact the sentence has only what it is about`;
  if (isOtherMagnitude(tie)) return ofAnotherThing();
  if ((isBareSlip(tie) && !isTurned(tie)) || isSaidBefore(tie) || isOnlyRelated(tie) || isOnlyHeaded(tie) || isRoundMatch(tie))
    return byItsNumberAlone();
  return (
    otherCell(tie, scene, base) ??
    otherRow(tie, scene, base) ??
    otherEvent(tie, scene) ??
    notHeldBy(tie, scene) ??
    notInSlot(tie, scene) ??
    otherOne(tie, scene) ??
    saidOfElse(tie, scene) ??
    measuredElse(tie, scene, base) ??
    broughtIn(tie, scene, base) ??
    strangersOwn(tie, scene, base)
  );
}

/**
 * What leaves in doubt whether the sentence speaks of the fact; a draft that tells the fact nowhere else may settle it: "in five years", "a week before", "of
 * our staff" may narrow the value, and may as well be said of something else.
 */
export const doubtOf = (tie: Tie, scene: Scene, base: CompiledBase): string | undefined =>
  doubtBeside(tie, scene, base) ?? (isSubjectMissing(tie) ? say`what the fact is about is not in reach` : undefined);

/** The same but for what the fact is about, which a sentence of a draft may well leave unsaid: how likely the tie is has that in it already. */
export function doubtBeside(tie: Tie, scene: Scene, base: CompiledBase): string | undefined {
  if (speaksOfNobody(tie, scene, base)) return ofNobodyNamed();
  if (isBareSlip(tie)) return byItsNumberAlone();
  if (isElsewhere(tie)) return say`somebody or some place else is named beside it`;
  if (isOfFormerYear(tie, scene, base)) return ofAnotherTime();
  const { claim, target } = tie;
  if (tie.agreement.slip !== 1 && !isBound(tie) && isPlanned(claim, target, scene)) return asPlanned();
  if (isOfAnotherTime(tie, scene, base)) return ofAnotherTime();
  if (isOfAnotherThing(claim, target, scene)) return ofAPart();
  return narrowing(tie, scene) ?? strangeness(tie, scene);
}

/** Whether a name of the cast has been met in a form of its own, in the scene or before it. Phrases that facts are about are words like others. */
export function isCastMet({ mentions, analysis }: Scene, seen: Seen): boolean {
  return seen.hasName || mentions.some((m) => (m.first < 0 ? !isPhraseKey(m.keys[0]) : isDistinct(m, analysis.tokens)));
}

/** Whether the text has named somebody or something that neither the cast nor any fact knows. */
export const isForeign = (scene: Scene, base: CompiledBase) => scene.discourse.foreign || namesForeigner(scene, base);

const foreigners = new WeakMap<Scene, boolean>();

/** The same of one sentence, worked out once: each tie of it asks. */
export function namesForeigner(scene: Scene, base: CompiledBase): boolean {
  const known = foreigners.get(scene) ?? findForeigner(scene, base);
  foreigners.set(scene, known);
  return known;
}

function findForeigner({ strangers, analysis }: Scene, base: CompiledBase): boolean {
  const known = (at: number) => base.byLemma.has(lemmaAt(analysis.tokens, at));
  return strangers.some((s) => {
    if (s.opensSentence) return false;
    for (let at = s.first; at < s.last; at++) if (known(at)) return false;
    return misspelt(s, base) === undefined;
  });
}

/** A base that names its cast is not spoken of by a text that has named none of it yet, unless the sentence says nearly all that the fact says. */
function speaksOfNobody(tie: Tie, scene: Scene, base: CompiledBase): boolean {
  if (base.base.names.size === 0 || isCastMet(scene, scene.discourse.seen)) return false;
  // A text that has named nobody at all may well speak of what its sentence mentions: "The trial lasted 62 weeks".
  if (!isForeign(scene, base) && tie.subject.strength > 0) return false;
  if (isTelling(tie.claim, tie.features) && tie.agreement.slip === 1 && tie.words.length > 0) return false;
  // One word ("died", "opened") is said of anybody; what is counted says more than a day does.
  const words = wordsMet(tie);
  const isCounted = tie.claim.value.kind === 'figure' && !isForeign(scene, base);
  if (words < 2 && !isCounted) return true;
  if (!isForeign(scene, base) && tie.probability >= WITHOUT_SUBJECT) return false;
  if (words < 2) return true;
  const { coverage, phrase } = tie.features;
  const isAllSaid = tie.probability >= ALL_SAID && coverage >= ALL_SAID && words > 2;
  return !isAllSaid && !(isPlainSlip(tie) && Math.max(coverage, phrase) >= HALF_SAID);
}

/** How many words of the sentence are the fact's. */
const wordsMet = ({ words }: Tie) => new Set(words.filter((hit) => hit.word.at >= 0).map((hit) => hit.word.at)).size;

/** Where a sentence has all the words of a fact, or half of them with a slip of its value, it needs no name to speak of it. */
const ALL_SAID = 0.9;
const HALF_SAID = 0.5;

/** Least probability where the fact's own subject is nowhere in reach. */
const WITHOUT_SUBJECT = 0.65;

function isSubjectMissing(tie: Tie): boolean {
  if (tie.subject.strength > 0 || !tie.target.subjects.length) return false;
  return tie.probability < WITHOUT_SUBJECT && !isPlainSlip(tie);
}

/** The same long number with its digits out of order, or the same number in another unit or under the opposite bound: seldom met by chance. */
const isPlainSlip = (tie: Tie) => tie.features.typo >= 0.7 || tie.agreement.slip === 1;

const inSameClause = (mark: Pick<Claim, 'first'>, claim: Pick<Claim, 'first'>, scene: Scene) =>
  clauseOf(scene, mark.first) === clauseOf(scene, claim.first);

/** Tokens between a denial and the value that it denies ("does not employ 20,000"). */
const DENIAL_REACH = 7;
const DENIALS = new Set(['not', 'never', 'cannot', 'deny', 'denied', 'denies', 'rather than', 'instead of']);

function isDenied(claim: Claim, scene: Scene): boolean {
  if (isTakenForGranted(claim, scene)) return false;
  if (isAtNoPoint(claim, scene) || isBoundDenied(claim)) return true;
  return scene.cues.negation.some(
    (m) => DENIALS.has(m.cue) && m.last <= claim.first && claim.first - m.last <= DENIAL_REACH && inSameClause(m, claim, scene),
  );
}

/** "None of them earned less than 20": read as the other bound, it supports a fact; how else it is meant is not sure enough. */
const isBoundDenied = ({ value }: Claim) => value.kind === 'figure' && value.denied === true;

/** "Was 31 metres wide at no point", "sold 400 in no year". */
function isAtNoPoint({ last }: Claim, { analysis: { tokens }, sentence }: Scene): boolean {
  for (let i = last; i + 1 < Math.min(sentence.last, last + DENIAL_REACH); i++)
    if (tokens[i].text === 'no' && tokens[i + 1].kind === 'word' && /^(?:at|in|on|by)$/.test(foldedAt(tokens, i - 1))) return true;
  return false;
}

const DEFINITE = wordSet('the those these its his her their our my your');

/** "Was never vain about the 164 papers she wrote": what has a definite article is taken for granted, and a denial does not reach into it. */
function isTakenForGranted({ first, last, value }: Claim, { analysis: { tokens }, sentence }: Scene): boolean {
  if (value.kind !== 'figure') return false;
  for (let i = last - 1; i >= Math.max(sentence.first, first - 2); i--) if (DEFINITE.has(foldedAt(tokens, i))) return true;
  return false;
}

/** Plans, forecasts and suppositions in the claim's own clause, before it, where the fact's statement has none of its own. */
function isPlanned(claim: Claim, target: Target, scene: Scene): boolean {
  const before = (m: Mark) => m.first < claim.first && inSameClause(m, claim, scene) && !isOutcome(m, claim, scene);
  // "Would" tells as often of what was wanted or done as of what might be.
  const supposes = (m: Mark) => before(m) && m.cue !== 'would';
  if (!scene.cues.forecast.some(before) && !scene.cues.hypothetical.some(supposes)) return false;
  const { tokens } = statementOf(target.fact);
  const all = { first: 0, last: tokens.length };
  return (
    forecastMarks(tokens, all).length === 0 &&
    hypotheticalMarks(tokens, all).length === 0 &&
    !tokens.some((t) => MODAL.has(t.word.folded) || BOUNDS.has(t.word.folded))
  );
}

/** "We had planned for £46 million and ended up at £58 million": after the planned value, "and" or "but" leads on to what it came to. */
function isOutcome(plan: Mark, claim: Claim, { claims, analysis: { tokens } }: Scene): boolean {
  const planned = claims.find((c) => c.first >= plan.last && c.last <= claim.first && c.value.kind === claim.value.kind);
  if (!planned) return false;
  for (let i = planned.last; i + 1 < claim.first; i++)
    if (JOINING.has(foldedAt(tokens, i)))
      for (let at = i + 1; at < Math.min(i + 4, claim.first); at++) if (OUTCOMES.has(foldedAt(tokens, at))) return true;
  return false;
}
const JOINING = wordSet('and but yet');
const OUTCOMES = wordSet('ended came cost spent paid got took turned finished became was were sold lost made built received');

/** "The minimum altitude is 3,200 feet": a rule, which a text tells as what may be. */
const BOUNDS = wordSet('minimum maximum limit');

export const MODAL = wordSet('may must can could will would should might shall next due');

/** "Wrongly claims", "rumoured": the sentence itself says that the value need not be so. */
function isDoubted(claim: Claim, scene: Scene): boolean {
  return attributionMarks(scene.analysis.tokens, scene.sentence).some((m) => m.doubt === true && m.first < claim.first);
}

/** "Lost 15 seats" of seats that were won: what is opposed stands right beside the value. */
const isOpposite = ({ features, claim, entry }: Tie) =>
  !entry && claim.value.kind === 'figure' && features.opposed >= BESIDE && features.typo < 0.7;
const BESIDE = 0.8;

/** "Another 139 places", "another 16 km" is no count of them all; "a further 52 months" is that of 52 weeks in another unit. */
const isOnTop = ({ claim, target, agreement, crossed }: Tie) =>
  !crossed &&
  claim.value.kind === 'figure' &&
  claim.value.additional === true &&
  agreement.slip !== 1 &&
  (claim.value.noun.length > 0 || claim.value.unit !== undefined) &&
  !target.figures.some((f) => f.additional) &&
  !isOfAddition(target);

/** "Twenty years on it was 42,000" of a pie that rests for 20 minutes: how long ago something was, in days or more, is no length of minutes gone wrong. */
const isDistance = ({ claim: { value, first, last }, target, agreement }: Tie, { analysis: { tokens }, sentence }: Scene): boolean => {
  if (
    agreement.slip !== 1 ||
    value.kind !== 'figure' ||
    value.unit?.dimension !== 'time' ||
    value.unit.factor < DAY ||
    last >= sentence.last
  )
    return false;
  if (target.figures.some(({ unit }) => unit && unit.factor >= DAY)) return false;
  const { folded } = tokens[last].word;
  // "Twenty years on the rock" is no distance.
  return folded === 'on' ? first === sentence.first || tokens[first - 1].kind === 'mark' : DISTANT.has(folded);
};
const DISTANT = wordSet('later ago earlier afterwards hence');
const DAY = 86_400;

/**
 * "A fee of $50" beside exports of $164 million: nobody errs by a thousandfold and more but by a word or a few noughts, which make a slip; nor is a hole of £1.2m a
 * slip of £1.20.
 */
const isOtherMagnitude = ({ claim: { value }, target: { figures }, agreement, entry }: Tie) =>
  !entry &&
  value.kind === 'figure' &&
  (value.scale === 'money' || value.scale === 'count') &&
  value.value > 0 &&
  figures.length > 0 &&
  figures.every((f) => {
    const times = Math.log10(value.value / f.value);
    return f.scale === value.scale && f.value > 0 && ((agreement.slip ?? 0) < 0.9 ? Math.abs(times) > 3 : times > 3.01);
  });

/** A whole number below a hundred, as there are many. */
const isOrdinary = ({ value }: Figure) => value < 100 && Number.isInteger(value);

/** "45 days" of a search that takes 45 milliseconds: the same number in another unit, and in its sentence neither a word nor the subject of the fact. */
const isBareSlip = ({ claim, subject, features, words, agreement }: Tie) =>
  (subject.strength === 0 ||
    (subject.by === 'topic' && claim.value.kind === 'figure' && isOrdinary(claim.value)) ||
    // A heading speaks of all that stands under it.
    (subject.by === 'heading' && !words.length)) &&
  (features.coverage < HARDLY || (agreement.slip === 1 && words.every(({ word }) => word.at < 0 && word.share < LENDING.header))) &&
  features.phrase === 0 &&
  features.noun < 1 &&
  features.sibling === 0 &&
  features.sameDay === 0 &&
  !isTelling(claim, features);

/** "Touched 510 miles an hour" of 150: the fact's digits in another order, in its unit. A draft that tells the fact nowhere else may well mean it. */
const isTurned = ({ features, agreement: { slip = 0 } }: Tie) => features.unit === 1 && slip >= TURNED && slip < 1;
const TURNED = 0.95;

/**
 * "She was hired in 1962. She died in 1966.": only the sentence before speaks of hiring, and has its own date for it. "The treatment was simple. Everybody
 * wore it for 24 hours": the same number of weeks speaks of nothing by itself.
 */
const isSaidBefore = ({ claim: { value }, features, words, agreement }: Tie) =>
  (value.kind === 'date' || (value.kind === 'figure' && agreement.slip === 1)) &&
  words.length > 0 &&
  words.every(({ word }) => word.at < 0 && word.share === LENDING.previous) &&
  (value.kind === 'figure' ? isOrdinary(value) && features.sibling === 0 : features.typo < 0.7) &&
  features.sameDay === 0;

/** "The union's ballot closes on 15 March" of a vote on 5 March: of nothing that the fact is about, and in no word of the fact's own. */
const isOnlyRelated = ({ claim: { value }, subject, words, features }: Tie) =>
  value.kind === 'date' &&
  (subject.strength === 0 || subject.by === 'words') &&
  features.sibling === 0 &&
  features.sameDay === 0 &&
  words.every(({ strength }) => strength < 1);

/** "The minutes of 6 May were agreed" under a heading with the fact's words: all that the sentence itself says is of something else. */
const isOnlyHeaded = ({ claim: { value }, subject, words, features }: Tie) =>
  value.kind === 'date' &&
  value.from.year === undefined &&
  (subject.by === 'heading' || subject.by === 'focus') &&
  features.alien >= ALL_ALIEN &&
  features.sibling === 0 &&
  features.sameDay === 0 &&
  words.every(({ word }) => word.at < 0 && word.share === LENDING.heading);
const ALL_ALIEN = 0.6;

/** "Goes up from £12 to £15 an hour" of a fee of £1.20: of nothing that the fact is about, a number of two digits and noughts is met by chance. */
const isRoundMatch = ({ claim: { value }, target, subject, words, features, agreement }: Tie) =>
  value.kind === 'figure' &&
  value.scale !== 'measure' &&
  subject.strength === 0 &&
  isSameDigits(agreement.slip) &&
  isByTens(value, target) &&
  (features.coverage < SOME_SAID || words.every(({ lemma }) => isWeakTerm(lemma) || lemma === value.per)) &&
  features.typo < 0.7 &&
  !features.noun;
const SOME_SAID = 0.3;

/** "168 km/h" of 168 knots: a number that is not round and has three digits is seldom met by chance. */
const isTelling = ({ value }: Claim, { typo }: Features) =>
  typo >= 0.7 && value.kind === 'figure' && value.value >= 100 && value.value % 10 !== 0;
const HARDLY = 0.15;

/**
 * "The mutineers distrust the MNLA" of those whom the mutineers proclaimed: a name is held against a fact by what is said of its subject. "Ida's son Ulf, head
 * gardener, …" of Ida's father, who is chairman: nor by the words of the post that is his by the base, nor by another's name.
 */
function isOnlyOfSubject({ claim, target, words }: Tie, scene: Scene, base: CompiledBase): boolean {
  if (claim.value.kind !== 'name') return false;
  const own = new Set(target.subjectWords.flatMap(({ lemmas }) => lemmas));
  if (words.every(({ lemma }) => own.has(lemma))) return true;
  const { text, tokens } = scene.analysis;
  const name = base.base.names.get(claim.value.keys[0]);
  const role = name && roleBeside(text, tokens, claim.first, claim.last, scene.sentence.last, name);
  const post = role && judgeRole(role, name) === 'right' ? role : name && titleBefore(name, claim.first, tokens);
  if (!post) return false;
  const isNamed = (at: number) => scene.mentions.some((m) => m.first <= at && at < m.last);
  return words.every(({ word: { at } }) => at < 0 || (at >= post.first && at < post.last) || isNamed(at));
}

/** "The board chair, Lucille Amador": a title of hers right before the name, or before its comma. */
function titleBefore({ titles }: Name, first: number, tokens: readonly Token[]): TokenRange | undefined {
  const last = isComma(tokens, first - 1) ? first - 1 : first;
  for (const title of titles) {
    const words = title.toLowerCase().split(' ');
    if (words.every((w, i) => tokens[last - words.length + i]?.word.folded === w)) return { first: last - words.length, last };
  }
  return undefined;
}

/** A figure under a date of another time than the fact's, or of a year before the fact's source where the fact says no time. */
function isOfAnotherTime(tie: Tie, scene: Scene, base: CompiledBase): boolean {
  const { claim, target } = tie;
  if (claim.value.kind !== 'figure') return false;
  if (isOnceAged(tie, scene)) return true;
  if (tie.features.timeConflict === 1 && !isReached('comparison', claim, scene) && isOwnDate(claim, scene)) return true;
  if (target.times.length || tie.features.typo >= 0.7) return false;
  const published = Math.min(...target.fact.citations.map((c) => yearOf(base.base.sources.get(c.citekey)?.item.issued)));
  return scene.claims.some((c) => c.value.kind === 'date' && inSameClause(c, claim, scene) && isYearBefore(c.value, published));
}

/** "Dora Holm, a 14-year-old when she came" of her who is 44 now. */
const isOnceAged = ({ claim: { last }, target: { figures, fact } }: Tie, { analysis: { tokens }, sentence }: Scene): boolean =>
  figures[0]?.noun[0] === 'old' && last < sentence.last && foldedAt(tokens, last) === 'when' && !fact.statement.includes(' when ');

/** Whether some date of the sentence has no other figure between itself and the claim, or heads the claim's column. */
function isOwnDate(claim: Claim, scene: Scene): boolean {
  const dates = scene.claims.filter((c) => c.value.kind === 'date');
  const between = (a: Claim, b: Claim) =>
    scene.claims.some(
      (c) => c.value.kind === 'figure' && c !== claim && c.first > Math.min(a.first, b.first) && c.first < Math.max(a.first, b.first),
    );
  return dates.length === 0 || dates.some((d) => inSameClause(d, claim, scene) && !between(d, claim));
}

const yearOf = (issued: unknown) =>
  Number(/\d{4}/.exec(typeof issued === 'string' || typeof issued === 'number' ? String(issued) : '')?.[0] ?? Number.POSITIVE_INFINITY);

/** A whole year well before the source was published; a year without a source's date to hold it against tells nothing. */
const isYearBefore = (date: DateValue, published: number) =>
  date.grain === 'year' && Number.isFinite(published) && (date.to.year ?? published) < published - 1;

/**
 * "A premium of 27% to the close on 26 February", "is to go to 38 schools in 14 towns": another value of the fact, which agrees, stands beside it, for a date in
 * its own clause, and binds it to the fact.
 */
const isBound = ({ features }: Tie) => features.sibling === 1;

/** "Up from $301m in 2019": the year of what is compared is no claim about when the fact was so. */
const isTimeOfComparison = (tie: Tie, scene: Scene) => {
  if (tie.claim.value.kind !== 'date') return false;
  // "3.5% more than in 2023": whatever stands beside it.
  const { tokens } = scene.analysis;
  const { first } = tie.claim;
  if (foldedAt(tokens, foldedAt(tokens, first - 1) === 'in' ? first - 2 : first - 1) === 'than') return true;
  // "18% below that of 2019".
  if (foldedAt(tokens, first - 1) === 'of' && THAT.has(foldedAt(tokens, first - 2)) && BENEATH.has(foldedAt(tokens, first - 3)))
    return true;
  if (!tie.target.secondary || isBound(tie)) return false;
  return scene.cues.comparison.some((m) => inSameClause(m, tie.claim, scene));
};

const THAT = wordSet('that those');
const BENEATH = wordSet('below under above over than against from with on');

/** How near a stranger must stand, and how weakly the fact's own subject, for the claim to be the stranger's. */
const STRANGER_NEAR = 0.75;
const SUBJECT_WEAK = 0.7;

const isElsewhere = (tie: Tie) =>
  tie.features.stranger > STRANGER_NEAR &&
  tie.subject.strength < SUBJECT_WEAK &&
  tie.features.typo < (tie.claim.value.kind === 'date' ? 0.6 : 0.7) &&
  tie.features.sameDay === 0 &&
  tie.features.sibling === 0;
