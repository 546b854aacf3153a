/** A first fact file: an example of ten lines that is right as it stands, and comments that say what to put in its place. */
import { say } from '../say.ts';
import { scalar } from './scalar.ts';

/** The text of a new fact file about `title`. */
export function firstFactFile(title: string): string {
  return `# ${say`Facts that the drafts in this folder must not contradict. Everything below is an example: put your own in its place.`}
title: ${scalar(title)}

# ${say`Where the facts come from, each under a short key of your own ("citekey").`}
sources:
  survey-2019: { type: report, title: Survey of the Arve dam, issued: 2019-06-01 }

# ${say`People, places, organisations and works in every form that is right. A draft that misspells one is told so.`}
names:
  berg: { name: Ingrid Berg, kind: person, titles: [Professor], source: survey-2019 }

# ${say`The facts, each under an id of your own. One plain sentence and its source are enough; a quote shows where the value comes from.`}
facts:
  volume:
    fact: The Arve dam holds 48 million cubic metres of water.
    source: survey-2019
  surveyed: { fact: Ingrid Berg surveyed the dam in May 2019., source: survey-2019, quote: surveyed in May 2019 }

# ${say`More can be said of a fact where it helps: "figure", "date" or "name" (its value), "about", "terms", "asOf", "locator", "status", "note".`}
`;
}

/** A fact file about `title` with nothing in it yet. */
export function emptyFactFile(title: string): string {
  return `title: ${scalar(title)}

# ${say`Where the facts come from: "citekey: { type: book, title: …, issued: 2024 }".`}
sources:

facts:
`;
}
