/**
 * What a name is to the words around it: who does something ("Ida Moor drew the label", "drawn by Ida Moor"), where or from where ("run from Corling"), what
 * something is called ("a mare called Duchess"), which one of a sort it is ("under the Moor licence"). Two names in one frame fill one place.
 */

import { BE } from '../../language/closedWords.ts';
import { kindOfNoun } from '../../language/genericNouns.ts';
import { once } from '../../language/once.ts';
import { groupBits, related } from '../../language/related.ts';
import { foldedAt, isComma, isPlain, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { CALENDAR } from '../../values/names/strangers.ts';
import { type ProperRun, perName } from '../targets/statementNames.ts';

export interface Frame {
  kind: 'agent' | 'patient' | 'called' | 'where' | 'sort' | 'apposed' | 'object' | 'is';
  /** Lemma of the verb or noun that the name leans on, and where it stands. */
  lead: string;
  at: number;
  /** The preposition of a "where", or of what stands around a sort. */
  by: string;
  /** Whether what it leans on is a number, or a name. */
  value: boolean;
  name: boolean;
  /** Bits of what the lead can be alike to: two frames that have none in common are not the same. */
  bits: number;
  /** The number of its kind, preposition and whether it leans on a value: two frames of which these differ are not the same. */
  sort: number;
  /** Bits of the lines of `ALIKE` that have its lead, and of those that have its preposition, too. */
  alike: number;
  alikeBy: number;
  /** Whether what it leans on is a noun for who does it ("the founder of … is"). */
  doer: boolean;
}

const CALLS = wordSet('call name codename nickname title dub christen entitle');
const WHERE = wordSet('in at on from near under into to with of for after');
/** What may stand between a verb and the preposition that goes with it. */
const PASSED = wordSet('to us him her them me it down here there straight directly mainly largely mostly entirely life');
const ARTICLES = wordSet('the a an its his her their our');
const PARTICLES = wordSet('for up out off on over in to');
const AUXILIARIES = wordSet('has had have who which');

/** The frames in which a name stands among its tokens. */
export const framesOf = (tokens: readonly Token[], run: ProperRun): readonly Frame[] => framesKept(run, tokens);

const framesKept = perName((run: ProperRun, tokens: readonly Token[]) => readFrames(tokens, run));

type Read = Pick<Frame, 'kind' | 'lead' | 'at' | 'by' | 'value' | 'name' | 'doer'>;

function readFrames(tokens: readonly Token[], { first, last }: ProperRun): Frame[] {
  const frames: Frame[] = [];
  const add = (kind: Frame['kind'], at: number, by = '') => {
    const token = tokens[at];
    if (token && token.kind !== 'mark')
      frames.push(
        frameOf({ kind, lead: leadOf(tokens, at), at, by, value: token.kind === 'number', name: token.word.capital, doer: false }),
      );
  };
  let at = first - 1;
  while (at >= 0 && (ARTICLES.has(foldedAt(tokens, at)) || isPersonBefore(tokens, at))) at--;
  const before = tokens[at]?.kind === 'word' ? tokens[at].word : undefined;
  // "The Corling factory" is the factory in Corling.
  if (at < first - 1 && foldedAt(tokens, at + 1) === 'the' && at + 2 === first && isNoun(tokens, last)) add('where', last, 'in');
  if (before?.folded === 'by') add('agent', verbBefore(tokens, at - 1));
  else if (before && WHERE.has(before.folded)) {
    let lead = at - 1;
    while (lead > 0 && lead > at - 4 && PASSED.has(foldedAt(tokens, lead))) lead--;
    const other = beforeName(tokens, lead);
    if (other >= 0) add('where', other, before.folded);
    const verb = beforeObject(tokens, lead);
    if (verb >= 0) add('where', verb, before.folded);
    const outOf = before.folded === 'of' && foldedAt(tokens, at - 1) === 'out';
    // "A native of Corling".
    const by = outOf ? 'from' : before.folded === 'of' && lemmaAt(tokens, lead) === 'native' ? 'in' : before.folded;
    // "The hall is in Corling", "the hall in Corling".
    if (BE.has(foldedAt(tokens, lead)) && lead === at - 1 && lead > 0) add('where', lead - 1, by);
    if (isNoun(tokens, last)) add('sort', last, by);
    else add('where', lead, by);
    if (isDateAfter(tokens, last) && tokens[lead]?.kind !== 'number')
      frames.push(frameOf({ kind: 'where', lead: '', at: last, by, value: true, name: false, doer: false }));
  } else if (before && (CALLS.has(before.lemma) || (before.folded === 'as' && foldedAt(tokens, at - 1) === 'known'))) add('called', at);
  else if (before && BE.has(before.folded) && /^[,;.:)]$/.test(tokens[last]?.text ?? '.')) {
    add('is', at);
    const doer = doerBefore(tokens, at);
    if (doer >= 0)
      frames.push(frameOf({ kind: 'agent', lead: lemmaAt(tokens, doer), at: doer, by: '', value: false, name: false, doer: true }));
  } else if (isComma(tokens, at) && at > 0 && /^[,;.:)]$/.test(tokens[last]?.text ?? '.')) add('apposed', at - 1);
  else if (before && !before.function && !before.capital) add('object', at);
  if (BE.has(foldedAt(tokens, last)) && isVerb(tokens, last + 1)) add('patient', last + 1);
  // "Corling, where Ida Moor opened shop".
  const where = isComma(tokens, last) ? last + 1 : last;
  if (foldedAt(tokens, where) === 'where') {
    let verb = where + 1;
    while (verb < where + 6 && !isVerb(tokens, verb) && tokens[verb]?.kind !== 'mark') verb++;
    const next = foldedAt(tokens, verb + 1);
    if (isVerb(tokens, verb) && !/^(?:on|off|out)$/.test(next)) add('where', /^(?:shop|up)$/.test(next) ? verb + 1 : verb, 'in');
  }
  // "The Corling-born painter Ida Moor".
  if (tokens[last]?.text === '-' && /^(?:born|based|raised)$/.test(foldedAt(tokens, last + 1))) add('where', last + 1, 'in');
  // "Ida Moor, who drew the label".
  let verb = verbAfter(tokens, first, last);
  if (!isVerb(tokens, verb)) verb = verbAfterAside(tokens, first, last, isVerb);
  if (isVerb(tokens, verb)) add('agent', verb);
  return frames;
}

/** Where the verb of a name may stand: right after it, after "who", or after a date ("Ida Moor on Thursday, 3 August drew the label"). */
function verbAfter(tokens: readonly Token[], first: number, name: number): number {
  let last = name;
  if (isDateAfter(tokens, last) && opensPart(tokens, first))
    do last++;
    while (last < name + 6 && (tokens[last]?.kind === 'number' || isComma(tokens, last) || CALENDAR.has(foldedAt(tokens, last))));
  let verb = isComma(tokens, last) && foldedAt(tokens, last + 1) === 'who' ? last + 2 : last;
  while (verb < last + 4 && AUXILIARIES.has(foldedAt(tokens, verb))) verb++;
  return verb;
}

/** The verb of a name that opens its part of the sentence, "has" among them; -1 where none is plainly its own. */
export function subjectVerb(tokens: readonly Token[], { first, last }: { first: number; last: number }): number {
  if (!opensPart(tokens, first) && !tokens[first - 1].word.capital) return -1;
  const isAny = (_: readonly Token[], at: number) => isVerb(tokens, at) || HAS.has(foldedAt(tokens, at));
  const verb = verbAfter(tokens, first, last);
  if (isVerb(tokens, verb)) return verb;
  if (HAS.has(foldedAt(tokens, verb))) return verb;
  if (verb > last && HAS.has(foldedAt(tokens, verb - 1))) return verb - 1;
  return verbAfterAside(tokens, first, last, isAny);
}
const HAS = wordSet('has have had got');

/** Tokens of what is put in between commas after a name, at most. */
const ASIDE = 14;
/** What may stand before a name that opens its part of a sentence. */
const OPENERS = wordSet('and but while whereas as then when after before because since the');
const opensPart = (tokens: readonly Token[], first: number) =>
  first === 0 || tokens[first - 1].kind === 'mark' || OPENERS.has(foldedAt(tokens, first - 1));

/** "Ida Moor, 54, drew", "Ida Moor, who lives in Corling, has drawn": where the verb stands of a name that opens its part of the sentence, or -1. */
export function verbAfterAside(tokens: readonly Token[], first: number, last: number, isFound: typeof isVerb): number {
  if (!isComma(tokens, last) || !opensPart(tokens, first)) return -1;
  for (let i = last + 1; i < last + ASIDE && i < tokens.length; i++) {
    const { kind, text } = tokens[i];
    if (kind === 'mark' && text !== ',' && text !== '-' && text !== '–') return -1;
    if (text !== ',') continue;
    let verb = i + 1;
    while (verb < i + 4 && AUXILIARIES.has(foldedAt(tokens, verb))) verb++;
    if (isFound(tokens, verb)) return verb;
    if (verb > i + 1 && isFound(tokens, verb - 1)) return verb - 1;
  }
  return -1;
}

/** Nouns for whoever does what their verb says. */
const DOER = /(?:er|or|ect|ist)$/;
/** Tokens from such a noun to the verb of its sentence. */
const FAR = 14;

/** "The founder of Vela Bank is …": where the noun stands for who founded it, or -1. */
function doerBefore(tokens: readonly Token[], verb: number): number {
  let found = -1;
  for (let i = verb - 2; i > 0 && i > verb - FAR && tokens[i].text !== '.'; i--)
    // "The director of photography of …" is no director of it.
    if (foldedAt(tokens, i + 1) === 'of' && !isNoun(tokens, i + 2) && DOER.test(lemmaAt(tokens, i)) && !tokens[i].word.capital) found = i;
  return found;
}

/** "Paid for by", "beaten 3–1 by": the verb stands before its particle and a number. */
function verbBefore(tokens: readonly Token[], last: number): number {
  let i = last;
  while (i > 0 && i > last - 4 && (PARTICLES.has(foldedAt(tokens, i)) || tokens[i].kind !== 'word')) i--;
  return i;
}

/** "Came to Holt & Co. from …": what stands before "to" and a name, or -1. */
function beforeName(tokens: readonly Token[], last: number): number {
  let i = last;
  while (i > 0 && i > last - 5 && (tokens[i].word.capital || tokens[i].kind === 'mark' || ARTICLES.has(foldedAt(tokens, i)))) i--;
  return i < last && foldedAt(tokens, i) === 'to' ? i - 1 : -1;
}

/** "In a shed in Corling", "at his home in Corling": what stands before such a house, or the token itself. */
function beforeHouse(tokens: readonly Token[], last: number): number {
  if (!ARTICLES.has(foldedAt(tokens, last - 1)) || !/^(?:in|at|from)$/.test(foldedAt(tokens, last - 2))) return last;
  return isNoun(tokens, last) ? last - 3 : last;
}

/** "Vela builds the Swift in Corling": the verb before an object that is a name, or a noun with its article; -1 where none stands there. */
function beforeObject(tokens: readonly Token[], end: number): number {
  const last = beforeHouse(tokens, end);
  let i = last;
  while (i > 0 && i > last - 4 && (tokens[i].word.capital || (i === last && tokens[i].kind === 'number'))) i--;
  if (i === last && isNoun(tokens, i) && ARTICLES.has(foldedAt(tokens, i - 1))) i--;
  if (ARTICLES.has(foldedAt(tokens, i))) i--;
  return i < end && isVerb(tokens, i) ? i : -1;
}

/** "In Corling in 2011", "at the Salt Exchange on 3 May": a date right after the place. */
const isDateAfter = (tokens: readonly Token[], last: number) =>
  /^(?:in|on)$/.test(foldedAt(tokens, last)) && (tokens[last + 1]?.kind === 'number' || CALENDAR.has(foldedAt(tokens, last + 1)));

/** A word with a meaning of its own, in lower case, right after another. */
const isNoun = (tokens: readonly Token[], at: number) => isPlain(tokens[at]) && tokens[at].spaceBefore;

const UNCHANGED = wordSet('beat set put hit cut overcome');

/** A form of a verb, as far as its ending tells: "drew", "founded", "runs". */
export const isVerb = (tokens: readonly Token[], at: number) =>
  isNoun(tokens, at) &&
  (foldedAt(tokens, at) !== lemmaAt(tokens, at) || UNCHANGED.has(foldedAt(tokens, at))) &&
  !kindOfNoun(lemmaAt(tokens, at));

/** "By the illustrator Ida Moor": a noun for a person right before the name tells who that is. */
const isPersonBefore = (tokens: readonly Token[], at: number) =>
  tokens[at].kind === 'word' && !tokens[at].word.capital && kindOfNoun(lemmaAt(tokens, at)) === 'person';

/** The lemma of a verb, with its particle where it has one ("set up"). */
const leadOf = (tokens: readonly Token[], at: number) => {
  const { lemma, folded } = tokens[at].word;
  if (folded === 'made' && foldedAt(tokens, at + 1) === 'by') return 'manufacture';
  const before = lemmaAt(tokens, at - 1);
  if (folded === 'up' && before) return `${before}_up`;
  if (lemma === 'office') return /^(?:head|main)$/.test(before) ? 'head_office' : lemma;
  // "Opened shop", "set up shop", "opened its doors".
  if ((lemma === 'shop' && (before === 'open' || before === 'up')) || (lemma === 'door' && lemmaAt(tokens, at - 2) === 'open'))
    return 'set_up';
  return lemma;
};

/** Verbs that lead to one and the same after a preposition: where something began, where it is kept, from where somebody came. */
const ALIKE = once(() => {
  const lines = [
    'in found establish set_up begin start launch create form',
    'in bear born birth birthplace native',
    'in grow_up bring_up raise childhood',
    'in live life reside home',
    'in base headquarter headquarters head_office',
    'in store keep hold house stow',
    'from join come arrive move transfer switch',
  ];
  const bits = new Map<string, number>();
  for (const [i, line] of lines.entries()) for (const word of line.split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
  return bits;
});

function frameOf({ kind, lead, at, by, value, name, doer }: Read): Frame {
  const alike = ALIKE().get(lead) ?? 0;
  // A value leads to any other, and so does what something is called by.
  const bits = value || kind === 'called' ? -1 : groupBits(lead) | (alike << 30) | (alike >> 2);
  return { kind, lead, at, by, value, name, doer, bits, sort: sortOf(kind, by, value), alike, alikeBy: alike & (ALIKE().get(by) ?? 0) };
}

const KINDS: readonly Frame['kind'][] = ['agent', 'patient', 'called', 'where', 'sort', 'apposed', 'object', 'is'];
const BYS = ['', 'in', 'on', 'from', 'near', 'under', 'into', 'to', 'with', 'of', 'for', 'after'];

/** "At the Salt Hall" and "in the Salt Hall" are one. */
const sortOf = (kind: Frame['kind'], by: string, value: boolean) =>
  (KINDS.indexOf(kind) * BYS.length + BYS.indexOf(by === 'at' ? 'in' : by)) * 2 + (value ? 1 : 0);

/** Whether two names stand in one frame. */
export function isSameFrame(a: Frame, b: Frame): boolean {
  if (a.sort !== b.sort || !(a.bits & b.bits)) return false;
  return a.value || a.kind === 'called' || a.lead === b.lead || related(a.lead, b.lead) >= 0.8 || (a.alikeBy & b.alike) !== 0;
}

/** Whether two names have a frame in common. */
export function haveSameFrame(right: readonly Frame[], said: readonly Frame[]): boolean {
  for (const frame of said) for (const own of right) if (isSameFrame(own, frame)) return true;
  return false;
}
