/**
 * What a sentence says that somebody is, against the posts that the base gives the person, by a title or by a fact ("Ida Moor is the president of the Salt
 * Society"). Another seat of the same body is wrong, a deputy's for the post itself, and a post of the same sort in another field; of what a person is besides
 * nothing is said. A post that the base has in so many words is right.
 */

import type { Fact, Name } from '../../factbase/model.ts';
import { AT_ANOTHER_TIME } from '../../language/closedWords.ts';
import { kindOfNoun } from '../../language/genericNouns.ts';
import { oncePer } from '../../language/once.ts';
import { related } from '../../language/related.ts';
import { titleFamily } from '../../language/titles.ts';
import { foldedAt, isComma, isPlain, lemmaAt, type Token, tokenize } from '../../language/tokens.ts';
import { isOtherTrade, isTrade } from '../../language/trades.ts';
import { wordSet } from '../../language/wordSet.ts';
import { pushTo } from '../../lists.ts';
import { isNumberWord } from '../../values/figures/index.ts';
import type { Span } from '../../values/value.ts';
import { keyOf } from '../fillers/slotNames.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { factsAbout } from '../targets/factsAbout.ts';
import { namesOfStatement } from '../targets/statementNames.ts';
import { SINGLE_POSTS } from './posts.ts';
import { FORMER } from './titles.ts';

/** A post as it stands among tokens. */
interface Read extends Span {
  /** Token range, and the lemmas of all words in it that mean something. */
  first: number;
  last: number;
  all: string[];
  /** The noun: "leader" of "the council's deputy leader"; what it is of by a bare "of", "for" or "in"; of what body it is, in whatever words. */
  noun: string;
  field: string[];
  body: string[];
  deputy: boolean;
  former: boolean;
  /** "The treasurer", "its chairman": of the body that is spoken of. */
  bare: boolean;
  /** Where the post itself stands, without its body. */
  itself: { first: number; last: number };
}

export interface Post extends Read {
  text: string;
  fact?: Fact;
  now: boolean;
}

/** Somebody's place in a sentence. */
export interface At {
  first: number;
  last: number;
}

/** Posts that the base gives somebody: titles, and "Ida Moor is the secretary of …", "was a miller", "joins the board as treasurer". */
const postsOf = oncePer((base: CompiledBase) =>
  oncePer((name: Name): readonly Post[] => {
    const posts: Post[] = [];
    const add = (text: string, tokens: readonly Token[], from: number, fact?: Fact, now = true) => {
      const read = readPost(tokens, from, tokens.length, fact ? isPost : () => true);
      if (read) posts.push({ ...read, text: text.slice(read.start, read.end), fact, now: now && !read.former });
    };
    for (const title of name.titles) add(title, tokenize(title), 0);
    for (const fact of factsAbout(name.key, base)) {
      const { text, tokens } = statementOf(fact);
      for (const run of namesOfStatement(fact).runs) {
        if (keyOf(run, base) !== name.key) continue;
        const as = run.first ? -1 : tokens.findIndex((t) => t.word.folded === 'as');
        const verb = Math.max(beingAfter(tokens, run.last), as);
        if (verb > 0) add(text, tokens, verb + 1, fact, foldedAt(tokens, verb) !== 'was');
      }
    }
    return [...posts, ...(tradesOf(base).get(name.key) ?? [])];
  }),
);

/** "Ida Moor, a physicist", "married the physicist Ida Moor": trades that statements have beside a name, by its key. */
const tradesOf = oncePer((base: CompiledBase): ReadonlyMap<string, readonly Post[]> => {
  const index: Map<string, Post[]> = new Map();
  for (const fact of base.base.facts.values()) {
    const { text, tokens } = statementOf(fact);
    if (fact.status !== 'current' || !tokens.some((t) => isTrade(t.word.lemma))) continue;
    for (const run of namesOfStatement(fact).runs) {
      const at = tradeBeside(tokens, run);
      const read = at < 0 ? undefined : readPost(tokens, at, at + 1);
      if (read) pushTo(index, keyOf(run, base) ?? '', { ...read, text: text.slice(read.start, read.end), fact, now: false });
    }
  }
  return index;
});

const BEING = wordSet('is was been be remains as');
const AUXILIARIES = wordSet('has will now still who');

/** The verb of being right after token `last`, or after what is put in between commas; -1 where there is none. */
function beingAfter(tokens: readonly Token[], last: number): number {
  const after = (from: number) => {
    let i = from;
    while (i < from + 2 && AUXILIARIES.has(foldedAt(tokens, i))) i++;
    return BEING.has(foldedAt(tokens, i)) ? i : -1;
  };
  if (!isComma(tokens, last)) return after(last);
  for (let i = last + 1; i < last + ASIDE && tokens[i]; i++) if (isComma(tokens, i)) return Math.max(after(i + 1), after(last + 1));
  return after(last + 1);
}
const ASIDE = 14;

/** What a post begins after, and what leads on to more of it. */
const OPENERS = wordSet('the a an its their our his her now also');
/** What makes it a post of the body that is spoken of. */
const OF_BODY = wordSet('the its their our');
const LEADS_ON = wordSet('of for at on in with');
const LONGEST = 12;

/** The post that begins at a token: its noun and all that says of what it is. */
function readPost(tokens: readonly Token[], from: number, end: number, isNoun = isPost): Read | undefined {
  let first = from;
  while (first < end && OPENERS.has(foldedAt(tokens, first))) first++;
  let last = first;
  let split = 0;
  for (; last < end && last < first + LONGEST; last++) {
    const { kind, word, text } = tokens[last];
    if (kind === 'number' || (kind === 'mark' && text !== '-')) break;
    // "Chief executive of Corder for eight years".
    if (word.folded === 'for' && isNumberWord(foldedAt(tokens, last + 1))) break;
    if (LEADS_ON.has(word.folded)) split ||= last;
    else if (kind !== 'clitic' && word.function && !OPENERS.has(word.folded) && word.folded !== 'and') break;
  }
  // "A volcanologist of 30", "chairman in 2011".
  while (last > first && (tokens[last - 1].word.function || tokens[last - 1].kind !== 'word')) last--;
  const head = (split && split < last ? split : last) - 1;
  if (head < first || !isNoun(lemmaAt(tokens, head))) return undefined;
  let start = head;
  while (start > first && tokens[start - 1].kind === 'word') start--;
  const [all, field, body]: string[][] = [[], [], []];
  let inField = /^(?:of|for|in)$/.test(foldedAt(tokens, head + 1));
  const itself = { first: start, last: head + 1 };
  for (let i = first; i < last; i++) {
    const { kind, word } = tokens[i];
    if (word.function || kind !== 'word') {
      if (i > head + 1 && word.folded !== 'and') inField = false;
      continue;
    }
    all.push(word.lemma);
    if (i > head && inField && !word.capital) {
      field.push(word.lemma);
      itself.last = i + 1;
    } else if (i !== head && !DEPUTY.has(word.lemma)) body.push(word.lemma);
  }
  const former = FORMER.has(foldedAt(tokens, first));
  const bare = all.length === 1 && OF_BODY.has(foldedAt(tokens, from));
  const span = { start: tokens[first].start, end: tokens[last - 1].end };
  return {
    ...span,
    first,
    last,
    all,
    noun: lemmaAt(tokens, head),
    field,
    body,
    deputy: all.some((w) => DEPUTY.has(w)),
    former,
    bare,
    itself,
  };
}

const isPost = (lemma: string) =>
  kindOfNoun(lemma) === 'person' || SINGLE_POSTS.has(lemma) || OFFICERS.has(lemma) || titleFamily(lemma) !== undefined || isTrade(lemma);

/** Who leads a body, and its other officers, of which nobody is one and leads it. */
const LEADERS = wordSet('president chair chairman chairwoman chairperson leader head');
const OFFICERS = wordSet('secretary treasurer clerk librarian archivist curator bursar registrar');
const DEPUTY = wordSet('deputy vice assistant');
/** Posts that are held in a field, each person one. */
const IN_FIELD = wordSet('professor head director minister editor lecturer reader curator manager correspondent chief');

/** A post said of somebody that cannot be held beside those that the base gives, and the one that it has instead. */
export const wrongPost = (at: At, name: Name, scene: Scene, base: CompiledBase) => wrongOf(() => saidBeside(at, scene), name, scene, base);

/** The same of "said the treasurer of the Salt Society", where nobody is named but the one whom the text speaks of. */
export function wrongSpeaker(name: Name, scene: Scene, base: CompiledBase): { said: At; post: Post } | undefined {
  const { analysis, sentence, ownMentions, strangers } = scene;
  const isOther = ({ keys }: { keys: string[] }) => base.base.names.get(keys[0])?.kind === 'person';
  if (ownMentions.some(isOther)) return undefined;
  const said = () => {
    for (let i = sentence.first; i + 2 < sentence.last; i++)
      if (/^(?:said|says)$/.test(foldedAt(analysis.tokens, i)) && foldedAt(analysis.tokens, i + 1) === 'the') {
        const read = readPost(analysis.tokens, i + 1, sentence.last);
        const isOfIt = ({ first, last, words, opensSentence }: (typeof strangers)[number]) =>
          words.length < 2 || opensSentence || (first >= i && last <= read!.last);
        return read && !read.bare && strangers.every(isOfIt) ? [read] : [];
      }
    return [];
  };
  return wrongOf(said, name, scene, base);
}

function wrongOf(said: () => Read[], name: Name, scene: Scene, base: CompiledBase): { said: At; post: Post } | undefined {
  const all = postsOf(base)(name);
  if (!all.length) return undefined;
  // "Professor" alone says nothing of the field that a fact gives.
  const posts = all.filter((p) => p.all.length > 1 || !all.some((o) => o !== p && o.noun === p.noun));
  for (const read of said()) {
    if (posts.some((p) => isIn(read, p))) continue;
    const post =
      otherTrade(read, all, name, scene, base) ??
      (read.former || isOfThen(read, scene) ? undefined : posts.find((p) => p.now && excludes(read, p)));
    if (post) return { said: read.itself, post };
  }
  return undefined;
}

/** The trade that somebody has in the base, where it gives none like the one that is said. */
function otherTrade(read: Read, posts: readonly Post[], { key }: Name, scene: Scene, base: CompiledBase): Post | undefined {
  const trades = posts.filter((p) => isTrade(p.noun));
  if (!trades.length || !trades.every((p) => isOtherTrade(read.noun, p.noun))) return undefined;
  if (isOfThen(read, scene) && !read.former) return undefined;
  for (const fact of factsAbout(key, base))
    if (statementOf(fact).tokens.some(({ word }) => related(word.lemma, read.noun) > 0)) return undefined;
  return trades.find((p) => p.fact) ?? trades[0];
}

/** Where a trade stands right beside a name: before it, or in apposition after it; -1 where none does. */
function tradeBeside(tokens: readonly Token[], { first, last }: At): number {
  if (isTrade(lemmaAt(tokens, first - 1)) && isPlain(tokens[first - 1])) return first - 1;
  if (!isComma(tokens, last) || !/^(?:an?|the)$/.test(foldedAt(tokens, last + 1))) return -1;
  for (let i = last + 2; i < last + 5 && isPlain(tokens[i]); i++)
    if (isTrade(lemmaAt(tokens, i))) return /^(?:and|or)$/.test(foldedAt(tokens, i + 1)) ? -1 : i;
  return -1;
}

/** Posts in apposition to a name, or that it is said to be. */
function saidBeside({ first, last }: At, { analysis: { tokens }, sentence }: Scene): Read[] {
  const found: Read[] = [];
  const add = (from: number, isFound: (read: Read) => boolean, end = sentence.last) => {
    const read = readPost(tokens, from, end);
    if (read && isFound(read)) found.push(read);
  };
  const verb = beingAfter(tokens, last);
  if (verb > 0 && foldedAt(tokens, verb) !== 'was') add(verb + 1, () => true);
  if (isComma(tokens, last)) add(last + 1, (read) => isClosed(tokens, read.last));
  // "Holds the chair of botany at …": a professor's.
  for (let i = last; i < Math.min(last + ASIDE, sentence.last); i++)
    if (lemmaAt(tokens, i) === 'hold' && (i === last || /^(?:who|and)$/.test(foldedAt(tokens, i - 1))))
      add(i + 1, (read) => read.noun === 'chair');
  // "The physicist Ida Moor", "Ida Moor, the physicist whom she married,".
  const trade = tradeBeside(tokens, { first, last });
  if (trade >= sentence.first) add(trade, () => true, trade + 1);
  // "The society's secretary, Ida Moor,".
  if (isComma(tokens, first - 1) && isClosed(tokens, last)) {
    let from = first - 2;
    while (from > sentence.first && from > first - LONGEST && !/^(?:the|our|said|says)$/.test(foldedAt(tokens, from))) from--;
    add(from, (read) => read.last === first - 1, first - 1);
  }
  return found;
}

/** An apposition goes no further; "the secretary, and" may be the next of a list. */
const isClosed = (tokens: readonly Token[], at: number) =>
  tokens[at] === undefined ||
  (/^[,.;:)—–”"]$/.test(tokens[at].text) && !/^(?:and|or)$/.test(foldedAt(tokens, at + 1))) ||
  /^(?:who|since|said|says)$/.test(foldedAt(tokens, at));

const THEN = wordSet('no formerly was were');

/** Whether something beside the post makes it one of another time, or denies it. */
function isOfThen({ first, last }: At, { analysis: { tokens }, sentence }: Scene): boolean {
  for (let i = Math.max(sentence.first, first - 3); i < Math.min(sentence.last, last + 3); i++)
    if ((i < first || i >= last) && (THEN.has(foldedAt(tokens, i)) || AT_ANOTHER_TIME.has(foldedAt(tokens, i)))) return true;
  return false;
}

/** Whether the post is one that the base has: the same noun, and nothing in it that the base's own does not say. */
const isIn = (read: Read, post: Post) =>
  (read.noun === post.noun || related(read.noun, post.noun) > 0) &&
  read.deputy === post.deputy &&
  shares(read.field, post.field) &&
  shares(read.body, [...post.body, ...post.field]);
/** Whether two lists have a word in common, or one is empty. */
const shares = (a: string[], b: string[]) => !a.length || !b.length || a.some((x) => b.some((y) => x === y || related(x, y) > 0));

/** Which of the seats of a body it is: of two nobody has both, but that whoever leads it may be its chief, too. */
function seatOf({ noun, all }: Read): string {
  if (OFFICERS.has(noun) || noun === 'mayor') return noun;
  if (noun === 'director' ? all.includes('manage') : noun === 'executive' && all.includes('chief')) return 'chief';
  return LEADERS.has(noun) ? (noun.startsWith('chair') ? 'chair' : 'leads') : '';
}

/** Whether nobody has both posts. */
function excludes(read: Read, post: Post): boolean {
  const isOfBody =
    read.all.some((w) => w !== read.noun && !DEPUTY.has(w)) && [...read.body, ...read.field].every((w) => post.all.includes(w));
  const isSame = read.noun === post.noun || (LEADERS.has(read.noun) && LEADERS.has(post.noun));
  if (read.deputy !== post.deputy) return isOfBody && isSame;
  if ((isOfBody || read.bare) && !isSame) {
    const [said, own] = [seatOf(read), seatOf(post)];
    return said !== '' && own !== '' && said !== own && !(/chief|leads/.test(said) && /chief|leads/.test(own));
  }
  const isField = IN_FIELD.has(post.noun) && (read.noun === post.noun || (read.noun === 'chair' && post.noun === 'professor'));
  return (
    isField && read.field.length * post.field.length > 0 && !shares(read.field, post.field) && read.body.every((w) => post.body.includes(w))
  );
}

/** Posts that the sentence gives somebody and the base does too, in apposition, by a verb of being or after "as", with nobody else between. */
export function rightPosts({ first, last }: At, name: Name, scene: Scene, base: CompiledBase): { said: Read; post: Post }[] {
  const found: { said: Read; post: Post }[] = [];
  const posts = postsOf(base)(name);
  if (!posts.length) return found;
  const { sentence } = scene;
  const { tokens } = scene.analysis;
  const add = (from: number, end: number, isWhole?: boolean) => {
    const said = readPost(tokens, from, end, (lemma) => posts.some((p) => p.noun === lemma));
    const post = said && (!isWhole || said.last === end) && posts.find((p) => isSaid(said, p));
    if (post && !found.some((f) => f.post === post)) found.push({ said, post });
  };
  const end = nextPerson(last, posts, scene, base);
  for (let i = last; i < end; i++) if (isComma(tokens, i) || BEING.has(foldedAt(tokens, i))) add(i + 1, end);
  if (foldedAt(tokens, sentence.first) === 'as' && first - sentence.first < LONGEST) add(sentence.first + 1, first);
  const before = isComma(tokens, first - 1) ? first - 1 : first;
  for (let from = Math.max(sentence.first, before - LONGEST); from < before; from++) add(from, before, true);
  return found;
}

/** Where somebody else is named after token `from`. */
function nextPerson(from: number, posts: readonly Post[], { ownMentions, strangers, sentence }: Scene, base: CompiledBase): number {
  const others = [
    ...ownMentions.filter((m) => base.base.names.get(m.keys[0])?.kind === 'person'),
    ...strangers.filter((s) => s.words.length > 1 && !s.opensSentence && !posts.some((p) => p.all.includes(s.words[0]))),
  ];
  return Math.min(sentence.last, ...others.map((m) => m.first).filter((first) => first >= from));
}

/** Whether it says no more than the post, or all of it and more. */
const isSaid = (read: Read, post: Post) =>
  read.deputy === post.deputy &&
  (!read.former || post.all.includes(read.all[0])) &&
  (read.noun === post.noun || read.all.join(' ') === post.all.join(' ')) &&
  (read.all.every((w) => post.all.includes(w)) || post.all.every((w) => read.all.includes(w)));
