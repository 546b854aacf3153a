/** Judges one block: sentences become scenes, claims meet facts, and the discourse moves on. */

import type { Block } from '../draft/block.ts';
import { silencesFact } from '../draft/ignore.ts';
import type { Sentence } from '../language/sentences.ts';
import { byPlace, overlap } from '../spans.ts';
import { type CastMention, findMentions } from '../values/names/mentions.ts';
import type { Span } from '../values/value.ts';
import { assuranceOf, isHeldAgainst } from './assurance.ts';
import { type Decision, decide, type Watch } from './decide.ts';
import { isMistaken, judgeDerived } from './derived/index.ts';
import { type FigureOperand, figuresTold } from './derived/operands.ts';
import { judgeWordless } from './derived/wordless/wordless.ts';
import type { Tie } from './evidence/evidence.ts';
import type { Lacking } from './fillers/supplanted/supplanted.ts';
import type { CheckOptions, Finding } from './finding.ts';
import { findingOf, outlineOf, unsourced, wordsOf } from './findings.ts';
import { judgeNames } from './names/names.ts';
import { type Analysis, analyse } from './scenes/analysis.ts';
import { advance, type Discourse, keysOf } from './scenes/discourse.ts';
import { focusAfter, personAfter } from './scenes/focus.ts';
import { type Header, type Scene, sceneOf } from './scenes/scene.ts';
import { type Held, ofOtherOccasions } from './singly.ts';
import { isInPost, isJustTold, saysIt } from './spared.ts';
import { judgeContests } from './tables/contests.ts';
import { judgeTallies } from './tables/tallies.ts';
import { judgeTags } from './tags.ts';
import type { CompiledBase } from './targets/compile.ts';
import { isTable } from './targets/ledger.ts';
import { isPhraseKey } from './targets/target.ts';
import { isBesideOwn, type Unsaid, unsaidOf } from './unsaid.ts';
import { isCastMet, isForeign, namesForeigner } from './vetoes/nobodyNamed.ts';
import { ASSURANCE, THRESHOLDS } from './weights.ts';

/** Findings of a block, in offsets of its text, and the discourse after it. */
export interface Judged {
  findings: Finding[];
  /** What an ignore comment keeps from being said, other than agreement. */
  silenced: Finding[];
  /** Contradictions and agreements of which the whole draft tells whether they are said. */
  waiting: Waiting[];
  /** The figures and dates that the block states, in order. */
  values: readonly Span[];
  after: Discourse;
  /** Keys of all that the block names, in order. */
  met: readonly string[];
}

/**
 * What is not beyond doubt, and how likely it is. A timid one is said only where the draft tells its fact nowhere else, an open one not where it tells it, and any
 * other unless the draft is of another matter.
 */
export interface Waiting {
  finding: Finding;
  probability: number;
  timid: boolean;
  open: boolean;
  /** Of a date or a figure that may be of its fact though the draft tells that rightly elsewhere: what ties them. */
  tie?: Tie;
  /** Of a name that may stand where a fact has another. */
  lacking?: Lacking;
  /** Of a value that is left unsaid, for its sentence says too little. */
  unsaid?: Unsaid;
}

/** A value that its sentence says too little for. */
export type LeftUnsaid = Waiting & { unsaid: Unsaid };

/** Judges a block as it was read; `before` is the discourse up to it. */
export function judgeBlock(
  block: Block,
  analysis: Analysis,
  before: Discourse,
  base: CompiledBase,
  options: CheckOptions,
  watch?: Watch,
): Judged {
  const mentions = mentionsIn(analysis, base, before);
  const place = { block, analysis, mentions, header: headerOf(block, base, before), base };
  const findings: Finding[] = judgeTags(block, analysis, base);
  const waiting: Waiting[] = [];
  const held: Held[] = [];
  const values: Span[] = [];
  let discourse = before;
  let previous: Sentence | undefined;
  let decided: Decision[] = [];
  let past: Scene | undefined;
  let earlier: readonly FigureOperand[] = [];
  for (const sentence of analysis.sentences) {
    const scene = sceneOf(place, sentence, previous, discourse);
    const all = decide(scene, base, watch?.claim);
    const decisions = all.filter((d) => !d.waits);
    findings.push(...judgeTallies(scene, base), ...judgeContests(scene, base));
    // What is said to be worked out from other values is judged so before it is held against one.
    const derived = judgeDerived(scene, decisions, decided, past, earlier, base);
    const isSpokenOf = () => base.base.names.size === 0 || !isForeign(scene, base) || isCastMet(scene, discourse.seen);
    for (const f of derived) {
      if (f.verdict !== 'contradicted' || isSpokenOf()) findings.push(f);
      held.push({ finding: f, sentence });
      if (f.verdict === 'contradicted') waiting.push({ finding: f, probability: 0, timid: false, open: false });
    }
    const names = judgeNames(
      scene,
      decisions,
      base,
      (name) => waiting.push({ probability: 0, timid: true, open: false, ...name }),
      watch?.pair,
    );
    // A name that is wrong as a whole goes before what a part of it agrees with ("DuckDB" in a wrong "DuckDB Federation").
    for (const f of names) if (f.verdict === 'contradicted' && !derived.some((d) => saysIt(d, f))) findings.push(f);
    // That somebody is second is no count of two, whichever fact has two.
    if (isSpokenOf()) findings.push(...judgeWordless(scene, decisions, base));
    for (const decision of all) {
      if (isMistaken(decision, scene) || isJustTold(decision, decided) || isInPost(decision, names, scene, base)) continue;
      if (decision.unsaid) {
        waiting.push(leftUnsaid(decision, scene, base));
        continue;
      }
      const finding = findingOf(decision, scene, base);
      const assurance = assuranceOf(decision, scene, base);
      const isUnsaid = assurance < ASSURANCE.least;
      const waits = (decision.waits || isUnsaid) && decision.tie.probability >= THRESHOLDS.contradict;
      held.push({ finding, tie: decision.tie, sentence, waits });
      if (isUnsaid) {
        if (!isBesideOwn(decision.tie, scene, base)) waiting.push(leftUnsaid(decision, scene, base));
        continue;
      }
      if (!decision.waits) findings.push(finding);
      // What tells the fact rightly in another sentence speaks against it; "12.6 km (9.8 miles)" tells it twice.
      const open = (isFaint(decision) || assurance + ASSURANCE.weights.told < ASSURANCE.least) && !all.some((d) => isTold(d, decision));
      if (decision.waits || open || isUnsure(decision))
        waiting.push({
          finding,
          probability: decision.tie.probability,
          timid: decision.waits === true,
          open,
          tie: isHeldAgainst(decision) && !isTable(base) ? decision.tie : undefined,
        });
    }
    for (const f of names) if (f.verdict !== 'contradicted') findings.push(f);
    for (const { value } of scene.claims) if (value.kind === 'figure' || (value.kind === 'date' && !value.relative)) values.push(value);
    if (options.unsourced) findings.push(...unsourced(scene));
    discourse = {
      headings: discourse.headings,
      seen: discourse.seen.with(keysOf(scene.ownMentions, analysis.tokens)),
      focus: focusAfter(scene),
      person: personAfter(scene, base),
      leadIn: discourse.leadIn,
      foreign: discourse.foreign || namesForeigner(scene, base),
      year: discourse.year,
      live: discourse.live,
    };
    previous = sentence;
    decided = decisions;
    past = scene;
    earlier = [...figuresTold(scene, decisions).reverse(), ...earlier].slice(0, MOST_TOLD);
  }
  return {
    ...settle(findings, waiting, block, options, (kept) => (isTable(base) ? NONE : ofOtherOccasions(held, kept, values.length))),
    values,
    after: advance({ ...before, foreign: discourse.foreign }, block, analysis, mentions, discourse),
    met: keysOf(mentions, analysis.tokens),
  };
}

const NONE: ReadonlySet<Finding> = new Set();

/** Figures of earlier sentences that a share may be of. */
const MOST_TOLD = 12;

/** A value that is not said of the fact that it is nearest to, for the draft's end; its words are told only there. */
function leftUnsaid(decision: Decision, scene: Scene, base: CompiledBase): LeftUnsaid {
  const { tie, considered } = decision;
  const finding = outlineOf(decision);
  const unsaid = { ...unsaidOf(tie, considered, scene, base), told: () => wordsOf(decision, finding, scene, base) };
  return { finding, probability: 0, timid: true, open: false, unsaid };
}

/** Names of the cast, and phrases that facts are about, in order. A phrase may share its words with a name ("Crocs Brand" with "Crocs"). */
function mentionsIn({ text, tokens }: Analysis, base: CompiledBase, { seen }: Discourse): CastMention[] {
  const names = findMentions(text, tokens, base.cast, undefined, (key) => seen.has(key));
  const phrases = findMentions(text, tokens, base.phrases);
  return phrases.length ? [...names, ...phrases].sort((a, b) => a.first - b.first || b.last - a.last) : names;
}

/** What a cell's row and column say of it: read like the cell's own words. */
function headerOf(block: Block, base: CompiledBase, before: Discourse): Header {
  const analyses: Analysis[] = [];
  const mentions: CastMention[] = [];
  if (!block.table || block.table.rowIndex === 0) return { analyses, mentions };
  const { headers, row, column } = block.table;
  const texts = column > 0 ? [headers[column], row[0], headers[0]] : [headers[column], toldBy(row)];
  for (const [i, text] of texts.entries()) {
    if (!text) continue;
    const analysis = analyse(text);
    analyses.push(analysis);
    // The head of the first column says what its rows are, not of whom the cell speaks.
    if (i === 2) continue;
    // "8 August | Board declares an outbreak": one word of a name may be any board.
    for (const m of mentionsIn(analysis, base, before))
      if (column > 0 || i === 0 || m.last - m.first > 1) mentions.push({ ...m, first: -1, last: -1 });
  }
  if (column > 0) for (const m of holderIn(row, column, base, before)) mentions.push({ ...m, first: -1, last: -1 });
  return { analyses, mentions };
}

/** "| 12 August | The tower was shut down |": of a day in the first column the second tells what happened on it, in words that have no value of their own but for its place in an order. */
function toldBy(row: readonly string[]): string {
  if (row.length !== 2 || !/\d/.test(row[0])) return '';
  const { figures, dates, content } = analyse(row[1]);
  return dates.length === 0 && figures.every((f) => f.scale === 'ordinal') && content.length > 1 ? row[1] : '';
}

/** "| Long jump | Ines Roth | 7.13 m |": the one cell beside the row's head that is a name and no more tells whose its values are. */
function holderIn(row: readonly string[], column: number, base: CompiledBase, before: Discourse): readonly CastMention[] {
  let holder: CastMention[] = [];
  for (const [c, text] of row.entries()) {
    if (c === column || /\d/.test(text) || !text) continue;
    const analysis = analyse(text);
    const named = mentionsIn(analysis, base, before).filter(
      (m) => m.first === 0 && m.last === analysis.tokens.length && !isPhraseKey(m.keys[0]),
    );
    if (!named.length) continue;
    // Two sides of a match, or a row that is headed by a name itself.
    if (c === 0 || holder.length) return [];
    holder = named;
  }
  return holder;
}

const isTold = ({ verdict, tie }: Decision, by: Decision) => verdict !== 'contradicted' && tie.target === by.tie.target;

/** Likely enough to be said, but neither surely of the fact nor like a slip of its value. */
const isFaint = (decision: Decision) =>
  isHeldAgainst(decision) && decision.tie.probability < SURE && (decision.tie.agreement.slip ?? 0) < LIKELY_SLIP;
const SURE = 0.62;
const LIKELY_SLIP = 0.8;

/** Neither next to certain nor the fact's long number, but for a digit. */
const isUnsure = (decision: Decision) => isHeldAgainst(decision) && decision.tie.probability < CERTAIN && decision.tie.features.typo < 0.7;
const CERTAIN = 0.9;

/** Tags go first, then nothing that overlaps a finding of its own kind or a tagged span; ignored facts are silent. */
function settle(
  findings: Finding[],
  waiting: Waiting[],
  { ignore }: Block,
  { ignoreFacts }: CheckOptions,
  othersOf: (kept: ReadonlySet<Finding>) => ReadonlySet<Finding>,
): Pick<Judged, 'findings' | 'silenced' | 'waiting'> {
  const kept: Finding[] = [];
  const silenced: Finding[] = [];
  for (const finding of findings) {
    if (ignoreFacts?.includes(finding.fact)) continue;
    if (silencesFact(ignore, finding.fact)) {
      if (finding.verdict !== 'supported') silenced.push(finding);
      continue;
    }
    if (
      kept.some(
        (k) =>
          overlap(k, finding) &&
          (k.kind === finding.kind || k.kind === 'tag' || finding.verdict === 'unsourced' || saysTheSame(k, finding)),
      )
    )
      continue;
    kept.push(finding);
  }
  const isKept = new Set(kept);
  const others = othersOf(isKept);
  const left = waiting.filter(({ finding, timid }) => {
    if (others.has(finding)) return false;
    if (!timid) return isKept.has(finding);
    if (ignoreFacts?.includes(finding.fact) || kept.some((k) => k.verdict !== 'unsourced' && !isPartOf(k, finding) && overlap(k, finding)))
      return false;
    const isIgnored = silencesFact(ignore, finding.fact);
    if (isIgnored && finding.verdict !== 'supported') silenced.push(finding);
    return !isIgnored;
  });
  const open = new Set(left.map(({ finding }) => finding));
  const said = kept.filter((f) => !open.has(f) && !others.has(f)).sort(byPlace);
  return { findings: said, silenced, waiting: left };
}

/** "Corvus" of "Corvus 6": a right part says nothing of the whole. */
export const isPartOf = (part: Finding, whole: Finding) =>
  part.kind === 'name' && whole.kind === 'name' && part.verdict === 'supported' && whole.start <= part.start && part.end <= whole.end;

/** "The first officer" of the second: the wrong title says what its wrong number would. */
const saysTheSame = (title: Finding, part: Finding) =>
  title.kind === 'name' &&
  title.verdict === 'contradicted' &&
  part.verdict === 'contradicted' &&
  title.start <= part.start &&
  part.end <= title.end;
