/**
 * What a sentence leaves unsaid and the draft tells: a value that differs from a fact told nowhere else, among what stands beside that fact in its file. What the
 * sentence and the draft show of it is weighed together (`UNSAID`, fitted by `npm run fit:unsaid`).
 */
import type { Finding } from '../judgement/finding.ts';
import type { LeftUnsaid } from '../judgement/judge.ts';
import type { Unsaid } from '../judgement/unsaid.ts';
import { oddsBy, UNSAID, type UnsaidName } from '../judgement/weights.ts';
import { once } from '../language/once.ts';
import { firstWhere } from '../lists.ts';
import { say } from '../say.ts';
import { byPlace, overlap } from '../spans.ts';
import { inDraft } from './inDraft.ts';
import { MOST_AROUND, statedBy, type Told } from './neighbours.ts';

/** All that is weighed of a value, by name. */
export type AllEvidence = Record<UnsaidName, number>;

/** A value that is weighed, with what speaks for its being of its fact and how much that is in log-odds. */
export interface WeighedValue {
  finding: Finding;
  unsaid: Unsaid;
  evidence: AllEvidence;
  odds: number;
}

/** The findings of a draft, by place, with those of `waiting` that the draft as a whole makes likely enough: one for each value of a fact, the likeliest. `told`: what the findings tell. */
export function withUnsaid(findings: Finding[], waiting: readonly LeftUnsaid[], told: Told): Finding[] {
  const likeliest = new Map<string, WeighedValue>();
  for (const each of weighUnsaid(findings, waiting, told, UNSAID.least)) {
    const value = statedBy(each.finding);
    if (each.odds >= UNSAID.least && each.odds > (likeliest.get(value)?.odds ?? 0)) likeliest.set(value, each);
  }
  if (likeliest.size === 0) return findings;
  const said: Finding[] = [];
  for (const { finding, unsaid, evidence } of [...likeliest.values()].sort((a, b) => byPlace(a.finding, b.finding)))
    if (!said.length || !overlap(said[said.length - 1], finding)) said.push(toldOf(finding, unsaid, evidence));
  const kept = findings.filter((f) => f.verdict !== 'unsourced' || !isCovered(f, said));
  return [...kept, ...said].sort(byPlace);
}

/** Every value of `waiting` whose fact, or its value where it has several, the draft tells nowhere, weighed; not those that cannot come to `least`. */
export function weighUnsaid(
  findings: readonly Finding[],
  waiting: readonly LeftUnsaid[],
  told: Told,
  least = Number.NEGATIVE_INFINITY,
): WeighedValue[] {
  const judged = once(() => findings.filter(({ verdict }) => verdict !== 'unsourced'));
  const weighed: WeighedValue[] = [];
  const atMost = mostBy(told.mostOfAFile, true);
  for (const { finding, unsaid } of waiting) {
    // An edit asks this of all that waits: what is cheap to tell goes first.
    if (unsaid.odds + atMost < least) continue;
    const most = unsaid.odds + mostBy(told.share(finding.fact), unsaid.named);
    if (most < least || most + toldBy(finding, told) < least) continue;
    if ((unsaid.several ? told.hasValue(finding) : told.has(finding.fact)) || isCovered(finding, judged())) continue;
    const free = evidenceOf(finding, unsaid, told);
    // What keeps it back can but take from this.
    if (oddsBy(UNSAID, free) < least) continue;
    const evidence = { ...free, ...unsaid.kept() };
    weighed.push({ finding, unsaid, evidence, odds: oddsBy(UNSAID, evidence) });
  }
  return weighed;
}

function evidenceOf({ fact, start }: Finding, { evidence, others, named }: Unsaid, told: Told): AllEvidence {
  const share = told.share(fact);
  const next = told.distance(fact, 1, start);
  const second = told.distance(fact, 2, start);
  return {
    ...evidence,
    barred: 0,
    doubted: 0,
    others: Math.min(MOST_OTHERS, new Set(others.filter((id) => !told.has(id))).size),
    anotherNear: Number(told.has(fact) && told.distanceToOwn(fact, start) <= NEAR),
    anotherTold: Number(told.has(fact)),
    share,
    shareNamed: share * Number(named),
    beside: Number(next <= BESIDE),
    nearShare: share * Number(next <= NEAR),
    inReach: Number(next <= FAR || second <= FAR),
    toldAround: told.toldAround(start, FAR),
    closeCompany: Number(told.distanceToAny(start) <= BESIDE),
  };
}

/** The most that a draft can add to what a sentence shows, where it tells this share of the facts of a file. */
function mostBy(share: number, named: boolean): number {
  const { weights: by } = UNSAID;
  const beside = by.beside + by.inReach + by.anotherNear + by.toldAround * MOST_AROUND;
  return share * (by.share + by.nearShare + (named ? by.shareNamed : 0)) + beside;
}

/** What is told around a value takes from that. */
const toldBy = ({ start }: Finding, told: Told) => UNSAID.weights.toldAround * (told.toldAround(start, FAR) - MOST_AROUND);

/** Distances in a draft, in UTF-16 units: within a clause or two, a sentence or two, a paragraph. */
const [BESIDE, NEAR, FAR] = [60, 150, 400];
const MOST_OTHERS = 4;

/** Whether one of some findings, in order, stands on the place of another. */
function isCovered(finding: Finding, by: readonly Finding[]): boolean {
  const after = firstWhere(by.length, (at) => by[at].start >= finding.end);
  return by.slice(Math.max(0, after - AROUND), after).some((each) => overlap(each, finding));
}
/** How many findings before a value may reach into it. */
const AROUND = 4;

/** The finding in words, with what the whole draft adds to what the sentence tells. */
function toldOf(finding: Finding, unsaid: Unsaid, evidence: AllEvidence): Finding {
  const { message, because } = unsaid.told();
  const weightOf = (pieces: readonly UnsaidName[]) => pieces.reduce((sum, piece) => sum + UNSAID.weights[piece] * evidence[piece], 0);
  const nowhere = evidence.anotherTold
    ? say`the draft tells this fact in another of its values, and this one nowhere`
    : say`the draft tells this fact nowhere else`;
  const added = [inDraft(nowhere, weightOf(OF_SHARE))];
  if (evidence.inReach) added.push(inDraft(say`it tells what stands beside the fact close by`, weightOf(OF_NEIGHBOURS)));
  return { ...finding, message, because: [...because, ...added] };
}
const OF_SHARE: readonly UnsaidName[] = ['share', 'shareNamed', 'anotherTold', 'anotherNear'];
const OF_NEIGHBOURS: readonly UnsaidName[] = ['beside', 'nearShare', 'inReach'];
