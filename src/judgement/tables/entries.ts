/**
 * Sentences that read out a table: "Ames finished with 12 points, five assists and a steal". Where a sentence says whose a value is and what it counts, and the base
 * has that very property of that very subject, no other fact can excuse the value: neither one of somebody else with the same number, nor one of a part ("offensive
 * rebounds" of "rebounds"), nor words around it that the fact has not.
 */
import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Figure } from '../../values/value.ts';
import { disown, own } from '../evidence/context.ts';
import { agrees, type Tie, tieTo } from '../evidence/evidence.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import { clauseOf } from '../scenes/vantage.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { type Column, GETS, inWordsOf, ledgerOf } from '../targets/ledger.ts';
import type { Target } from '../targets/target.ts';
import { findMisnamed, isMisnamed, type Reading } from './misnamed.ts';
import { rowOwner } from './rowOwners.ts';
import { isContrasted } from './sameSides.ts';
import { shareColumn } from './shareColumns.ts';
import { talliesIn } from './tallies.ts';

/** Gives values to the entries that a sentence reads out; the ties whose features it changed. */
export function attributeEntries(scene: Scene, ties: Map<Claim, Tie[]>, base: CompiledBase): Tie[][] {
  const changed: Tie[][] = [];
  const ledger = ledgerOf(base);
  if (!ledger.columns.length) return changed;
  let run: Claim | undefined;
  let shareBefore: Column | undefined;
  const readings: (Reading & { claim: Claim })[] = [];
  for (const [claim] of ties) {
    const share = isShare(claim) ? shareColumn(claim, scene.analysis.tokens, ledger, shareBefore) : undefined;
    shareBefore = share ?? shareBefore;
    const noun = share ? [] : inWordsOf(ledger, countedBy(claim, scene, run));
    if (!share && (!noun.length || !isLedTo(claim, run, scene) || isNarrowed(claim, noun, scene))) continue;
    if (!share) run = claim;
    const columns = share ? undefined : ledger.byWord.get(noun[noun.length - 1]);
    const owner = (share || columns) && rowOwner(claim, scene, base.base.names, base);
    if (!owner) continue;
    const column = columns ? columnOf(columns, claim, noun, owner.from, scene) : isContrasted(owner.from, scene) ? undefined : share;
    if (column && !isOfPeriod(owner.from, claim, column, scene))
      readings.push({ claim, value: (claim.value as Figure).value, owner, column });
  }
  // Of somebody who has pairs of his own in the base, each number is held against his.
  const pairs = talliesIn(scene, base).flatMap(({ done, tried, owner, made, of }) =>
    made.entries.has(owner.key)
      ? []
      : [
          { value: done.value, owner, column: made },
          { value: tried.value, owner, column: of },
        ],
  );
  findMisnamed([...readings, ...pairs], scene);
  const entries = new Map<Claim, Tie>();
  for (const { claim, owner, column } of readings) {
    const list = ties.get(claim)!;
    // Under a wrong name a value says nothing of who has that name.
    if (isMisnamed(owner, scene)) {
      list.length = 0;
      continue;
    }
    const entry = entryOf(claim, column.entries.get(owner.key), list, scene, base);
    if (entry) entries.set(claim, entry);
  }
  for (const [claim, entry] of entries) {
    const list = ties.get(claim)!;
    if (!agrees(entry) && isOfSpell(claim, entry, entries, scene)) continue;
    entry.entry = true;
    if (agrees(entry)) clear(entry, list);
    else give(entry, list);
    changed.push(list);
  }
  return changed;
}

/** "Three goals in ten minutes", where both are less than the entries: a part of the count, and the time that it took. */
function isOfSpell(claim: Claim, { target }: Tie, entries: ReadonlyMap<Claim, Tie>, scene: Scene): boolean {
  const { value } = claim;
  if (value.kind !== 'figure' || target.figures[0].value <= value.value) return false;
  return scene.claims.some((other) => {
    const entry = entries.get(other);
    if (other === claim || other.value.kind !== 'figure' || clauseOf(scene, other.first) !== clauseOf(scene, claim.first)) return false;
    const isTime =
      other.value.unit?.dimension === 'time' && /^(?:in|within|inside)$/.test(scene.analysis.tokens[other.first - 1]?.word.folded ?? '');
    if (isTime) return other.first > claim.first && !(entry && (agrees(entry) || entry.target.figures[0].value < other.value.value));
    return value.unit?.dimension === 'time' && entry !== undefined && !agrees(entry) && entry.target.figures[0].value > other.value.value;
  });
}

/** What a value counts: its noun, or its unit of time where minutes are counted as things are. */
function countedBy({ value, last }: Claim, { analysis: { tokens } }: Scene, run: Claim | undefined): readonly string[] {
  if (value.kind !== 'figure' || value.additional) return [];
  // "Forced Boyd into 14 errors, while making 12 of their own".
  if (run?.value.kind === 'figure' && isOfOwn(tokens, last)) return run.value.noun;
  // Text taken apart into its tokens has "a 12 - point night".
  if (value.scale === 'count' && !value.noun.length && tokens[last]?.text === '-' && tokens[last].spaceBefore)
    return tokens[last + 1]?.kind === 'word' && !MARGINS.has(tokens[last + 2]?.word.lemma ?? '') ? [tokens[last + 1].word.lemma] : [];
  if (value.scale === 'count') return value.noun;
  return value.unit?.dimension === 'time' ? [tokens[last - 1].word.lemma] : [];
}

/** "A 30-point lead" is a distance. */
const MARGINS = wordSet('victory win lead deficit margin loss defeat run game advantage gap rally');

const isOfOwn = (tokens: readonly Token[], at: number) =>
  tokens[at]?.word.folded === 'of' && tokens[at + 2]?.word.folded === 'own' && tokens[at + 3]?.kind !== 'word';

const isShare = ({ value }: Claim) => value.kind === 'figure' && value.scale === 'percent' && !value.additional;

/** The tie to the owner's entry. */
function entryOf(claim: Claim, target: Target | undefined, list: Tie[], scene: Scene, base: CompiledBase): Tie | undefined {
  const known = target && list.find((t) => t.target === target);
  if (known || !target) return known;
  // A sentence of many values calls more facts to mind than are measured.
  const tie = tieTo(target, claim, scene, base);
  if (tie) list.push(tie);
  return tie;
}

/** Whether a word of the clause is said of the claim: from the owner on before the first value, or after the claim before the next one. */
function isOfClaim(at: number, { first, last }: Claim, from: number, scene: Scene): boolean {
  if (at < from || clauseOf(scene, at) !== clauseOf(scene, first)) return false;
  const [start, end] = at < first ? [from, first] : [last, at];
  return !scene.claims.some((c) => c.value.kind !== 'name' && c.first >= start && c.first < end);
}

/** The column whose words all stand in the claim's clause, with what it counts among them; the one with the most words, where there is one. */
function columnOf(columns: readonly Column[], claim: Claim, noun: readonly string[], from: number, scene: Scene): Column | undefined {
  const isSaid = (word: string) => noun.includes(word) || scene.words.some((w) => w.lemma === word && isOfClaim(w.at, claim, from, scene));
  let best: Column[] = [];
  for (const column of columns) {
    const size = best[0]?.words.size ?? 0;
    if (column.words.size < size || ![...column.words].every(isSaid)) continue;
    if (column.words.size > size) best = [];
    best.push(column);
  }
  return best.length > 1 ? best.find(({ verbs }) => verbs.some(isSaid)) : best[0];
}

/** What may stand between a verb of getting and the value. */
const BETWEEN = wordSet('a an the just only also total of as well some around about exactly another');
const PARTICLES = wordSet('in up down out');
const PHRASAL = wordSet('chip turn put pitch rack pull haul dish pile run pick bring');
/** Tokens between two items of a list, or between a verb and its value. */
const REACH = 8;

/** "Finished with 12", "also added 12" after another value (alone it may be a gain), "Ames's 12", "Ames (12", or another item of what was led to so. */
function isLedTo(claim: Claim, run: Claim | undefined, { analysis: { tokens }, sentence }: Scene): boolean {
  let at = claim.first - 1;
  for (let n = 0; at >= sentence.first && n < REACH; at--, n++) {
    const { kind, text, word } = tokens[at];
    if (run && at < run.last + 1) return true;
    if (kind === 'clitic' && text !== '’t' && text !== "'t") return true;
    if (word.folded === 'into' && tokens[at - 1]?.word.capital) return true;
    if (word.folded === 'with' || GETS.has(word.lemma) || (text === '(' && kind === 'mark')) return true;
    if (run && (text === ',' || word.folded === 'and' || word.folded === 'in') && isNear(run, at, tokens)) return true;
    // "Chipped in 12", "pulled down 12".
    if (PARTICLES.has(word.folded) && PHRASAL.has(tokens[at - 1]?.word.lemma ?? '')) return true;
    if (!BETWEEN.has(word.folded) && !isCompound(tokens, at)) return false;
  }
  return false;
}

/** Tokens from one item to the comma or "and" before the next; what stands between in brackets is passed over. */
const ITEM_REACH = 8;

function isNear(run: Claim, at: number, tokens: readonly Token[]): boolean {
  let between = 0;
  for (let i = at - 1, depth = 0; i >= run.last && between <= ITEM_REACH; i--) {
    if (tokens[i].text === ')') depth++;
    else if (tokens[i].text === '(') depth--;
    else if (depth === 0) between++;
  }
  return between <= ITEM_REACH;
}

/** A part of "team-high", "career-best". */
const isCompound = (tokens: readonly Token[], at: number) =>
  tokens[at].text === '-' || tokens[at - 1]?.text === '-' || tokens[at + 1]?.text === '-';

/** After these a value is a distance from another one, a rate, or a part of the whole. */
const OFF = wordSet('behind ahead short clear more fewer less per each apiece away back up down adrift left remaining of from among');
/** Before a name these say that the value is of a place, a time or an opponent. */
const WHERE = wordSet('in at against over to on');

/** Whether what follows the thing counted narrows it: "12 votes more", "12 votes counted", "two plants in Portugal", "one order from the navy". */
function isNarrowed({ last }: Claim, noun: readonly string[], { analysis: { tokens }, sentence }: Scene): boolean {
  let at = last;
  while (at < sentence.last && (noun.includes(tokens[at].word.lemma) || tokens[at].text === '-')) at++;
  const { folded } = tokens[at]?.word ?? {};
  if (at >= sentence.last || folded === undefined || isOfOwn(tokens, at)) return false;
  if (OFF.has(folded) || (/[^e]ed$/.test(folded) && tokens[at].kind === 'word')) return true;
  const next = tokens[at + 1]?.word.folded === 'the' ? tokens[at + 2] : tokens[at + 1];
  return WHERE.has(folded) && next?.word.capital === true;
}

/** Words for stretches of time, or for a count over several occasions, of which a table's entry need not be. */
const PERIODS = wordSet(
  'season career average span stretch streak quarter half period first-half second-half weekend month week year night final rest',
);

function isOfPeriod(from: number, claim: Claim, { words }: Column, { analysis: { tokens }, sentence }: Scene): boolean {
  for (let i = sentence.first; i < sentence.last; i++) {
    const { lemma, folded } = tokens[i].word;
    if (i > claim.last && (folded === 'while' || tokens[i].text === ';')) return false;
    if (i >= from && PERIODS.has(lemma) && !words.has(lemma)) return true;
    // "Over his last two games": a count of occasions.
    if (SEVERAL.has(folded) && (i >= from || tokens[i - 2]?.word.folded === 'over')) return true;
  }
  return false;
}
const SEVERAL = wordSet('last past previous');

/** The entry has the value: nothing is to be held against it. */
function clear(entry: Tie, list: readonly Tie[]): void {
  for (const { target, features, agreement } of list) {
    if (target === entry.target || agreement.result !== 'differs') continue;
    features.slip = 0;
    features.typo = 0;
    features.swapped = 0;
  }
}

/** The entry has another value, and whichever other fact has this one is not spoken of. */
function give(entry: Tie, list: readonly Tie[]): void {
  for (const tie of list) if (agrees(tie)) disown(tie);
  own(entry);
}
