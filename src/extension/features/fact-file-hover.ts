/** The hover in a fact file: what a key means, whom a key of the cast or a citekey stands for, how a value and a fact are read. */
import * as vscode from 'vscode';
import { type Meaning, meaningAt } from '../../authoring/meaning.ts';
import { readingOf } from '../../authoring/reading.ts';
import type { Fact, Name, Source } from '../../index.ts';
import { inLanguage } from '../../say.ts';
import { addressOf, reference } from '../citations.ts';
import type { Bases } from '../services/bases.ts';
import { FACT_FILES, type FactFileSchema, factsOf, hasYamlExtension, stretch } from '../services/fact-documents.ts';
import type { FolderFacts } from '../services/folder-facts.ts';
import { escaped, markdown } from '../text.ts';

export class FactFileHoverFeature implements vscode.HoverProvider, vscode.Disposable {
  private readonly registration = vscode.languages.registerHoverProvider(FACT_FILES, this);

  constructor(
    private readonly bases: Bases,
    private readonly schema: FactFileSchema,
  ) {}

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const facts = await factsOf(this.bases, document);
    const meaning = facts && meaningAt(document.getText(), document.offsetAt(position), facts.base, await this.schema.docs());
    const lines = meaning && contents(meaning, facts);
    return lines && new vscode.Hover(markdown(lines.join('\n\n'), []), stretch(document, meaning));
  }

  dispose(): void {
    this.registration.dispose();
  }
}

/** As paragraphs of Markdown; undefined where another extension says it. */
function contents(meaning: Meaning, facts: FolderFacts): string[] | undefined {
  switch (meaning.kind) {
    case 'key':
    case 'word':
      return hasYamlExtension() ? undefined : [`**${escaped(meaning.text)}**`, escaped(inLanguage(meaning.meaning))];
    case 'value':
      return [escaped(vscode.l10n.t('Read as: {0}', meaning.text))];
    case 'source':
      return ofSource(meaning.source, facts);
    case 'name':
      return ofName(meaning.name);
    case 'fact':
      return ofFact(meaning.fact, facts);
  }
}

function ofSource({ citekey, file }: Source, { base }: FolderFacts): string[] {
  const citation = { citekey };
  const address = addressOf(citation, base.sources);
  const link = address ? ` [${escaped(vscode.l10n.t('Open Source'))}](${address})` : '';
  const text = escaped(reference(citation, base.sources, { url: false }));
  return [`${text}${link}`, ...(file ? [escaped(vscode.l10n.t('Its text: {0}', file))] : [])];
}

function ofName({ name, aliases, titles, note }: Name): string[] {
  const lines = [`**${escaped(name)}**`];
  if (aliases.length > 0) lines.push(escaped(vscode.l10n.t('Also right: {0}', aliases.join(', '))));
  if (titles.length > 0) lines.push(escaped(vscode.l10n.t('Titles: {0}', titles.join(', '))));
  if (note) lines.push(escaped(note));
  return lines;
}

/** What the checker holds a draft to: told even where the file leaves it to the sentence. */
function ofFact(fact: Fact, { base }: FolderFacts): string[] {
  const { values, about, terms } = readingOf(fact, base);
  const read = [
    values.length > 0 && vscode.l10n.t('Value: {0}', values.join(' · ')),
    about.length > 0 && vscode.l10n.t('About: {0}', about.join(' · ')),
    terms.length > 0 && vscode.l10n.t('Words: {0}', terms.join(' · ')),
  ];
  return [escaped(fact.statement), ...read.filter((line) => line !== false).map(escaped)];
}
