/** For the documentation alone: when each problem of a review is reported. In no bundle. */
import type { ReviewCode } from './problems.ts';

export const MEANINGS: Record<ReviewCode, string> = {
  'facts-contradict':
    'Two current facts say the same of the same subject at the same time, with values that cannot both be true. Reported at both.',
  'value-not-in-fact': 'The value of a fact stands neither in its own sentence nor in a quote.',
  'quote-says-otherwise': 'The only comparable value in the quote of a fact is another than the one that the fact gives.',
  'quote-not-in-source':
    "The words of a quote do not stand in the text of the source's `file`. Case, punctuation, line breaks and what is left out with “…” do not count.",
  'source-file-missing': 'The `file` of a source cannot be read, so its quotes cannot be verified.',
  'source-file-outside': 'The `file` of a source lies outside the folder that was opened. It is not read.',
  'text-cut': 'A text without quotation marks has " #" in it: YAML takes what follows for a comment.',
  'review-due': 'The day of `reviewBy` has passed. Reported where the host tells the date.',
  'unused-source': 'No fact and no name cites the source.',
  'unused-name': 'No fact speaks of the name, by its key or in its sentence, and it has neither source nor titles of its own.',
};
