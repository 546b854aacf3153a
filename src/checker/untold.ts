/**
 * What the whole draft tells of a contradiction that its sentence leaves in doubt. A writer who keeps to a fact base tells each fact once, as a rule: a value
 * that is unlike a fact told in another place is most likely of something else, and one that is unlike a fact told nowhere is most likely that fact, gone wrong.
 * Likewise a value that a fact told nowhere else has, in words that are not its own.
 */
import type { Lacking } from '../judgement/fillers/supplanted/supplanted.ts';
import type { Evidence, Finding } from '../judgement/finding.ts';
import { isPartOf, type Waiting } from '../judgement/judge.ts';
import { isWrongAgain } from '../judgement/retold.ts';
import type { Seen } from '../judgement/scenes/seen.ts';
import { SUPPLANTED } from '../judgement/weights.ts';
import { pushTo } from '../lists.ts';
import { say } from '../say.ts';
import { byPlace, overlap } from '../spans.ts';
import { inDraft } from './inDraft.ts';
import { isOfValue, statedBy } from './neighbours.ts';

/** A draft keeps to the base where its values agree with no fewer facts than this, and with one for every so many values that it states. */
const FEWEST = 8;
const VALUES_A_FACT = 4;
/** Of the facts with a date or a figure, the share from which what it tells in names counts, too. */
const MOST = 2 / 3;

/**
 * A long draft that tells few facts of its base, by its share of them and by its own values, is of another matter or another year: what differs a little from a fact
 * there is no error.
 */
const MANY_VALUES = 12;
const VALUES_A_STRANGER = 5;
const SHARE_OF_BASE = 1 / 3;

/** What is asked of a draft and its base. */
interface WholeDraft {
  /** How many figures and dates it states. */
  values: number;
  /** How many facts the base has, and how many of them state a date or a figure. */
  facts: number;
  valued: number;
  /** Whom of the cast it names. */
  seen: Seen;
  /** The share of the facts in the file of one that it tells, 0–1. */
  share(fact: string): number;
}

/** The findings of a draft, by place, with what is open of facts that it tells nowhere else. */
export function withUntold(findings: Finding[], waiting: readonly Waiting[], draft: WholeDraft): Finding[] {
  if (waiting.length === 0) return findings;
  const { open, keeps } = openIn(waiting, findings, draft);
  if (open.length === 0) return findings;
  /** Values that the draft tells rightly, each with where it does so. */
  const right = new Map<string, number[]>();
  const wrong = new Set<string>();
  const awaited = new Set(open.map(({ finding }) => finding.fact));
  const note = (finding: Finding) => {
    if (finding.verdict === 'contradicted') wrong.add(statedBy(finding));
    else pushTo(right, statedBy(finding), finding.start);
  };
  for (const finding of findings)
    if ((isJudged(finding) || isWrongName(finding)) && !isYearAlone(finding) && awaited.has(finding.fact)) note(finding);
  const named = namesIn(findings, open);
  const said: Finding[] = [];
  for (const { finding, timid, open: isOpen, lacking, tie } of open.sort(
    (a, b) => rankOf(a) - rankOf(b) || b.probability - a.probability,
  )) {
    if (finding.kind === 'name' && !lacking && named.has(finding.expected)) continue;
    const value = statedBy(finding);
    const isTold = right.has(value) && (timid || isOpen);
    if (isTold && !(keeps && tie && isWrongAgain(tie, timid) && !isBeside(finding, right.get(value)!))) continue;
    if (timid && wrong.has(value)) continue;
    note(finding);
    const why = isTold ? [inDraft(say`the draft tells this fact rightly elsewhere`, 0)] : timid ? whyNow(finding, lacking, draft) : [];
    said.push({ ...finding, because: [...finding.because, ...why] });
  }
  if (said.length === 0) return findings;
  const kept = findings.filter((f) => !said.some((s) => (f.verdict === 'unsourced' ? overlap(s, f) : isPartOf(f, s))));
  return [...kept, ...said].sort(byPlace);
}

/**
 * What of all that waits may be said, and whether the draft keeps to its base: by the facts of which it tells a date or a figure, and where these are few, or nearly all
 * that there are, by those that it tells in names, too. Of most facts nothing waits, and most of what waits is timid: an edit must not cost what the whole draft tells.
 */
function openIn(waiting: readonly Waiting[], findings: readonly Finding[], draft: WholeDraft): { open: Waiting[]; keeps: boolean } {
  const { values, facts, valued } = draft;
  const told = factsTold(findings);
  const known = told.size < FEWEST || told.size >= valued * MOST ? factsNamed(findings) : told.size;
  const keeps = known >= FEWEST && known * VALUES_A_FACT >= values;
  if (keeps) {
    const isFew = told.size < FEWEST || told.size * VALUES_A_FACT < values;
    const mayBeSaid = (each: Waiting) =>
      isLikely(each, draft, told) && !(isFew && isUnlike(each)) && (told.size >= FEWEST || isOfValue(each.finding));
    return { open: waiting.filter(mayBeSaid), keeps };
  }
  const isStrange = values >= MANY_VALUES && told.size * VALUES_A_STRANGER < values && told.size < facts * SHARE_OF_BASE;
  return { open: waiting.filter(({ timid }) => !timid && !isStrange), keeps };
}

/** "Bacteria from 30 patients were compared. In 26 the match was exact": what stands beside the right value is another. */
const isBeside = ({ start }: Finding, right: readonly number[]) => right.some((at) => Math.abs(at - start) < BESIDE);
/** Within a clause or two, in UTF-16 units. */
const BESIDE = 60;

/** Of a name that may stand where a fact has another, whether it is likely to, by whether the draft has the right one, and tells the fact elsewhere. */
function isLikely({ lacking, finding: { fact } }: Waiting, { seen, share }: WholeDraft, told: ReadonlyMap<string, number>): boolean {
  if (!lacking) return true;
  const absent = isAbsent(lacking, seen);
  const { weights, least } = SUPPLANTED;
  if (lacking.odds + (absent ? weights.absent : 0) + weights.share * share(fact) < least) return false;
  // "Later Holme Bank lent it more" of a fact that was told rightly with the bank that it has.
  return absent || (told.get(fact) ?? 0) <= (lacking.met ? 1 : 0);
}

/** Where few dates and figures show that a draft keeps to its base, one must be near its fact's, in its unit, or surely of it. */
function isUnlike({ tie, timid, probability }: Waiting): boolean {
  if (!timid || !tie) return false;
  const { slip = 0 } = tie.agreement;
  return slip === 1 || probability < (slip < NEAR ? SURELY : LIKELY);
}
const NEAR = 0.8;
const [LIKELY, SURELY] = [0.4, 0.6];

const isAbsent = ({ key }: Lacking, seen: Seen) => key !== undefined && !seen.has(key);

/** What the whole draft adds to what the sentence tells. */
function whyNow({ fact, expected }: Finding, lacking: Lacking | undefined, { seen, share }: WholeDraft): Evidence[] {
  if (!lacking) return [inDraft(say`the draft tells this fact nowhere else`, 0)];
  const { weights } = SUPPLANTED;
  return [
    ...(isAbsent(lacking, seen) ? [inDraft(say`the draft has ${expected} nowhere`, weights.absent)] : []),
    inDraft(say`the draft tells ${Math.round(100 * share(fact))}% of the facts of its file`, weights.share * share(fact)),
  ];
}

/** What is plain goes first, and what agrees last: it must not keep a wrong value from being told. */
const rankOf = ({ finding, timid }: Waiting) => (timid ? (finding.verdict === 'contradicted' ? 1 : 2) : 0);

const isJudged = (finding: Finding) => isOfValue(finding) && finding.verdict !== 'unsourced';

/** Of whom a name has been told wrongly is hardly told so again. */
const isWrongName = ({ kind, verdict }: Finding) => kind === 'name' && verdict === 'contradicted';

/** The facts that the draft states values of, with how many of them are not wrong. */
function factsTold(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const facts = new Map<string, number>();
  for (const finding of findings)
    if (isJudged(finding) && finding.verdict !== 'contradicted') facts.set(finding.fact, (facts.get(finding.fact) ?? 0) + 1);
  return facts;
}

/** How many facts it tells, in names, too: of some bases there are few with a date or a figure. */
const factsNamed = (findings: readonly Finding[]) =>
  new Set(findings.filter((f) => (isJudged(f) || f.kind === 'name') && f.verdict !== 'contradicted').map(({ fact }) => fact)).size;

/** The names in question that the draft has right, in full. */
function namesIn(findings: readonly Finding[], open: readonly Waiting[]): ReadonlySet<string> {
  const right = new Set<string>();
  if (open.some(({ finding }) => finding.kind === 'name'))
    for (const { kind, verdict, expected, start, end } of findings)
      if (kind === 'name' && verdict !== 'contradicted' && end - start > Math.max(...expected.split(' ').map((word) => word.length)))
        right.add(expected);
  return right;
}

/** "In 2022" of 1 March 2022: a year that much else happened in tells no day. */
const isYearAlone = ({ kind, start, end, expected }: Finding) =>
  kind === 'date' && end - start === 4 && expected !== undefined && expected.length > 4;
