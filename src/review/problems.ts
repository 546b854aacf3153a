/**
 * What a review of a fact base can find: facts that read well one by one, and do not fit together, or no longer fit their sources. Each has a
 * stable code, how grave it is, and the message a writer reads (when it is reported: problem-meanings.ts). Nothing is taken out of the base for it.
 */

import type { Severity } from '../factbase/model.ts';
import { shown } from '../factbase/problems.ts';
import { say } from '../say.ts';

interface ProblemKind<A> {
  severity: Severity;
  message: (args: A) => string;
}

const kind = <A>(severity: Severity, message: (args: A) => string): ProblemKind<A> => ({ severity, message });

export const REVIEW_PROBLEMS = {
  'facts-contradict': kind(
    'warning',
    (a: { value: string; id: string; where: string; other: string }) =>
      say`This fact says ${shown(a.value)} where ${shown(a.id)} (${a.where}) says ${shown(a.other)} of the same thing. Put the wrong one right, or mark both with "status: disputed", or the older one with "status: superseded".`,
  ),
  'value-not-in-fact': kind('warning', (a: { key: string; value: string; said?: string }) =>
    a.said === undefined
      ? say`${shown(a.value)} stands neither in the sentence of the fact nor in its quote. Say it in the sentence, or correct "${a.key}".`
      : say`${shown(a.value)} is not what the sentence of the fact says: ${shown(a.said)}. Correct the one or the other.`,
  ),
  'quote-says-otherwise': kind(
    'warning',
    (a: { said: string; value: string }) =>
      say`The quote says ${shown(a.said)}, but the fact says ${shown(a.value)}. Correct the one that was mistyped.`,
  ),
  'quote-not-in-source': kind('warning', (a: { citekey: string; file: string; nearest?: string }) =>
    a.nearest === undefined
      ? say`These words are not in ${shown(a.file)}, the text of the source ${shown(a.citekey)}. Quote it word for word, with "…" for what is left out.`
      : say`These words are not in ${shown(a.file)}, the text of the source ${shown(a.citekey)}. Nearest to them is ${shown(a.nearest)}.`,
  ),
  'source-file-missing': kind(
    'warning',
    (a: { file: string }) =>
      say`There is no file ${shown(a.file)}, so the quotes of this source are not verified. The path counts from this fact file.`,
  ),
  'source-file-outside': kind(
    'warning',
    (a: { file: string }) =>
      say`${shown(a.file)} lies outside this folder, so it is not read. Copy the text of the source into the folder.`,
  ),
  'text-cut': kind(
    'warning',
    (a: { lost: string }) =>
      say`YAML takes ${shown(a.lost)} for a comment, so it is not part of this text. Put the whole text in quotation marks.`,
  ),
  'review-due': kind('warning', (a: { reviewBy: string; asOf?: string }) =>
    a.asOf === undefined
      ? say`This fact was to be looked at again by ${a.reviewBy}. Check it, then set a new "reviewBy".`
      : say`This fact was to be looked at again by ${a.reviewBy}; its value is as of ${a.asOf}. Check it, then set a new "reviewBy" and "asOf".`,
  ),
  'unused-source': kind(
    'info',
    (a: { id: string }) => say`Nothing cites the source ${shown(a.id)}. Cite it with "source: ${a.id}", or remove it.`,
  ),
  'unused-name': kind(
    'info',
    (a: { id: string }) =>
      say`No fact speaks of ${shown(a.id)}, and no source says that the name is right. Use it in "about", or remove it.`,
  ),
};

export type ReviewCode = keyof typeof REVIEW_PROBLEMS;
export type ReviewArgs<C extends ReviewCode> = Parameters<(typeof REVIEW_PROBLEMS)[C]['message']>[0];
