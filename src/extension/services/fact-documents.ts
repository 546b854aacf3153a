/** Which documents are fact files, and who else serves them. */
import * as vscode from 'vscode';
import { SchemaDocs } from '../../authoring/schema.ts';
import type { Bases } from './bases.ts';
import type { FolderFacts } from './folder-facts.ts';

/** YAML files: that one is a fact file is asked for each. */
export const FACT_FILES: vscode.DocumentSelector = [{ language: 'yaml' }, { pattern: '**/*.facts.{yaml,yml}' }];

const decoder = new TextDecoder();

/** What the format's keys and words mean: the schema lies in the package for other extensions, and is read when it is first asked for. */
export class FactFileSchema {
  private reading: Promise<SchemaDocs> | undefined;

  constructor(private readonly extension: vscode.Uri) {}

  docs(): Promise<SchemaDocs> {
    this.reading ??= this.read();
    return this.reading;
  }

  private async read(): Promise<SchemaDocs> {
    try {
      const file = vscode.Uri.joinPath(this.extension, 'syntaxes', 'factbase.schema.json');
      return new SchemaDocs(JSON.parse(decoder.decode(await vscode.workspace.fs.readFile(file))));
    } catch {
      // A host far away can fail to answer once.
      this.reading = undefined;
      return new SchemaDocs({});
    }
  }
}

/** The base that a fact file belongs to, as the file stands; undefined where it is none. */
export async function factsOf(bases: Bases, document: vscode.TextDocument): Promise<FolderFacts | undefined> {
  const known = () => bases.all().find((f) => f.isFactFile(document));
  // VS Code asks for some things once, as soon as it can: before the first fact file has been read.
  if (!known()) await bases.whenIdle();
  const facts = known();
  await facts?.whenIdle();
  return facts;
}

/** Whether Red Hat's YAML extension is there: it serves keys, words, outline and folding by the schema that comes with ours. */
export const hasYamlExtension = (): boolean => vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;

/** A stretch of a document by offsets. */
export function stretch(document: vscode.TextDocument, { start, end }: { start: number; end: number }): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
