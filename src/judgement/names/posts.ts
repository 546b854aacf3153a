/**
 * Posts that are held in a field: "head of design", "finance director", "performance lead". Whoever has one field in the base and gets another in the
 * draft is given another post; the words for the post itself ("head", "director") are much alike.
 */

import { kindOfNoun } from '../../language/genericNouns.ts';
import { related } from '../../language/related.ts';
import { wordSet } from '../../language/wordSet.ts';
import { lemmasOf } from '../targets/reading.ts';

/** Posts of one word of which a body has but one. */
export const SINGLE_POSTS = wordSet(
  `
mayor captain coach treasurer chair chairman chairwoman headteacher headmaster headmistress cook chef skipper manager conductor bishop patron director leader referee
  premier
`,
);

const POST = '(?:head|chief|lead|leader|director|manager|coordinator|officer)';
const OF = new RegExp(`^(?:(?:our|its|the|their|his|her) )?${POST} (?:of|for) ([a-z]+(?: (?:and )?[a-z]+)?)$`, 'i');
const BEFORE = new RegExp(`^(?:(?:our|its|the|their|his|her) )?(?:chief )?([a-z]+(?: (?:and )?[a-z]+)?) ${POST}$`, 'i');

/** What stands in the place of a field and is none. */
const NO_FIELD = wordSet(`
the a this that our its their deputy vice assistant associate senior junior managing executive non general acting interim former late first second chief
  regional national local area group joint co overall team project programme program state government house school year household family police club
  lead principal main sole new old young then longtime long-time respected popular
`);

/** Fields under two names, one line a field. */
const FIELDS = `
sale commercial business account
press communication media publicity news
people personnel staff hr human talent
technology it technical digital system information
finance financial treasury account
legal law counsel compliance
operation operating service delivery
design creative art
research science scientific development innovation
performance speed engineering development
marketing brand communication
education learning teaching training
medical clinical medicine nursing
volunteer volunteering
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const isKnownField = (lemmas: string[]) => lemmas.some((l) => FIELDS.some((f) => f.includes(l)));

/** "Finance director" of "finance director of Ames & Co.". */
const withoutBody = (role: string) => role.replace(/ (?:of|at|for) (?:the |our |its )?[A-Z].*$/, '');

/** The field of a post, as lemmas; undefined where the words name no post in a field. */
function fieldOf(role: string): string[] | undefined {
  const match = OF.exec(role) ?? BEFORE.exec(withoutBody(role));
  if (!match) return undefined;
  const words = match[1]
    .toLowerCase()
    .split(' ')
    .filter((w) => w !== 'and');
  // "The head of the team", "the team leader": what is led is no field.
  if (words.some((w) => NO_FIELD.has(w))) return undefined;
  const lemmas = lemmasOf(match[1]);
  return lemmas.some((l) => kindOfNoun(l) !== undefined || NO_FIELD.has(l)) ? undefined : lemmas;
}

/** "Chief architect", "chief executive": the one above all others of a sort. */
const CHIEF = /(?:^|[ ’'])chief (?!of )([a-z]+(?: [a-z]+)*)$/i;

/** Whether both are chiefs, of two sorts. */
export function areOtherChiefs(role: string, title: string): boolean {
  const [a, b] = [CHIEF.exec(role), CHIEF.exec(title)];
  if (!a || !b) return false;
  const [said, right] = [lemmasOf(a[1]), lemmasOf(b[1])];
  const shared = (x: string) => right.some((y) => x !== 'officer' && (x === y || related(x, y) > 0));
  return said.length > 0 && right.length > 0 && !said.some(shared);
}

/** Posts at the head of a whole body, which nobody has beside one in a field of it. */
const HEADSHIP = /(?:^|[ ’'])(?:chief executive(?: officer)?|ceo|managing director|general secretary|president|principal|headteacher)$/i;

/** Whether both are posts in a field: in another, or in one and the same; undefined where one is none, and nothing can be said. */
export function compareFields(role: string, title: string): 'other' | 'same' | undefined {
  const [a, b] = [fieldOf(role), fieldOf(title)];
  // "Medical director" of a chief executive, and the other way round; only of fields that bodies have directors for.
  if (a && !b) return isKnownField(a) && HEADSHIP.test(withoutBody(title)) ? 'other' : undefined;
  if (b && !a) return isKnownField(b) && HEADSHIP.test(withoutBody(role)) ? 'other' : undefined;
  if (!a || !b) return undefined;
  const shares = a.some((x) => b.some((y) => related(x, y) > 0 || FIELDS.some((f) => f.includes(x) && f.includes(y))));
  return shares ? 'same' : 'other';
}

/** "The head of the family", "head of state": of something that is led, which is no post. */
export const leadsSomething = (role: string): boolean =>
  new RegExp(`^(?:the |an? )?${POST} of (?:the|a|an|his|her|their|our|state) ?[a-z ]*$`).test(role);
