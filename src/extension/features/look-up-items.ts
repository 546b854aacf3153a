/** The facts that answer a query, as items of a pick. */
import * as vscode from 'vscode';
import { type FactBase, searchFacts } from '../../index.ts';
import { asMarkdown, tagged as asTag } from '../../rewrite/markdown.ts';
import { shortReference } from '../citations.ts';
import { type FactRecord, ofFact } from '../records.ts';
import type { FolderFacts } from '../services/folder-facts.ts';
import { label, shortened } from '../text.ts';

/** Most items shown: who needs more narrows the query. */
const MOST = 100;

/** Made for each pick: the localised strings are not there yet when this file is loaded. */
export const createButtons = () => ({
  tag: { iconPath: new vscode.ThemeIcon('tag'), tooltip: vscode.l10n.t('Insert as tag') },
  cite: { iconPath: new vscode.ThemeIcon('quote'), tooltip: vscode.l10n.t('Copy citation') },
  open: { iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: vscode.l10n.t('Open fact') },
});
export type Buttons = ReturnType<typeof createButtons>;

export interface LookUpItem extends vscode.QuickPickItem {
  record: FactRecord;
  facts: FolderFacts;
}

/** The best matches first; with an empty query, the facts as they stand in the files. */
export function lookUpItems(query: string, bases: FolderFacts[], buttons: Buttons = createButtons()): LookUpItem[] {
  const scored = bases.flatMap((facts) => answers(facts.base, query).map((answer) => ({ ...answer, facts })));
  if (query.trim()) scored.sort((a, b) => b.score - a.score);
  return scored.slice(0, MOST).map(({ record, facts }) => ({
    label: label(record.statement),
    description: label(record.id),
    detail: detailOf(record, facts.base),
    buttons: vscode.workspace.isTrusted ? [buttons.tag, buttons.cite, buttons.open] : [buttons.cite],
    // The search forgives misspellings, the pick's own filter would not.
    alwaysShow: true,
    record,
    facts,
  }));
}

function answers(base: FactBase, query: string): { record: FactRecord; score: number }[] {
  if (query.trim()) return searchFacts(base, query).map(({ fact, score }) => ({ record: ofFact(fact, base), score }));
  return [...base.facts.values()].slice(0, MOST).map((fact) => ({ record: ofFact(fact, base), score: 0 }));
}

/** Value · source · quote */
function detailOf({ value, citations }: FactRecord, { sources }: FactBase): string {
  const [citation] = citations;
  const source = citation && shortReference(citation, sources);
  const quote = citation?.quote && `“${shortened(citation.quote, 120)}”`;
  return [shortened(value, 80), source, quote]
    .filter((part): part is string => !!part)
    .map(label)
    .join(' · ');
}

/** What is inserted for a fact, as Markdown that shows exactly that: its value, or the statement where that is the value. */
export function insertion(record: FactRecord): string {
  return asMarkdown(record.value || record.statement).trim();
}

/** The same, bound to the fact: `[at least 40 soldiers](fact:aguelhok-killed)`. */
export function tagged(record: FactRecord): string {
  return asTag(insertion(record), record.id);
}
