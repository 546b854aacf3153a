/** Words for who did or does what to a thing: its maker in some respect, its owner, its head. */
import { linesOf } from './lines.ts';
import { once } from './once.ts';

/**
 * A line for each role: the verb and the nouns that say who has it. "!" where one holder excludes any other, whether the base knows that one or not; "?" where it
 * passes from one to the next, so that only what is said of today can be wrong.
 */
const ROLES = `
! direct director film-maker filmmaker
! distribute distributor
! publish publisher
! compose composer
! design designer architect
! manufacture manufacturer maker
! translate translator
! choreograph choreographer
! sculpt sculptor
! paint painter
! narrate narrator
! discover discoverer
! invent inventor
write writer author screenplay screenwriter script pen
produce producer production_company
edit editor
photograph photographer cinematography cinematographer
illustrate illustrator
found founder co-founder establish
develop developer
build builder contractor
commission
breed breeder
? own owner
? operate operator
? sponsor sponsor
? train trainer
? coach coach
? manage manager
? chair chair chairman chairwoman chairperson
? lead leader head run
? ride jockey
? host presenter
? conduct conductor
? president
? vice_president
? prime_minister
? governor
? mayor
? vice_mayor
? chancellor
? principal
? captain
? speaker
? headteacher
? treasurer
? secretary
? capital
? large_city
`;

export interface RoleWord {
  role: string;
  /** Whether one holder excludes any other. */
  sole: boolean;
  /** Whether it passes from one to the next. */
  passes: boolean;
}

const words = once(() => {
  const map = new Map<string, RoleWord>();
  for (const line of linesOf(ROLES)) {
    const [mark, ...rest] = /^[!?]/.test(line) ? line.split(' ') : ['', ...line.split(' ')];
    for (const word of rest) map.set(word, { role: rest[0], sole: mark === '!', passes: mark === '?' });
  }
  return map;
});

/** The role that a lemma, or two joined by an underscore, stands for. */
export const roleOf = (lemma: string): RoleWord | undefined => words().get(lemma);

/** Whether a lemma may end one of two words: a quick look. */
export const endsPair = (lemma: string): boolean => ends().has(lemma);
const ends = once(() => new Set([...words().keys()].flatMap((word) => word.split('_').slice(1))));
