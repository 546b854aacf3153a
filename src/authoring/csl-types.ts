/** The types of CSL 1.0.2 in words: what sort of thing a source is. */
import type { Word } from './schema.ts';

const ROWS = `
article: a text that is not published in a periodical: a paper, an analysis, a preprint
article-journal: an article in a scholarly journal
article-magazine: an article in a magazine
article-newspaper: an article in a newspaper
bill: a bill before a parliament
book: a book
broadcast: a programme on radio or television, a podcast
chapter: a chapter of a book
classic: a work of antiquity
collection: a collection in an archive
dataset: a set of data
document: a document of no other type
entry: an entry in a database or catalogue
entry-dictionary: an entry in a dictionary
entry-encyclopedia: an entry in an encyclopedia
event: something that took place
figure: a figure in a work
graphic: a picture
hearing: a hearing before a committee or court
interview: an interview
legal_case: a case or judgment of a court
legislation: a law or regulation
manuscript: a manuscript
map: a map
motion_picture: a film or video
musical_score: a score
pamphlet: a pamphlet, a leaflet
paper-conference: a paper in the proceedings of a conference
patent: a patent
performance: a performance on a stage
periodical: a whole periodical
personal_communication: a letter, an email or a conversation
post: a post on a social network or forum
post-weblog: a post on a blog
regulation: an order of an administration
report: a report of an institution
review: a review
review-book: a review of a book
software: a program
song: a recorded song or piece of music
speech: a speech or talk
standard: a technical standard
thesis: a thesis
treaty: a treaty between states
webpage: a page or site on the web
`;

export const CSL_TYPES: readonly Word[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [text, meaning] = row.split(': ');
    return { text, meaning: `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}` };
  });
