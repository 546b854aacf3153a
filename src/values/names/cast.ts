/**
 * The cast as a trie over folded tokens: every right form of every name, found in one pass over a block's tokens.
 *
 * A form matches whole tokens only ("Mali" is not in "Somalia"), without regard to case where the form is longer than one word or the draft's
 * word has a capital, to diacritics, or to a possessive or plural ending.
 */

import type { FactBase, Name } from '../../factbase/model.ts';
import { ARTICLES } from '../../language/closedWords.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { oncePerInSteps } from '../../language/once.ts';
import { isWritten } from '../../language/related/tables.ts';
import type { TokenRange } from '../../language/sentences.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import { type Token, tokenize } from '../../language/tokens.ts';
import { pushTo } from '../../lists.ts';
import type { NameMention } from '../value.ts';
import { namedByFacts, tailOf } from './tails.ts';

/** How a form came to stand for a name. */
export type FormOrigin = 'name' | 'alias' | 'short' | 'surname' | 'tail';

export interface CastForm {
  key: string;
  origin: FormOrigin;
  /** Written in lower case in the base, so that a draft's lower case means it too ("soundtrack"). */
  lower: boolean;
  /** Without the article that it has in the base: "Bank" of "the Bank". */
  definite?: boolean;
}

interface Node {
  next: Map<string, Node>;
  /** Names that a form ending here can mean. */
  forms: CastForm[];
}

export interface Cast {
  root: Node;
  names: Map<string, Name>;
  /** Folded tokens of the canonical name and of each alias, by key. */
  forms: Map<string, string[][]>;
  /** Key of the name that a whole form stands for, by its folded words joined with spaces; the first to claim it. */
  byForm: Map<string, string>;
  /** Keys of persons by folded surname and by folded given name. */
  bySurname: Map<string, string[]>;
  byGiven: Map<string, string[]>;
}

const newNode = (): Node => ({ next: new Map(), forms: [] });

/** Folded words of a name: marks and clitics dropped ("Crocs, Inc." → crocs, inc). */
export function nameTokens(form: string): string[] {
  return tokenize(form)
    .filter((t) => t.kind === 'word' || t.kind === 'number')
    .map((t) => t.word.undotted);
}

/** The cast of a base, built once. Linear in the number of forms. */
export const castOf = oncePerInSteps(function* (base: FactBase): Generator<void, Cast> {
  const cast = yield* castSteps(base.names);
  for (const [key, form] of namedByFacts(base)) insert(cast.root, nameTokens(form), { key, origin: 'alias', lower: false });
  for (const name of base.names.values()) {
    const tail = tailOf(name);
    if (tail) insert(cast.root, nameTokens(tail), { key: name.key, origin: 'tail', lower: false });
  }
  return cast;
});

function* castSteps(names: Map<string, Name>): Generator<void, Cast> {
  const cast: Cast = { root: newNode(), names, forms: new Map(), byForm: new Map(), bySurname: new Map(), byGiven: new Map() };
  for (const name of names.values()) {
    yield;
    const forms: string[][] = [];
    const add = (form: string, origin: FormOrigin) => {
      const words = nameTokens(form);
      if (!words.length) return;
      forms.push(words);
      const joined = words.join(' ');
      if (!cast.byForm.has(joined)) cast.byForm.set(joined, name.key);
      const bare = form.replace(/^(?:the|an?) /i, '');
      const lower = bare === bare.toLowerCase() || (name.kind === 'other' && origin === 'name' && isRare(words));
      insert(cast.root, words, { key: name.key, origin, lower });
      const apart = form.replace(/\b(\p{Lu}\.)(?=\p{Lu}\.)/gu, '$1 ');
      if (apart !== form) enter(cast.root, nameTokens(apart), { key: name.key, origin, lower });
      if (words.length > 1 && ARTICLES.has(words[0])) insert(cast.root, words.slice(1), { key: name.key, origin, lower, definite: true });
    };
    // The parts of a person's name are looked for in the first form, which has neither style nor honours.
    const plain = name.kind === 'person' ? plainName(name.name) : name.name;
    if (plain !== name.name) add(plain, 'short');
    add(name.name, 'name');
    for (const short of shortForms(name.name)) add(short, 'short');
    for (const alias of name.aliases) add(alias, 'alias');
    cast.forms.set(name.key, forms);
    if (name.kind === 'person') addPersonParts(cast, name.key, forms[0] ?? []);
  }
  return cast;
}

/** Letters from which on a word that no table knows is hardly a word of everyday: "celery", "binignit". */
const LONG = 5;

/** A single word that is in no one's everyday prose: a thing's name, which a draft may write without its capital. */
const isRare = ([word, ...more]: readonly string[]) =>
  more.length === 0 && word.length >= LONG && !isFunctionWord(word) && !isWritten(word) && !isWritten(lemmaOf(word));

/** What is left of a name without what tells it from its namesakes: "Albany, Georgia" → Albany; "Ardmore Airport (New Zealand)" → Ardmore Airport. */
function shortForms(name: string): string[] {
  if (name.length > LONGEST) return [];
  const bare = name.replace(/\s*\((?:[^()]|\([^()]*\))*\)\s*$/, '');
  const head = bare.replace(/,[^,]*$/, '');
  // "1. FC Halden": Markdown takes the number for that of a list, and people leave it out.
  const unnumbered = bare.replace(/^\d+\. /, '');
  return [bare, head, unnumbered, plainName(bare)].filter((form) => form !== name && /^\p{Lu}/u.test(form));
}

/** Longer than any name: what follows looks from every place of it to its end. */
const LONGEST = 300;

/** A name without how one is addressed and the letters after it; a style before a single word may be part of what one is called: "Dr Seuss". */
function plainName(name: string): string {
  if (name.length > LONGEST) return name;
  const plain = name.replace(STYLE, '').replace(HONOURS, '');
  return plain.includes(' ') ? plain : name;
}

/** "Sir Tom Lake", "The Right Honourable Ann Reed MP": how one is addressed, and letters after a name. */
const STYLE = /^(?:(?:The )?(?:(?:Rt|Right|Most) )?Hon(?:ou?rable|\.)?\s+)?(?:(?:Sir|Dame|Dr\.?)\s+)?/;
const HONOURS = /(?:,?\s+(?:PC|MP|MEP|MSP|QC|KC|CBE|OBE|MBE|KBE|DBE|FRS|PhD|MD|Esq)\b\.?)+$/;

/** Words of a run of capitals without the letters after a name: "ann reed" of "Ann Reed KC". */
export function withoutHonours(words: string[], text: string): string[] {
  const letters = HONOURS.exec(text.slice(-LONGEST))?.[0];
  return letters === undefined ? words : words.slice(0, -nameTokens(letters).length);
}

/** A trie over literal values or phrases, each form its own key: its folded words joined by spaces, or what `keyOf` makes of them. */
export function buildLiterals(forms: Iterable<string>, keyOf = (words: string[]) => words.join(' ')): Cast {
  const cast: Cast = { root: newNode(), names: new Map(), forms: new Map(), byForm: new Map(), bySurname: new Map(), byGiven: new Map() };
  for (const form of forms) {
    const words = nameTokens(form);
    if (!words.length || !/\p{L}/u.test(form)) continue;
    const key = keyOf(words);
    insert(cast.root, words, { key, origin: 'name', lower: true });
  }
  return cast;
}

/** A person may be met again by the surname alone. */
function addPersonParts(cast: Cast, key: string, words: string[]): void {
  if (words.length < 2) return;
  const surname = words[words.length - 1];
  pushTo(cast.bySurname, surname, key);
  pushTo(cast.byGiven, words[0], key);
  insert(cast.root, [surname], { key, origin: 'surname', lower: false });
}

/** Enters a form, and with its initials set together: "J. K. Rowling" is "J.K. Rowling". */
function insert(root: Node, words: string[], form: CastForm): void {
  enter(root, words, form);
  const together = withInitials(words);
  if (together) enter(root, together, form);
}

/** The words with each run of single letters as one; undefined where there is none. */
function withInitials(words: readonly string[]): string[] | undefined {
  if (words.length < 3 || !words.some((w, i) => isLetter(w) && isLetter(words[i + 1] ?? ''))) return undefined;
  const joined: string[] = [];
  for (const [i, word] of words.entries()) {
    if (i > 0 && isLetter(word) && isLetter(words[i - 1])) joined[joined.length - 1] += word;
    else joined.push(word);
  }
  return joined;
}

const isLetter = (word: string) => word.length === 1 && word >= 'a' && word <= 'z';

function enter(root: Node, words: readonly string[], form: CastForm): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = newNode();
      node.next.set(word, next);
    }
    node = next;
  }
  if (!node.forms.some((f) => f.key === form.key)) node.forms.push(form);
}

export interface CastMention extends NameMention {
  /** Token range; `last` exclusive. */
  first: number;
  last: number;
  /** Whether more than a person's surname stands here. */
  full: boolean;
  /** Whether it is a name as the base gives it, rather than an alias or a part. */
  whole: boolean;
}

/** Punctuation that may stand inside a name between two of its words ("Crocs, Inc.", "Lac-Mégantic", "N'Golo", "Holt+Vane", "Into Battle (novel)"). */
const INNER_MARK = /^[-–‑.,:'’&/+(]$/;

/**
 * Finds the longest form of the cast at every place, or within a range of tokens; mentions are in order and do not overlap. The last word of a name
 * stands for it where the name has been said in full: here, or before, as `said` tells.
 */
export function findMentions(
  text: string,
  tokens: Token[],
  cast: Cast,
  within?: TokenRange,
  said?: (key: string) => boolean,
): CastMention[] {
  const mentions: CastMention[] = [];
  const full = new Set<string>();
  if (cast.root.next.size === 0) return mentions;
  const stop = within?.last ?? tokens.length;
  for (let i = within?.first ?? 0; i < stop; i++) {
    const token = tokens[i];
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const found = step(cast.root, token) && longestFrom(tokens, i, stop, cast.root);
    if (!found) continue;
    const { last, words } = found;
    let { forms } = found;
    // "The European Central Bank" is not the Bank.
    if (forms.every((f) => f.definite) && isOfLonger(tokens, i)) continue;
    if (words === 1 && forms.some((f) => f.origin === 'tail')) {
      const whole = forms.filter((f) => f.origin !== 'tail');
      forms = whole.length ? whole : said ? saidOf(forms, (key) => full.has(key) || said(key), cast) : whole;
      if (!forms.length || (!whole.length && !token.word.capital)) continue;
    }
    if (forms.length > 1) forms = toldApart(forms, tokens.slice(last, Math.min(stop, last + TELLING)), cast);
    if (said) for (const f of forms) full.add(f.key);
    if (words === 1 && !token.word.capital && token.kind === 'word') {
      if (!forms.some((f) => f.lower)) continue;
    }
    const start = tokens[i].start;
    const end = tokens[last - 1].end;
    mentions.push({
      kind: 'name',
      start,
      end,
      text: text.slice(start, end),
      keys: forms.map((f) => f.key),
      first: i,
      last,
      whole: forms.some((f) => f.origin === 'name'),
      full: words > 1 || !forms.some((f) => isSurname(f.key, tokens[i].word.folded, cast)),
    });
    i = last - 1;
  }
  return mentions;
}

/** Whether a capital stands right before the token, in one name with it. */
function isOfLonger(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before?.kind === 'word' && before.word.capital && !before.word.function && tokens[i].spaceBefore && i > 1;
}

/** Of names with one last word those that have been said in full; all of them where none has and the base says of none what kind it is. */
function saidOf(forms: CastForm[], said: (key: string) => boolean, { names }: Cast): CastForm[] {
  const met = forms.filter((f) => said(f.key));
  return met.length || forms.some((f) => names.get(f.key)?.kind !== 'other') ? met : forms;
}

/** Tokens after a mention in which what tells namesakes apart is looked for ("Albany, in the US state of Georgia"). */
const TELLING = 8;

/** Of the names that one form can mean, those whose further words follow; all of them where none do. */
function toldApart(forms: CastForm[], following: Token[], cast: Cast): CastForm[] {
  const full = forms.filter((f) => f.origin === 'name' || f.origin === 'alias');
  const after = new Set(following.map((t) => t.word.undotted));
  const told = forms.filter((f) => f.origin === 'short' && (cast.forms.get(f.key)?.[0] ?? []).some((w) => after.has(w)));
  return told.length ? told : full.length ? full : forms;
}

const isSurname = (key: string, folded: string, cast: Cast) => cast.bySurname.get(folded)?.includes(key) ?? false;

function longestFrom(
  tokens: Token[],
  first: number,
  stop: number,
  root: Node,
): { last: number; forms: CastForm[]; words: number } | undefined {
  let node = root;
  let best: { last: number; forms: CastForm[]; words: number } | undefined;
  let words = 0;
  let bracket = false;
  for (let i = first; i < stop; i++) {
    const token = tokens[i];
    if (token.kind === 'mark' || token.kind === 'clitic') {
      bracket ||= token.text === '(';
      // A mark inside a name is passed over, but never opens, ends or breaks a line of words.
      if (i > first && node.next.size > 0 && (token.kind === 'clitic' || INNER_MARK.test(token.text))) continue;
      break;
    }
    const next = step(node, token);
    if (!next) break;
    node = next;
    words++;
    if (node.forms.length) best = { last: bracket && tokens[i + 1]?.text === ')' ? i + 2 : i + 1, forms: node.forms, words };
  }
  return best;
}

/** The next node for a folded word, allowing an ending -s: a plural ("two Vardys") or a possessive without its mark ("Dunmores Athletic"). */
function step({ next }: Node, { word }: Token): Node | undefined {
  return next.get(word.undotted) ?? (word.withoutS === undefined ? undefined : next.get(word.withoutS));
}
