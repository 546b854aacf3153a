/** A base as text that a fixture can hold: one line an entry, with its place; then the problems in full. */
import type { Citation, FactBase, FileRange } from '../../src/factbase/model.ts';

const at = ({ line, column, endLine, endColumn }: FileRange) => `${line}:${column}-${line === endLine ? '' : `${endLine}:`}${endColumn}`;
const fields = (record: Record<string, unknown>) =>
  Object.entries(record)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => ` ${key}=${JSON.stringify(value)}`)
    .join('');
const cited = (citations: Citation[]) =>
  citations.map((c) => [c.citekey, c.quote && JSON.stringify(c.quote), c.locator && `(${c.locator})`].filter(Boolean).join(' '));

export function dump(base: FactBase): string {
  const lines: string[] = [];
  if (base.titles.length > 0) lines.push(`titles: ${base.titles.join(' | ')}`);
  for (const s of base.sources.values())
    lines.push(`source ${s.citekey} ${at(s.range)}${fields({ ...s.item, id: undefined, file: s.file })}`);
  for (const n of base.names.values()) {
    const { name, kind, aliases, titles, note } = n;
    lines.push(`name ${n.key} ${at(n.range)}${fields({ name, kind, aliases, titles, cited: cited(n.citations), note })}`);
  }
  for (const f of base.facts.values()) {
    const { statement, value, about, terms, asOf, reviewBy, status, note } = f;
    const shown =
      value && `${value.kind}: ${[...(value.kind === 'name' ? value.keys.map((k) => `@${k}`) : []), ...value.texts].join(' | ')}`;
    lines.push(
      `fact ${f.id} ${at(f.range)}${fields({ statement, value: shown, about, terms, asOf, reviewBy, status: status === 'current' ? undefined : status, cited: cited(f.citations), note })}`,
    );
  }
  for (const id of base.leftOut ?? []) lines.push(`left out ${id}`);
  for (const p of base.problems) lines.push(`${p.path}:${at(p.range)} ${p.severity} ${p.code}: ${p.message}`);
  return lines.map((line) => `${line}\n`).join('');
}
