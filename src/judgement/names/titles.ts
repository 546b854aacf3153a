/** Titles and roles beside a name: before it ("Captain Sango", "the Home Secretary, Wes Streeting") or in apposition after it ("Clive Davis, the president of …"). */

import type { Name } from '../../factbase/model.ts';
import { kindOfNoun } from '../../language/genericNouns.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import { canonicalTitle, type Title, titleEndingAt } from '../../language/titles.ts';
import { foldedAt, isComma, lemmaAt, type Token, tokenize } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { CALENDAR } from '../../values/names/strangers.ts';
import type { Span } from '../../values/value.ts';
import { lemmasOf } from '../targets/reading.ts';
import { excludesOffice } from './offices.ts';
import { areOtherChiefs, compareFields, leadsSomething } from './posts.ts';

export interface Role extends Span {
  /** Token range. */
  first: number;
  last: number;
  /** Content lemmas, in order. */
  lemmas: string[];
  /** Family of the title, where the lexicon of titles knows it, and the title without what stands before it. */
  family?: string;
  office?: string;
  text: string;
  /** Whether it says which of its sort: by a capital ("of Humanists UK"), or it is no mere "a longtime president". */
  telling: boolean;
}

export type RoleVerdict = 'right' | 'wrong' | 'unknown';

/** Longest apposition looked at, in tokens. */
const APPOSITION = 9;
/** Words that end an apposition: what follows is no part of the role. */
const ENDS_ROLE = wordSet(
  'who whom whose which that said says told is was has had will would and but in on after before since when where as with to by',
);
/** Words that make a role one of another time. */
export const FORMER = wordSet(
  'former ex then once previously formerly late onetime erstwhile outgoing incoming acting interim future next ousted deposed fallen',
);

/** The role that stands beside the name at tokens [first, last), before it or after it. Of `name`, where given, the titles tell what a role is too. */
export function roleBeside(text: string, tokens: Token[], first: number, last: number, sentenceEnd: number, name?: Name): Role | undefined {
  const heads = new Set(name?.titles.map(headOf));
  const before = roleBefore(text, tokens, first) ?? rankBefore(text, tokens, first, heads);
  // "Dr Ada Lorne, the health minister": a style goes with a role.
  if (before && before.family !== 'courtesy' && before.family !== 'academic') return before;
  const after = roleAfter(text, tokens, last, sentenceEnd, heads) ?? roleSaid(text, tokens, last, sentenceEnd, heads);
  return after ?? before;
}

/** "Ada Lorne is to be finance director", "Ada Lorne remains the chairman": what a person is said to become or to remain. */
function roleSaid(text: string, tokens: Token[], last: number, sentenceEnd: number, heads: Set<string | undefined>): Role | undefined {
  let first = last;
  while (first < last + 4 && first < sentenceEnd && SAID_TO_BE.has(foldedAt(tokens, first))) first++;
  const is = foldedAt(tokens, first - 1);
  // What somebody plainly is, is for the facts about the post to say.
  if (first === last || is === 'to' || is === 'will' || is === 'now' || is === 'is') return undefined;
  if (/^(?:the|its|their|our)$/.test(foldedAt(tokens, first))) first++;
  let end = first;
  while (end < sentenceEnd && end < first + LONGEST_ROLE && tokens[end].kind === 'word' && !ENDS_ROLE.has(foldedAt(tokens, end))) {
    if (FORMER.has(foldedAt(tokens, end)) || DENIES.has(foldedAt(tokens, end))) return undefined;
    const isOver = /^(?:of|at|for)$/.test(foldedAt(tokens, end));
    if (isOver) break;
    end++;
  }
  if (end === first) return undefined;
  const title = titleEndingAt(tokens, end);
  if (!(title && title.first === first) && !heads.has(lemmaAt(tokens, end - 1))) return undefined;
  return roleOf(text, tokens, first, end, title);
}

const DENIES = wordSet('not never no neither nor');
const SAID_TO_BE = wordSet('is to be will become becomes remains now');
/** Longest role after "is", in tokens. */
const LONGEST_ROLE = 5;

function roleBefore(text: string, tokens: Token[], first: number): Role | undefined {
  const comma = first > 0 && isComma(tokens, first - 1);
  const title = titleEndingAt(tokens, comma ? first - 1 : first);
  if (!title || title.first < 0) return undefined;
  // "…, said the minister, Alan said": across a comma only a title that has its article or opens the clause is in apposition.
  const last = comma ? first - 1 : first;
  const before = title.first > 0 ? foldedAt(tokens, title.first - 1) : '';
  if (FORMER.has(before) || FORMER.has(foldedAt(tokens, title.first))) return undefined;
  if (
    comma &&
    !(
      before === 'the' ||
      before === 'its' ||
      before === 'their' ||
      tokens[title.first - 1]?.kind === 'clitic' ||
      isModifierOfTitle(tokens, title.first - 1)
    )
  )
    return undefined;
  const start = withModifiers(tokens, title.first);
  // "The former Burkinabè premier".
  if (start > 0 && FORMER.has(foldedAt(tokens, start - 1))) return undefined;
  return roleOf(text, tokens, start, last, title);
}

/** A title in no lexicon that ends like one the name has, in capitals right before it: "Second Officer" of a First Officer. */
function rankBefore(text: string, tokens: Token[], first: number, heads: Set<string | undefined>): Role | undefined {
  const at = first - 1;
  if (at < 1 || !tokens[at].word.capital || !heads.has(lemmaAt(tokens, at))) return undefined;
  let start = at;
  while (start > 0 && start > at - 3 && tokens[start - 1].kind === 'word' && tokens[start - 1].word.capital) start--;
  // "Former Theranos CEO".
  if (start === at || FORMER.has(foldedAt(tokens, start)) || FORMER.has(foldedAt(tokens, start - 1))) return undefined;
  return roleOf(text, tokens, start, first, undefined);
}

const isModifierOfTitle = (tokens: Token[], i: number) => i >= 0 && tokens[i].kind === 'word' && tokens[i].word.capital;

/** A title takes the modifiers before it that say of what: "Birmingham council leader", "the prisons minister". */
function withModifiers(tokens: Token[], first: number): number {
  let start = first;
  while (start > 0 && start > first - 3) {
    const token = tokens[start - 1];
    if (token.kind !== 'word' || token.spaceBefore === false || isFunctionWord(token.word.folded) || FORMER.has(token.word.folded)) break;
    if (!token.word.capital && !kindOfNoun(token.word.lemma)) break;
    // "On Saturday Captain Sango".
    if (CALENDAR.has(token.word.folded)) break;
    start--;
  }
  return start;
}

function roleAfter(text: string, tokens: Token[], last: number, sentenceEnd: number, heads: Set<string | undefined>): Role | undefined {
  if (!isComma(tokens, last)) return undefined;
  let end = last + 1;
  let hasRole = false;
  for (; end < sentenceEnd && end < last + 1 + APPOSITION; end++) {
    const token = tokens[end];
    if (token.kind === 'mark' && /^[,;:.()–—]$/.test(token.text)) break;
    if (ENDS_ROLE.has(token.word.folded)) break;
    if (FORMER.has(token.word.folded) || DENIES.has(token.word.folded)) return undefined;
    if (token.kind === 'number') return undefined;
    if (isRoleNoun(token.word.lemma) || heads.has(token.word.lemma)) hasRole = true;
  }
  if (!hasRole || end === last + 1) return undefined;
  return roleOf(text, tokens, last + 1, end, titleEndingAt(tokens, end));
}

const isRoleNoun = (lemma: string) => kindOfNoun(lemma) === 'person' && lemma !== 'man' && lemma !== 'woman';

export function roleOf(text: string, tokens: Token[], first: number, last: number, title: Title | undefined): Role {
  const lemmas: string[] = [];
  for (let i = first; i < last; i++) if (tokens[i].kind === 'word' && !isFunctionWord(foldedAt(tokens, i))) lemmas.push(lemmaAt(tokens, i));
  return {
    first,
    last,
    lemmas,
    family: title?.family,
    office: title?.canonical,
    start: tokens[first].start,
    end: tokens[last - 1].end,
    text: text.slice(tokens[first].start, tokens[last - 1].end),
    telling: !/^an?$/.test(foldedAt(tokens, first)) || tokens.slice(first + 1, last).some((t) => t.word.capital),
  };
}

/**
 * Whether a role is one that the base gives for the name. Right where it says no more than one of the titles, or all that one says and more, but for
 * "deputy" and "vice", which make another office. Wrong where it has the same head as a title but names another field ("prisons minister" for
 * "courts minister"), or is a title of the same family of which each person has one ("General" for "Captain"). Courtesy titles are never wrong, and a
 * role of another sort is unknown: people have many.
 */
export function judgeRole(role: Role, name: Name): RoleVerdict {
  if (!name.titles.length || role.family === 'courtesy' || !role.lemmas.length) return 'unknown';
  let wrong = false;
  for (const title of name.titles.flatMap(postsOf)) {
    const right = lemmasOf(title);
    if (canonicalTitle(role.text) === canonicalTitle(title)) return 'right';
    if (isDeputy(role.lemmas) !== isDeputy(right)) {
      wrong ||= role.family !== undefined && subset(right, role.lemmas) !== subset(role.lemmas, right);
      continue;
    }
    if (subset(role.lemmas, right) || subset(right, role.lemmas)) return 'right';
    const head = headOf(title);
    const fields = compareFields(role.text, title);
    if (fields === 'same') return 'right';
    if (fields === 'other' || areOtherChiefs(role.text, title)) wrong = true;
    else if (head !== undefined && role.lemmas.includes(head))
      wrong ||= role.telling && !leadsSomething(role.text) && !isOfWhatIsMeant(role, right, title);
    else if (role.family && familyOf(title) === role.family && excludesOffice(role.office ?? role.text, title, role.family)) wrong = true;
  }
  return wrong ? 'wrong' : 'unknown';
}

/** "The label's president" of a president of Korr Records, "the town's mayor": what is led is called what it is, and the title has its name. */
const isOfWhatIsMeant = ({ lemmas, text }: Role, right: string[], title: string) =>
  !/[A-Z]/.test(text) &&
  lemmas.every((l) => right.includes(l) || isThing(l)) &&
  !title.split(' ').some((word) => /^[a-z]/.test(word) && isThing(lemmaOf(word)));

const isThing = (lemma: string) => !/^(?:person|undefined)$/.test(`${kindOfNoun(lemma)}`);

/** "Commodore and Vice-President" is two posts, each of them right by itself; "head of rescue and training" is one. */
function postsOf(title: string): string[] {
  const posts = title.split(' and ');
  return posts.length > 1 && posts.every((post) => familyOf(post) !== undefined || isRoleNoun(headOf(post) ?? '')) ? posts : [title];
}

const isDeputy = (lemmas: string[]) => lemmas.includes('vice') || lemmas.includes('deputy');
const subset = (a: string[], b: string[]) => a.every((x) => b.includes(x));

/** The role noun of a title: "president" of "president of Arista Records", "minister" of "courts minister". */
export function headOf(title: string): string | undefined {
  const lemmas = lemmasOf(withoutField(title));
  return lemmas[lemmas.length - 1];
}

function familyOf(title: string): string | undefined {
  const tokens = tokenize(withoutField(title));
  return titleEndingAt(tokens, tokens.length)?.family;
}

/** A title without what it is of: "president" of "president of Arista Records". */
const withoutField = (title: string) => title.replace(/\s+(?:of|for|at|to|in)\s.*$/i, '');
