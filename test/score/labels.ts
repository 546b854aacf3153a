/** A labelled draft of test/newsroom/: `draft.md`, one `*.facts.yaml`, and `labels.jsonl` with a line for each checkable value. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDraft, type FactBase, loadFactBase, type Verdict } from '../../src/index.ts';

export interface Label {
  /** Words of the draft that occur once in it and hold `value`. */
  find: string;
  /** The labelled span. */
  value: string;
  /** What the checker should say; `none`: no fact of the base speaks of it. */
  verdict: Verdict | 'none';
  /** The fact or name that it should be judged against. */
  fact: string | null;
  kind: 'date' | 'figure' | 'name';
  /** 1 plain, 2 paraphrase, 3 needs coreference, derivation or reading across sentences. */
  tier: 1 | 2 | 3;
  why: string;
  start: number;
  end: number;
}

export interface Case {
  name: string;
  draft: string;
  base: FactBase;
  labels: Label[];
}

/** Reads every case of a folder. Throws where a label cannot be found in its draft, or a base has an error: the corpus itself is then wrong. */
export function readCases(folder: string): Case[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readCase(join(folder, name), name));
}

/** A draft without an error, over the base of a case: "g3-6" is the sixth over that of g3. */
export interface CleanDraft {
  name: string;
  markdown: string;
  base: FactBase;
}

/** Reads every draft of a folder. Throws where one is over the base of no case. */
export function readClean(folder: string, cases: readonly Case[]): CleanDraft[] {
  const bases = new Map(cases.map(({ name, base }) => [name, base]));
  return readdirSync(folder)
    .sort()
    .map((file): CleanDraft => {
      const name = file.replace('.md', '');
      const base = bases.get(name.replace(/-\d$/, ''));
      if (!base) throw new Error(`${file} is over no base`);
      return { name, markdown: readFileSync(join(folder, file), 'utf8'), base };
    });
}

/** Reads the labelled drafts of a folder over one base, each in a folder of its own. */
export const readCasesOver = (folder: string, names: readonly string[], base: FactBase): Case[] =>
  names.map((name) => labelledOver(base, join(folder, name), name));

function readCase(folder: string, name: string): Case {
  const path = readdirSync(folder).find((file) => file.endsWith('.facts.yaml'));
  if (!path) throw new Error(`${name} has no fact file`);
  return labelledOver(loadFactBase([{ path, text: readFileSync(join(folder, path), 'utf8') }]), folder, name);
}

function labelledOver(base: FactBase, folder: string, name: string): Case {
  const draft = readFileSync(join(folder, 'draft.md'), 'utf8');
  const lines = readFileSync(join(folder, 'labels.jsonl'), 'utf8').split('\n').filter(Boolean);
  return { name, draft, base, labels: lines.map((line) => locate(JSON.parse(line), draft, name)) };
}

function locate(label: Omit<Label, 'start' | 'end'>, draft: string, name: string): Label {
  const at = draft.indexOf(label.find);
  const within = label.find.indexOf(label.value);
  if (at < 0 || within < 0) throw new Error(`${name}: label not found: ${label.find} / ${label.value}`);
  const start = at + within;
  return { ...label, start, end: start + label.value.length };
}

/** Labels of the dates and figures of a draft that are right by a fact, as far as the checker tells. */
export const rightIn = (draft: string, base: FactBase): Label[] =>
  checkDraft(draft, base).flatMap(({ verdict, kind, fact, start, end }): Label[] => {
    const value = draft.slice(start, end);
    const isRight = verdict === 'supported' && (kind === 'date' || kind === 'figure');
    return isRight ? [{ find: value, value, verdict, fact, kind, tier: 1, why: '', start, end }] : [];
  });
