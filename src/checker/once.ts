/** A draft judged from beginning to end, with nothing kept for another time: what was read of a block is let go with it. */
import type { Block } from '../draft/block.ts';
import { type Draft, splitDraft, toSource } from '../draft/draft.ts';
import { silencesFact } from '../draft/ignore.ts';
import type { Watch } from '../judgement/decide.ts';
import type { CheckOptions, Finding } from '../judgement/finding.ts';
import { judgeBlock, type Waiting } from '../judgement/judge.ts';
import { analyse } from '../judgement/scenes/analysis.ts';
import { startOf } from '../judgement/scenes/discourse.ts';
import type { Seen } from '../judgement/scenes/seen.ts';
import type { CompiledBase } from '../judgement/targets/compile.ts';
import { ascending } from '../lists.ts';
import { byPlace } from '../spans.ts';
import { withWaiting } from './waiting.ts';

/** What was found in a draft, and whom of the cast it names. */
export interface JudgedDraft {
  findings: Finding[];
  seen: Seen;
  /** All that waited for the draft's end, said or not. */
  waiting: readonly Waiting[];
  /** Where its figures and dates begin, ascending. */
  values: readonly number[];
}

/** The findings on a draft by place, in Markdown offsets. `watchOf` gives who is told of the claims of a block. */
export function judgeOnce(markdown: string, base: CompiledBase, options: CheckOptions, watchOf?: (block: Block) => Watch): JudgedDraft {
  const draft = splitDraft(markdown);
  const findings: Finding[] = [];
  const waiting: Waiting[] = [];
  const values: number[] = [];
  let discourse = startOf(base.base);
  if (draft.ignored === 'all') return { findings, seen: discourse.seen, waiting, values };
  for (const { blocks } of draft.chunks) {
    for (const block of blocks) {
      const judged = judgeBlock(block, analyse(block.text, options.dateOrder), discourse, base, options, watchOf?.(block));
      discourse = judged.after;
      for (const finding of judged.findings) findings.push(placed(finding, block));
      for (const each of judged.waiting) waiting.push({ ...each, finding: placed(each.finding, block) });
      for (const value of judged.values) values.push(toSource(block, value).start);
    }
  }
  const { seen } = discourse;
  const said = withWaiting(findings.sort(byPlace), waiting, ascending(values), base.base, seen);
  return { findings: saidIn(draft, said), seen, waiting, values };
}

/** What is left of findings on a draft where a comment speaks of the whole file. */
export const saidIn = ({ ignored }: Draft, findings: Finding[]) =>
  ignored === undefined ? findings : findings.filter(({ fact }) => !silencesFact(ignored, fact));

/** A block's finding in Markdown offsets. */
export const placed = (finding: Finding, block: Block): Finding => ({ ...finding, ...toSource(block, finding) });
