/** The cast as a trie over folded tokens: every right form of every name. */
import type { FactBase, Name } from '../../factbase/model.ts';
import { ARTICLES } from '../../language/closedWords.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { oncePerInSteps } from '../../language/once.ts';
import { isWritten } from '../../language/related/tables.ts';
import { isFunctionWord } from '../../language/stopwords.ts';
import { tokenize } from '../../language/tokens.ts';
import { pushTo } from '../../lists.ts';
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

export interface Node {
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
    if (name.kind === 'person') addPersonParts(cast, name.key, forms[0] ?? [], plain);
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

/** A person may be met again by the surname alone, all of it ("Moor-Lund") or its last part. */
function addPersonParts(cast: Cast, key: string, words: string[], plain: string): void {
  if (words.length < 2) return;
  const surname = words[words.length - 1];
  pushTo(cast.bySurname, surname, key);
  pushTo(cast.byGiven, words[0], key);
  insert(cast.root, [surname], { key, origin: 'surname', lower: false });
  const whole = nameTokens(plain.slice(plain.lastIndexOf(' ') + 1));
  if (whole.length > 1 && whole.length < words.length) insert(cast.root, whole, { key, origin: 'surname', lower: false });
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
