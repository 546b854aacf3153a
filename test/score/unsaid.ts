/**
 * `npm run fit:unsaid`: fits the weights by which a value that its sentence is not held for is told to be of a fact that the draft tells nowhere else (`UNSAID` in
 * src/judgement/weights.ts), and reports what they would do on drafts that they were not fitted on.
 *   -- --write   writes the weights, which otherwise stay as they are
 *
 * Fitted on the labelled drafts of test/newsroom and on those without an error of test/clean, all written for Factmark, MIT: dates and figures that are wrong there
 * and were left unsaid, and each right one in turn with another in its place; against these stand all others that differ from the fact they are nearest to. A logistic
 * model with a ridge, by Newton's method on standardised evidence; eight folds by base, so that no draft is judged by weights that its base had a part in.
 * `least` is set by hand, where few values that are right would be said to be wrong. Deterministic.
 */
import { UNSAID } from '../../src/judgement/weights.ts';
import { fitAndReport } from './fit/values.ts';
import { readUnsaid } from './unsaid/read.ts';

/** A right value that was changed counts so much for one that a writer got wrong: there are many more of them. */
const CHANGED_COUNT = 1;
const WRITTEN_COUNT = 3;

fitAndReport({
  name: 'UNSAID',
  model: UNSAID,
  values: readUnsaid(),
  held: 30,
  countOf: ({ origin }) => (origin === 'changed' ? CHANGED_COUNT : WRITTEN_COUNT),
  alarms: [5, 10, 15, 20, 30],
});
