/** What happens but once to a person or a thing, and the words around it that say which occasion is meant. */

/** An event a line: the forms in which a sentence or a fact tells of it. What may well happen again (to be elected, to win, to move) is none. */
export const EVENTS = `
born birth birthday birthdate birthed foaled
died death deceased perished
founded founding foundation established establishment formed formation
built constructed erected construction
completed completion
opened opening
inaugurated inauguration
released release
premiered premiere
published publication
signed signing
ratified ratification
launched launch
sank sunk
wrecked
demolished demolition
discovered discovery
invented invention
unveiled unveiling
settled settlement
made painted written composed sculpted carved drawn
`;

/** Events of which a person or a thing has but one wherever it is: where it was so narrows nothing. */
export const WHOLLY = 'born died';

/** What may stand between a subject and the verb of its event. */
export const BEFORE_VERB =
  'was were is are be been being has had have having first originally officially formally finally actually only itself himself herself they';

/** What brings in another verb, or another subject, between an event and a date. */
export const ANOTHER = 'and but or who whom whose which that when while where after before until since than ; : then';
