/**
 * Pairs of what came off and what was tried: "7 of 12 seats", "9-of-15 from the field", "(7–15 FG)". Where the base has both as properties of the subject ("field goals
 * made" and "field goals attempted"), each number is held against its own, and against nothing else.
 */
import { oncePer } from '../../language/once.ts';
import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import { numberAt } from '../../values/figures/parsers/number.ts';
import type { Evidence, Finding } from '../finding.ts';
import { messageOf, sourcesOf } from '../messages.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { type Column, ledgerOf } from '../targets/ledger.ts';
import type { Target } from '../targets/target.ts';
import { isHedged } from './contests.ts';
import { type Owner, rowOwner } from './rowOwners.ts';
import { sortAt } from './tallySorts.ts';

/** Words of a property for what came off, and for what was tried. */
const DONE = wordSet('make score win convert complete hit pass save successful land');
const TRIED = wordSet('attempt try take contest face play fight stand');

interface Kind {
  /** What both count: "field goal". */
  words: readonly string[];
  done?: Column;
  tried?: Column;
}

const kindsOf = oncePer((base: CompiledBase): readonly Kind[] => {
  const groups = new Map<string, Kind>();
  for (const column of ledgerOf(base).columns) {
    const all = [...column.words, ...column.verbs];
    const words = all.filter((w) => !DONE.has(w) && !TRIED.has(w));
    const name = words.sort().join(' ');
    if (!name) continue;
    const kind = groups.get(name) ?? { words };
    groups.set(name, kind);
    if (all.some((w) => TRIED.has(w))) kind.tried ??= column;
    else if (!kind.done || all.length > words.length) kind.done = column;
  }
  return [...groups.values()].filter(({ done, tried }) => done && tried);
});

interface Whole {
  first: number;
  last: number;
  value: number;
}

/** A pair that a sentence gives to somebody, and the properties that its numbers are of. */
interface Tally {
  done: Whole;
  tried: Whole;
  owner: Owner;
  made: Column;
  of: Column;
}

const talliesOf = new WeakMap<Scene, readonly Tally[]>();

/** The pairs of a sentence. */
export function talliesIn(scene: Scene, base: CompiledBase): readonly Tally[] {
  let found = talliesOf.get(scene);
  if (!found) {
    found = readTallies(scene, base);
    talliesOf.set(scene, found);
  }
  return found;
}

function readTallies(scene: Scene, base: CompiledBase): Tally[] {
  const { tokens } = scene.analysis;
  const { sentence } = scene;
  const found: Tally[] = [];
  if (sentence.question || !scene.claims.some((c) => c.value.kind === 'figure') || !kindsOf(base).length) return found;
  for (let i = sentence.first; i + 2 < sentence.last; i++) {
    const pair = pairAt(tokens, i, sentence.last);
    if (!pair || isHedged(scene)) continue;
    const [done, tried] = pair;
    i = tried.last - 1;
    const kind = kindAt(tokens, tried.last, isBare(tokens, done), base);
    const owner = kind && rowOwner({ first: done.first, last: tried.last }, scene, base.base.names, base);
    if (owner) found.push({ done, tried, owner, made: kind.done!, of: kind.tried! });
  }
  return found;
}

/** Verdicts on the pairs of a sentence. */
export const judgeTallies = (scene: Scene, base: CompiledBase): Finding[] =>
  talliesIn(scene, base).flatMap(({ done, tried, owner, made, of }) => {
    const [came, all] = [made.entries.get(owner.key), of.entries.get(owner.key)];
    if (came?.figures.length !== 1 || all?.figures.length !== 1) return [];
    return verdictsOn([done, tried], came, all, scene, base);
  });

const isDash = (token: Token | undefined) => token?.kind === 'mark' && /^[-–]$/.test(token.text);
/** "7–15", with nothing to say that it is no range or score. */
const isBare = (tokens: readonly Token[], { last }: Whole) => isDash(tokens[last]) && tokens[last + 1].kind === 'number';
/** "Three of his five", "seven of the 12". */
const POSSESSIVES = wordSet('the his her its their');

/** "7–15", "7-of-15", "7-for-15", "seven of his 15". */
function pairAt(tokens: Token[], at: number, end: number): [Whole, Whole] | undefined {
  const done = wholeAt(tokens, at);
  if (!done || isDash(tokens[at - 1])) return undefined;
  let i = done.last;
  const dash = isDash(tokens[i]);
  if (dash) i++;
  const link = tokens[i]?.word.folded;
  if (link === 'of' || link === 'for') {
    i++;
    if (isDash(tokens[i])) i++;
    else if (link === 'of' && POSSESSIVES.has(tokens[i]?.word.folded ?? '')) i++;
    else if (link === 'for') return undefined;
  } else if (!dash) return undefined;
  const tried = i < end ? wholeAt(tokens, i) : undefined;
  if (!tried || tried.value < done.value || (isDash(tokens[tried.last]) && !tokens[tried.last].spaceBefore)) return undefined;
  return [done, tried];
}

function wholeAt(tokens: Token[], at: number): Whole | undefined {
  const { kind, word } = tokens[at] ?? {};
  if (kind !== 'number' && !(kind === 'word' && SMALL.has(word.folded))) return undefined;
  const read = numberAt(tokens, at);
  return read && Number.isInteger(read.value) ? { first: at, last: read.next, value: read.value } : undefined;
}

/** "2-for-5 on penalties". */
const PREPOSITIONS = wordSet('on of in');
const SMALL = wordSet('zero one two three four five six seven eight nine ten eleven twelve');

/** What a pair is of, by what follows it: the facts' own words, or a phrase that stands for them. */
function kindAt(tokens: readonly Token[], at: number, bare: boolean, base: CompiledBase): Kind | undefined {
  const sort = sortAt(tokens, at);
  const all = kindsOf(base);
  if (sort) return all.find(({ words }) => words.length === sort.length && sort.every((w) => words.includes(w)));
  if (bare) return undefined;
  const next: string[] = [];
  const from = tokens[at] && PREPOSITIONS.has(tokens[at].word.folded) ? at + 1 : at;
  for (let i = from; i < Math.min(tokens.length, from + 4) && tokens[i].kind === 'word' && !tokens[i].word.function; i++)
    next.push(tokens[i].word.lemma);
  return all.find(({ words }) => words.every((w) => next.includes(w)));
}

/** A finding for each number; one for the pair where both are wrong, for then it may be the pair of something else. */
function verdictsOn([done, tried]: [Whole, Whole], of: Target, out: Target, scene: Scene, base: CompiledBase): Finding[] {
  const { text, tokens } = scene.analysis;
  const because: Evidence[] = [{ kind: 'rule', text: say`the sentence says whose it is, and what it is of`, weight: 1 }];
  const spanOf = (first: Whole, last: Whole) => ({ start: tokens[first.first].start, end: tokens[last.last - 1].end });
  const isWrong = (number: Whole, { figures: [figure] }: Target) => figure.value !== number.value;
  if (isWrong(done, of) && isWrong(tried, out)) {
    const span = spanOf(done, tried);
    const says = text.slice(span.start, span.end);
    const expected = `${of.expected}${text.slice(spanOf(done, done).end, spanOf(tried, tried).start)}${out.expected}`;
    const source = sourcesOf(of.fact, base.base);
    const by = source ? ` (${source})` : '';
    const message = say`The draft says “${says}”; the fact base has “${expected}”${by}. Write “${expected}”, or correct the fact base.`;
    because.push({ kind: 'term', text: say`words of the fact: ${[...of.terms.keys()].join(', ')}`, weight: 1 });
    return [{ verdict: 'contradicted', kind: 'figure', fact: of.fact.id, ...span, message, expected, because }];
  }
  const findings: Finding[] = [];
  for (const [number, target] of [[done, of] as const, [tried, out] as const]) {
    const { fact, expected } = target;
    const span = spanOf(number, number);
    const verdict = isWrong(number, target) ? 'contradicted' : 'supported';
    const message = messageOf(verdict, { says: text.slice(span.start, span.end), expected, fact }, base.base);
    findings.push({ verdict, kind: 'figure', fact: fact.id, ...span, message, expected, because });
  }
  return findings;
}
