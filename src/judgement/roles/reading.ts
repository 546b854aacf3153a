/**
 * Who is said to have what role: "was written and directed by Ida Moor", "Ida Moor directed …", "the owner of … is Ida Moor", "its owner, Ida Moor,". Read alike in
 * sentences and in the statements of facts.
 */

import { BE } from '../../language/closedWords.ts';
import { endsPair, type RoleWord, roleOf } from '../../language/roles.ts';
import { endsPhrase, foldedAt, isComma, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordClass } from '../../language/wordClasses.ts';
import { wordSet } from '../../language/wordSet.ts';
import { perWord } from '../../language/words.ts';
import type { ProperRun } from '../targets/statementNames.ts';

export interface RoleSaid {
  roles: RoleWord[];
  /** The word for it, and for the first of several. */
  at: number;
  first: number;
  names: ProperRun[];
  /** Where the thing stands: before the verb, after it, or beside the noun. */
  side: 'before' | 'after' | 'of';
}

const NO_ROLE = { role: '', sole: false, passes: false };
const mayEndPair = perWord(({ lemma }) => endsPair(lemma));
const mayBeRole = perWord(({ lemma }) => roleOf(lemma) ?? NO_ROLE);
/** Words for a role, and those that may end one of two words. */
export const ROLES = wordClass((word) => mayEndPair(word) || mayBeRole(word) !== NO_ROLE);

/** The role that the word at `i` stands for, with the word before it where the two are one ("production company"). */
function roleAt(tokens: readonly Token[], i: number): RoleWord | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word') return undefined;
  const pair = i > 0 && mayEndPair(token.word) ? roleOf(`${lemmaAt(tokens, i - 1)}_${token.word.lemma}`) : undefined;
  const role = pair ?? mayBeRole(token.word);
  return role === NO_ROLE ? undefined : role;
}

/** All that a stretch of tokens says of roles and the names that have them. Linear. */
export function rolesIn(tokens: readonly Token[], runs: readonly ProperRun[], first: number, last: number): RoleSaid[] {
  const found: RoleSaid[] = [];
  let lists: ProperRun[][] | undefined;
  for (let i = first; i < last; i++) {
    const role = roleAt(tokens, i);
    if (!role || tokens[i + 1]?.text === '-' || tokens[i - 1]?.text === '-') continue;
    // "Tom Bell's sister" is somebody else.
    lists ??= listsOf(tokens, runs).filter((list) => tokens[list[list.length - 1].last]?.kind !== 'clitic');
    const next = foldedAt(tokens, i + 1);
    const verbs = verbsAt(tokens, i, role);
    if (next === 'by' && isPast(tokens[i])) {
      // "The distributed by of X is …" is a noun, however clumsy.
      const names = lists.find((l) => within(tokens, i + 2, l[0].first));
      if (names) {
        found.push({ ...verbs, at: i, names, side: 'before' });
        continue;
      }
    }
    const isVerb = next !== 'by' && isFiniteForm(tokens[i]);
    const agent = isVerb ? lists.find((l) => endsBefore(tokens, l[l.length - 1].last, verbs.first)) : undefined;
    const names = agent ?? holderBeside(tokens, lists, i, verbs.first);
    if (names) found.push({ ...verbs, at: i, names, side: agent ? 'after' : 'of' });
  }
  return found;
}

/** A form in -ed or an irregular participle. */
const isPast = ({ word }: Token) => word.folded !== word.lemma && !/s$/.test(word.folded);
/** A form that says what somebody does or did. */
const isFiniteForm = ({ word }: Token) => word.folded !== word.lemma && !/ing$|(?:or|er|ect)s$/.test(word.folded);

/** Roles joined before one: "written, edited and directed". */
function verbsAt(tokens: readonly Token[], at: number, role: RoleWord): { roles: RoleWord[]; first: number } {
  const roles = [role];
  let first = at;
  for (let i = at - 1; i > 0 && /^(?:and|,|both)$/.test(tokens[i].text); ) {
    while (i > 0 && /^(?:and|,|both)$/.test(tokens[i].text)) i--;
    const other = roleAt(tokens, i);
    if (!other) break;
    roles.push(other);
    first = i;
    i--;
  }
  return { roles, first };
}

/** Names joined by commas and "and". */
function listsOf(tokens: readonly Token[], runs: readonly ProperRun[]): ProperRun[][] {
  const lists: ProperRun[][] = [];
  for (const run of runs) {
    const list = lists[lists.length - 1];
    const previous = list?.[list.length - 1];
    if (previous && run.first > previous.last && run.first - previous.last <= 2 && joins(tokens, previous.last, run.first)) list.push(run);
    else lists.push([run]);
  }
  return lists;
}

function joins(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!/^(?:,|and|&)$/.test(tokens[i].text)) return false;
  return true;
}

/** Only articles and a word in lower case or two ("the company") between token `from` and a name. */
function within(tokens: readonly Token[], from: number, name: number): boolean {
  if (name < from || name - from > 3) return false;
  for (let i = from; i < name; i++) if (tokens[i].kind !== 'word' || /^(?:of|in|for|and|from|at)$/.test(foldedAt(tokens, i))) return false;
  return true;
}

const AUXILIARIES = wordSet('has have had who which both');

function endsBefore(tokens: readonly Token[], end: number, verb: number): boolean {
  if (end > verb || verb - end > 3) return false;
  for (let i = end; i < verb; i++) if (!isComma(tokens, i) && !AUXILIARIES.has(foldedAt(tokens, i))) return false;
  return !isComma(tokens, end) || AUXILIARIES.has(foldedAt(tokens, end + 1));
}

/** Of a noun: "the owner (of …) is Ida Moor", "Ida Moor is the owner", "the owner, Ida Moor,". */
function holderBeside(tokens: readonly Token[], lists: readonly ProperRun[][], at: number, first: number): ProperRun[] | undefined {
  let end = at + 1;
  if (foldedAt(tokens, end) === 'by') end++;
  for (const list of lists) {
    const start = list[0].first;
    if (start < end) continue;
    let i = start - 1;
    if (foldedAt(tokens, i) === 'the') i--;
    const isOf = /^(?:of|for)$/.test(foldedAt(tokens, end));
    if (BE.has(foldedAt(tokens, i)) && (i === end || (isOf && i - end <= OF_REACH && !hasVerb(tokens, end, i)))) return list;
    if (i === end && isComma(tokens, end) && endsPhrase(tokens[list[list.length - 1].last])) return list;
    if (!isOf) break;
  }
  for (const list of lists) {
    const { last } = list[list.length - 1];
    if (last > first) break;
    let i = last;
    if (isComma(tokens, i)) {
      i++;
      if (!isClosed(tokens, at + 1)) continue;
    } else if (BE.has(foldedAt(tokens, i))) i++;
    else continue;
    if (/^(?:both|also)$/.test(foldedAt(tokens, i))) i++;
    if (foldedAt(tokens, i) === 'the') i++;
    else continue;
    if (i === first || (i === first - 1 && roleAt(tokens, first) && tokens[i].kind === 'word' && !tokens[i].word.capital)) return list;
  }
  return undefined;
}
const OF_REACH = 12;

/** "…, the director of Glass Harbour, …": the apposition ends with a mark. */
function isClosed(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (i < from + OF_REACH && tokens[i] && (tokens[i].word.capital || /^(?:of|for|the|'s|’s|and)$/.test(foldedAt(tokens, i)))) i++;
  return endsPhrase(tokens[i]) || foldedAt(tokens, i) === 'who';
}

function hasVerb(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (BE.has(foldedAt(tokens, i)) || isComma(tokens, i)) return true;
  return false;
}
