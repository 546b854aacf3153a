/**
 * Every problem that a fact file can have: its stable code, how grave it is, and the message a writer reads (what it means: problem-meanings.ts).
 * A message says what is wrong, why it matters and what to do. An `error` takes something out of the base, or leaves the checker
 * without something it was told; a `warning` takes nothing away.
 */
import { say } from '../say.ts';
import type { Severity } from './model.ts';

interface ProblemKind<A> {
  severity: Severity;
  message: (args: A) => string;
}

const kind = <A>(severity: Severity, message: (args: A) => string): ProblemKind<A> => ({ severity, message });

/** Longest piece of a file that a message repeats. */
const SHOWN = 60;

/** A piece of the file as a message shows it: in quotation marks, on one line, not too long. */
export function shown(text: string): string {
  const line = text
    .slice(0, SHOWN * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > SHOWN ? say`"${line.slice(0, SHOWN)}…"` : say`"${line}"`;
}

/** A sentence of its own after the others, where there is a word to offer. */
export const meant = (nearest?: string): string => (nearest === undefined ? '' : ` ${say`Did you mean ${shown(nearest)}?`}`);
/** "a, b or c" */
export const oneOf = (words: readonly string[]): string => say`${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
const both = (words: readonly string[]): string => words.reduce((said, word) => say`${said} and ${word}`);

export const PROBLEMS = {
  'yaml-syntax': kind(
    'error',
    (a: { detail: string }) => say`This is not valid YAML: ${a.detail} The entry it stands in is left out until it is put right.`,
  ),
  'yaml-quote': kind(
    'error',
    () => say`This quotation mark is never closed, so the rest of the file is read as one text. Close it, or take it out.`,
  ),
  'yaml-colon': kind(
    'error',
    () =>
      say`A colon followed by a space makes a key of what stands before it. If it belongs to the text, put the whole text in quotation marks.`,
  ),
  'yaml-tab': kind(
    'error',
    () =>
      say`A tab stands where YAML wants spaces: indentation counts in YAML, and a tab has no fixed width. Put two spaces for each level.`,
  ),
  'yaml-more': kind(
    'error',
    (a: { more: number }) =>
      say`${a.more} more YAML errors follow in this file. They often have one cause: put the first one right and look again.`,
  ),
  'several-documents': kind(
    'error',
    () => say`A second YAML document begins here ("---"), and only the first is read. Put it in a file of its own, or take the marker out.`,
  ),
  'not-a-mapping': kind(
    'error',
    (a: { found: string }) =>
      say`A fact file holds the keys "title", "sources", "names" and "facts", but this one is ${a.found}. Begin with "facts:".`,
  ),
  'too-deep': kind(
    'error',
    () =>
      say`This is nested too deep to be read: a fact base needs no more than a few levels. Remove the superfluous brackets or indentation.`,
  ),
  'too-large': kind(
    'error',
    (a: { megabytes: number; limit: number }) =>
      say`This file has ${a.megabytes} MB, and fact files are read up to ${a.limit} MB. Split it into several.`,
  ),
  'unknown-alias': kind(
    'error',
    (a: { alias: string }) =>
      say`Nothing above is marked "&${a.alias}", so "*${a.alias}" stands for nothing. Mark the value meant, or write it out.`,
  ),
  'alias-bomb': kind(
    'error',
    () => say`The aliases ("*name") here multiply into too many values, so they are not expanded. Write the values out.`,
  ),
  'duplicate-id': kind('error', (a: { what: string; id: string; other: string; inForce: boolean }) =>
    a.inForce
      ? say`The ${a.what} ${shown(a.id)} is used again at ${a.other}. This one, the first, is in force; the other is ignored. Rename one of them.`
      : say`The ${a.what} ${shown(a.id)} is already used at ${a.other}, so this one is ignored. Rename one of them.`,
  ),
  'duplicate-key': kind('error', (a: { key: string; inForce: boolean }) =>
    a.inForce
      ? say`The key ${shown(a.key)} stands twice in this entry. This one, the first, is in force. Remove the other.`
      : say`The key ${shown(a.key)} stands twice in this entry, so this one is ignored. Remove one of them, or give a list.`,
  ),
  'unknown-key': kind(
    'warning',
    (a: { key: string; where: string; nearest?: string }) =>
      say`There is no key ${shown(a.key)} in ${a.where}, so it is ignored.${meant(a.nearest)}`,
  ),
  'wrong-type': kind(
    'error',
    (a: { key: string; wanted: string; found: string }) =>
      say`${shown(a.key)} must be ${a.wanted}, but here is ${a.found}, which is ignored.`,
  ),
  'empty-value': kind(
    'warning',
    (a: { key: string }) => say`${shown(a.key)} has no value, so it counts as absent. Give it one or remove the key.`,
  ),
  'missing-fact': kind(
    'error',
    (a: { id: string }) =>
      say`The fact ${shown(a.id)} does not say what it states, so it is left out. Add "fact:" with one plain sentence.`,
  ),
  'missing-name': kind(
    'error',
    (a: { id: string }) => say`The entry ${shown(a.id)} has no name, so it is left out. Add "name:" with the full form.`,
  ),
  'missing-source': kind(
    'warning',
    (a: { id: string }) => say`The fact ${shown(a.id)} names no source, so nobody can check it. Add "source:" with a citekey of "sources".`,
  ),
  'several-values': kind(
    'error',
    (a: { keys: string[] }) =>
      say`A fact has one value, but this one has ${both(a.keys.map(shown))}, so it is left out. Keep one, and make another fact of the rest.`,
  ),
  'impossible-date': kind(
    'error',
    (a: { text: string; reason: string }) =>
      say`${shown(a.text)} is no date of the calendar: ${a.reason}. The fact is left out until it is put right.`,
  ),
  'unreadable-date': kind(
    'error',
    (a: { text: string }) =>
      say`${shown(a.text)} cannot be read as a date, so the fact is left out. Write EDTF ("2012-03-22", "2012-03") or plain English ("21–22 March 2012").`,
  ),
  'unreadable-figure': kind(
    'error',
    (a: { text: string }) =>
      say`${shown(a.text)} says no number, so the fact is left out. Write a number with what it counts ("at least 40 soldiers", "$3.2 billion", "12.5%").`,
  ),
  'figure-is-date': kind(
    'warning',
    (a: { text: string; found: string }) =>
      say`${shown(a.text)} says a date and no number that counts or measures: it is read as ${a.found}. Write it under "date".`,
  ),
  'words-beside-value': kind(
    'warning',
    (a: { text: string; found: string }) =>
      say`${shown(a.text)} says more than a value: only ${a.found} is judged. Write the value alone, and the rest in the statement or a note.`,
  ),
  'bad-edtf': kind(
    'error',
    (a: { key: string; text: string }) =>
      say`${shown(a.key)} must be an EDTF date ("2012-03-22", "2012-03", "2012"), and ${shown(a.text)} is none, so it is ignored.`,
  ),
  'unknown-source': kind('error', (a: { citekey: string; nearest?: string }) =>
    a.nearest === undefined
      ? say`No source has the citekey ${shown(a.citekey)}. Add it under "sources".`
      : say`No source has the citekey ${shown(a.citekey)}.${meant(a.nearest)}`,
  ),
  'unknown-name': kind(
    'warning',
    (a: { key: string; text: string; nearest: string }) =>
      say`${shown(a.text)} in "${a.key}" is no key of "names", so it is taken as plain words.${meant(a.nearest)}`,
  ),
  'ambiguous-alias': kind(
    'warning',
    (a: { form: string; names: string[] }) =>
      say`${shown(a.form)} stands for ${both(a.names.map(shown))} (ambiguous alias), so a draft that says it is held to neither alone. Give each a form of its own.`,
  ),
  'stray-quote': kind(
    'warning',
    (a: { key: string }) =>
      say`"${a.key}" belongs to one source, so it is ignored here. Put it into the entry of the source list that it comes from.`,
  ),
  'unknown-status': kind(
    'error',
    (a: { text: string; known: readonly string[]; nearest?: string }) =>
      say`${shown(a.text)} is no status of a fact, so the fact is left out. It must be ${oneOf(a.known)}.${meant(a.nearest)}`,
  ),
  'unknown-kind': kind(
    'warning',
    (a: { text: string; known: readonly string[]; nearest?: string }) =>
      say`${shown(a.text)} is no kind of name, so it counts as "other". It must be ${oneOf(a.known)}.${meant(a.nearest)}`,
  ),
  'more-problems': kind(
    'warning',
    (a: { more: number }) => say`${a.more} more problems in this file are not listed. Put these right and look again.`,
  ),
  unreadable: kind('error', (a: { detail: string }) => say`This file could not be read: ${a.detail}`),
};

export type ProblemCode = keyof typeof PROBLEMS;
export type ProblemArgs<C extends ProblemCode> = Parameters<(typeof PROBLEMS)[C]['message']>[0];
