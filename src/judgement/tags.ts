/** Tagged spans: judged against the fact they name and no other. */
import type { Block } from '../draft/block.ts';
import type { FactBase } from '../factbase/model.ts';
import { nearestIds } from '../lookup/nearest.ts';
import { say } from '../say.ts';
import { compareDates } from '../values/dates/index.ts';
import { compareFigures } from '../values/figures/index.ts';
import { nameTokens } from '../values/names/cast.ts';
import { findMentions } from '../values/names/mentions.ts';
import type { Agreement, Span } from '../values/value.ts';
import type { Finding, Verdict } from './finding.ts';
import { messageOf, spoken } from './messages.ts';
import type { Analysis } from './scenes/analysis.ts';
import type { CompiledBase } from './targets/compile.ts';
import type { Target } from './targets/target.ts';

export function judgeTags(block: Block, analysis: Analysis, base: CompiledBase): Finding[] {
  return block.tags.map((tag) => {
    const fact = base.base.facts.get(tag.id);
    const says = block.text.slice(tag.start, tag.end);
    const common = { kind: 'tag' as const, fact: tag.id, start: tag.start, end: tag.end };
    const because = [{ kind: 'tag' as const, text: say`the span is tagged fact:${tag.id}`, weight: 1 }];
    if (!fact) {
      return { ...common, verdict: 'contradicted' as const, message: unknown(tag.id, base.base), expected: '', because };
    }
    const judged = judgeSpan(tag, says, analysis, base.targetsOfFact.get(tag.id) ?? [], base);
    const verdict = settled(judged.verdict, fact.status);
    const message = messageOf(verdict, { says, expected: judged.expected, fact, agreement: judged.agreement }, base.base);
    return { ...common, verdict, message, expected: judged.expected, because };
  });
}

/** Why a tag's id means no fact: the fact is there, with an error in it, or it is not there. */
function unknown(id: string, base: FactBase): string {
  if (base.leftOut?.has(id)) return say`The fact “${id}” has an error in its file, so that nothing can be judged by it. Correct the file.`;
  const near = nearestIds(base, id);
  return spoken(say`No fact has the id “${id}”.`, near.length ? say`Did you mean ${near.join(', ')}?` : undefined);
}

function settled(verdict: Verdict, status: string): Verdict {
  if (verdict === 'contradicted' || verdict === 'unsourced') return verdict;
  return status === 'superseded' ? 'outdated' : status === 'disputed' ? 'disputed' : verdict;
}

interface Judgement {
  verdict: Verdict;
  expected: string;
  agreement?: Agreement;
}

/** The worst verdict over the values in the span: each value is compared with the targets of its kind, kindly. */
function judgeSpan(span: Span, says: string, analysis: Analysis, targets: Target[], base: CompiledBase): Judgement {
  const judgements: Judgement[] = [];
  const take = (next: Judgement) => judgements.push(next);
  const within = (s: Span) => s.start >= span.start && s.end <= span.end;
  for (const figure of analysis.figures.filter(within)) {
    const kind = targets.filter((t) => t.kind === 'figure');
    if (kind.length) take(kindest(kind, (t) => t.figures.map((f) => compareFigures(figure, f))));
  }
  for (const date of analysis.dates.filter(within)) {
    const kind = targets.filter((t) => t.kind === 'date');
    if (kind.length) take(kindest(kind, (t) => t.dates.map((d) => compareDates(date, d))));
  }
  for (const target of targets.filter((t) => t.kind === 'name')) {
    const keys = findMentions(analysis.text, analysis.tokens.filter(within), base.cast).flatMap((m) => m.keys);
    const words = nameTokens(says).join(' ');
    const right = keys.some((k) => target.nameKeys.includes(k)) || target.nameForms.some((f) => words.includes(f.join(' ')));
    take({ verdict: right ? 'supported' : 'contradicted', expected: target.expected });
  }
  const worst = judgements.reduce<Judgement | undefined>((a, b) => (!a || RANK[b.verdict] > RANK[a.verdict] ? b : a), undefined);
  return worst ?? { verdict: 'supported', expected: targets[0]?.expected ?? '' };
}

const RANK: Record<Verdict, number> = { unsourced: 0, supported: 0, imprecise: 1, outdated: 1, disputed: 1, contradicted: 2 };
const GRADE = { agrees: 0, incomparable: 0.5, loosely: 1, differs: 2 } as const;

function kindest(targets: Target[], compare: (target: Target) => Agreement[]): Judgement {
  let best: { agreement: Agreement; target: Target } | undefined;
  for (const target of targets) {
    for (const agreement of compare(target))
      if (!best || GRADE[agreement.result] < GRADE[best.agreement.result]) best = { agreement, target };
  }
  if (!best) return { verdict: 'supported', expected: targets[0].expected };
  const { agreement, target } = best;
  const verdict =
    agreement.result === 'differs' || agreement.result === 'incomparable'
      ? 'contradicted'
      : agreement.result === 'loosely'
        ? 'imprecise'
        : 'supported';
  return { verdict, expected: target.expected, agreement };
}
