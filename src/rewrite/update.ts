/** "The draft is right": the fact takes over what the draft says, in the fact's own style. */
import type { Fact, FactBase } from '../factbase/model.ts';
import { analyse } from '../judgement/scenes/analysis.ts';
import { tokenize } from '../language/tokens.ts';
import { parseDate } from '../values/dates/index.ts';
import { parseFigure } from '../values/figures/index.ts';
import { castOf } from '../values/names/cast.ts';
import { findMentions } from '../values/names/mentions.ts';
import type { DateValue, Figure, Span } from '../values/value.ts';
import type { ClaimedValue } from './claim.ts';
import { type Rewriting, rewriteDate } from './date.ts';
import { rewriteFigure } from './figure.ts';
import type { Edit } from './markdown.ts';
import { entryAt, scalarAt, scalarEdit, supersededCopy } from './yaml.ts';

/**
 * The edits of a fact's file: its value, and the same value in its `fact` sentence. `supersede`: the entry as it was stays behind as a fact of its own,
 * marked superseded. Undefined where it is not plain what would have to change.
 */
export function updateFact(
  file: string,
  fact: Fact,
  claimed: ClaimedValue,
  base: FactBase,
  { supersede = false } = {},
): Edit[] | undefined {
  const entry = entryAt(file, fact.range, fact.id);
  const statement = entry && scalarAt(entry, 'fact');
  if (!entry || !statement || (fact.value && fact.value.texts.length > 1)) return undefined;
  const edits: Edit[] = [];
  const put = (scalar: typeof statement, change: Rewriting | undefined) => {
    const edit = change && scalarEdit(file, scalar, change, change.text);
    if (edit) edits.push(edit);
    return edit !== undefined;
  };
  if (fact.value) {
    const scalar = scalarAt(entry, fact.value.kind);
    if (fact.value.kind !== claimed.kind || !scalar || !put(scalar, valueChange(scalar.value, claimed))) return undefined;
    put(statement, statementChange(fact, claimed, base));
  } else if (!put(statement, statementChange(fact, claimed, base))) return undefined;
  if (!supersede) return edits;
  const copy = supersededCopy(file, entry, freeId(fact.id, base));
  return copy === undefined
    ? undefined
    : [...edits, { start: entry.end, end: entry.end, text: file.endsWith('\n') || entry.end < file.length ? copy : `\n${copy}` }];
}

/** What is now under `figure`, `date` or `name`, with the draft's value. */
function valueChange(text: string, claimed: ClaimedValue): Rewriting | undefined {
  const whole = { start: 0, end: text.length };
  switch (claimed.kind) {
    case 'figure': {
      const figure = parseFigure(text);
      return figure && figureChange(text, figure, claimed);
    }
    case 'date': {
      const date = parseDate(text);
      return date && dateChange(text, { ...date, ...whole }, claimed.date);
    }
    default:
      return { ...whole, text: claimed.key ?? claimed.text };
  }
}

/** The same in the sentence; undefined where the value stands in it twice or not at all. */
function statementChange({ statement, value }: Fact, claimed: ClaimedValue, base: FactBase): Rewriting | undefined {
  const { figures, dates } = analyse(statement);
  if (claimed.kind === 'figure') {
    const old = value?.kind === 'figure' ? value.alternatives[0] : undefined;
    const same = figures.filter((f) => !old || (f.value === old.value && f.high === old.high));
    return same.length === 1 ? figureChange(statement, same[0], claimed) : undefined;
  }
  if (claimed.kind === 'date') {
    const old = value?.kind === 'date' ? value.alternatives[0] : undefined;
    const isSame = (d: DateValue) =>
      !old || (['year', 'month', 'day'] as const).every((p) => d.from[p] === undefined || d.from[p] === old.from[p]);
    const same = dates.filter(isSame);
    return same.length === 1 ? dateChange(statement, same[0], claimed.date) : undefined;
  }
  const spans = namesIn(statement, value, base);
  return spans.length === 1 ? { ...spans[0], text: claimed.text } : undefined;
}

function namesIn(statement: string, value: Fact['value'], base: FactBase): Span[] {
  if (value?.kind !== 'name') return [];
  const mentions = findMentions(statement, tokenize(statement), castOf(base)).filter((m) => m.keys.some((key) => value.keys.includes(key)));
  const literal = value.texts.filter((text) => !base.names.has(text) && statement.includes(text));
  return [...mentions, ...literal.map((text) => ({ start: statement.indexOf(text), end: statement.indexOf(text) + text.length }))].map(
    ({ start, end }) => ({ start, end }),
  );
}

function figureChange(text: string, old: Figure, { figure, text: prose }: ClaimedValue & { kind: 'figure' }): Rewriting | undefined {
  // The draft's hedge counts, not the fact's: without one, the fact loses its own.
  const [fresh] = rewriteFigure({ prose: text, isCell: true }, { ...old, qualifier: old.qualifier }, { figure, text: prose });
  return fresh === undefined ? undefined : { start: old.start, end: old.end, text: fresh };
}

/** With the parts that the draft leaves out taken from the fact. */
function dateChange(text: string, old: DateValue, claimed: DateValue): Rewriting | undefined {
  const filled = {
    ...claimed,
    from: { ...old.from, ...claimed.from },
    to: { ...old.to, ...claimed.to },
    bound: undefined,
    weekday: undefined,
  };
  if (filled.grain === 'weekday') return undefined;
  return rewriteDate({ prose: text, isCell: true }, old, filled)[0];
}

/** An id that no fact has yet. */
function freeId(id: string, base: FactBase): string {
  for (let n = 1; ; n++) {
    const free = n === 1 ? `${id}-old` : `${id}-old-${n}`;
    if (!base.facts.has(free) && !base.leftOut?.has(free)) return free;
  }
}
