/**
 * Swapped cells. A cell tells what its row and its column are headed by. A value that is right for another row of the table ("Steel | 150,000 tonnes"
 * under "Concrete | 35,000 tonnes") or another column ("160 | 224" under "For | Against") does not agree where its own heads say a fact that has another.
 *
 * Evidence: the heads of the table themselves. The fact that is right has a place of its own in it, by more of the words of another head than of this one;
 * the fact of this place has no other head that has more of its words. Where another row or column does not say so, nothing is taken from any fact.
 */
import { lemmaAt } from '../../language/tokens.ts';
import { type CastMention, findMentions } from '../../values/names/mentions.ts';
import { disown } from '../evidence/context.ts';
import { agrees, type Tie } from '../evidence/evidence.ts';
import { analyse } from '../scenes/analysis.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { saysOneOf } from '../targets/meetings.ts';
import { hasKey, isAbout, type Target } from '../targets/target.ts';
import { sameProperty } from './sameProperty.ts';

/** A head of a row or a column: its words, each with the names of the cast that it is part of. */
type Head = { lemma: string; number: number; keys: readonly string[] }[];

/** The heads of one table as a base reads them. */
class Heads {
  private readonly read = new Map<string, Head>();

  constructor(readonly base: CompiledBase) {}

  /** 0–1: the share of a head's words that a fact has, or has relatives of. */
  fit(text: string, target: Target): number {
    const head = this.headOf(text);
    return head.filter((word) => this.has(target, word)).length / Math.max(1, head.length);
  }

  /** The same, of the fact's very words. */
  literally(text: string, target: Target): number {
    const head = this.headOf(text);
    return head.filter(({ lemma, keys }) => target.vocabulary.has(lemma) || isAbout(target, keys)).length / Math.max(1, head.length);
  }

  private has(target: Target, { lemma, number, keys }: Head[number]): boolean {
    if (target.vocabulary.has(lemma) || hasKey(target, keys)) return true;
    return saysOneOf(target.lemmas, { lemma, number }, this.base.meetings);
  }

  /** Whether the fact states several values of a kind: "£2 million in the first quarter and £3 million in the second" has words of several heads. */
  isOneOfSeveral = ({ fact, kind, hasSiblings }: Target): boolean =>
    hasSiblings && (this.base.targetsOfFact.get(fact.id) ?? []).filter((t) => t.kind === kind).length > 1;

  private headOf(text: string): Head {
    let head = this.read.get(text);
    if (!head) {
      const { tokens, content } = analyse(text);
      const mentions = findMentions(text, tokens, this.base.cast);
      const around = (at: number) => (m: CastMention) => m.first <= at && at < m.last;
      head = content.map((at) => ({
        lemma: lemmaAt(tokens, at),
        number: tokens[at].word.lemmaNumber,
        keys: mentions.find(around(at))?.keys ?? [],
      }));
      this.read.set(text, head);
    }
    return head;
  }
}

const known = new WeakMap<readonly string[][], Heads>();

/** Least share of a head's words by which a fact has its place there. */
const PLACED = 0.5;

/** Rows on either side of a cell's own in which a fact may have its place: work on a long table stays linear. */
const NEAR = 20;

/** Holds the values of a cell against the facts of its own place, where they are right for another place of the table; the ties it changed. */
export function uncrossCells({ block: { table }, ownMentions }: Scene, ties: Map<Claim, Tie[]>, base: CompiledBase): Tie[][] {
  if (!table || table.rowIndex === 0 || table.column === 0 || ownMentions.length) return [];
  const { headers, row, rows, column, rowIndex } = table;
  let heads = known.get(rows);
  if (heads?.base !== base) {
    heads = new Heads(base);
    known.set(rows, heads);
  }
  const near = rows.slice(Math.max(0, rowIndex - NEAR), rowIndex + NEAR);
  const otherRows = near.filter((r) => r !== row);
  const otherColumns = headers.map((_, c) => c).filter((c) => c > 0 && c !== column);
  const sides = [
    new Side(
      heads,
      row[0],
      otherRows.map((r) => r[0] ?? ''),
      otherRows.map((r) => r[column] ?? ''),
    ),
    new Side(
      heads,
      headers[column] ?? '',
      otherColumns.map((c) => headers[c]),
      otherColumns.map((c) => row[c] ?? ''),
    ),
  ];
  return [...ties.values()].filter((list) => {
    for (const tie of list) if (!agrees(tie) && sides[0].isOthers(tie)) tie.elsewhereInTable = true;
    const mine = list.filter((t) => !agrees(t) && sides.some((s) => s.isOwn(t)) && !sides.some((s) => s.isOthers(t)));
    const passed = mine.length > 0 && list.some((t) => agrees(t) && sides.some((side) => pass(t, side, mine)));
    return leaveOut(list, sides[0]) || passed || head(list, sides);
  });
}

/**
 * "| of which viaducts | 1,000 tonnes |": a fact that has all the words of its row's head, and of those of its column's no fewer than another, is what the cell
 * tells, where none that agrees has as many of its very words and all that are as good are of one property.
 */
function head(list: readonly Tie[], [row, column]: readonly Side[]): boolean {
  let best: Tie[] = [];
  let most = 0;
  for (const tie of list) {
    if (agrees(tie) || row.here(tie) < 1 || row.isOthers(tie) || !isLike(tie)) continue;
    const fit = row.literally(tie) + column.here(tie);
    if (fit > most || !best.length) best = [tie];
    else if (fit === most) best.push(tie);
    most = Math.max(most, fit);
  }
  if (!best.length || !best.every((t) => sameProperty(t.target, best[0].target) || t === best[0])) return false;
  const least = row.literally(best[0]);
  if (list.some((t) => agrees(t) && (row.literally(t) >= least || (row.here(t) > 0 && least < 1)))) return false;
  for (const tie of best) tie.features.swapped = 1;
  for (const tie of list) if (agrees(tie) && column.here(tie) === 0) disown(tie);
  return true;
}

/** A value of the fact's own sort: the same unit, or the digits of the fact's but for one. */
const isLike = ({ features, agreement, claim }: Tie) =>
  features.unit === 1 || (claim.value.kind === 'figure' && claim.value.scale === 'count') || (agreement.slip ?? 0) >= LIKE;
const LIKE = 0.5;

/** The heads on one side of a cell: that of its own row, and those of the others; or of its column. */
class Side {
  constructor(
    private readonly heads: Heads,
    private readonly own: string,
    private readonly others: readonly string[],
    /** The cell under each of the other heads. */
    private readonly cells: readonly string[],
  ) {}

  here = ({ target }: Tie): number => this.heads.fit(this.own, target);
  literally = ({ target }: Tie): number => this.heads.literally(this.own, target);
  private there = ({ target }: Tie) => Math.max(0, ...this.others.map((text) => this.heads.fit(text, target)));

  /** Whether no head but the cell's own says the fact. */
  isOwn(tie: Tie): boolean {
    const here = this.here(tie);
    return here >= PLACED && here > this.there(tie);
  }

  /** Whether the two facts have each other's places: where the one belongs stands the value of the other. */
  isExchanged(own: Tie, { target }: Tie): boolean {
    return this.others.some(
      (text, i) =>
        this.heads.fit(text, target) >= PLACED &&
        analyse(this.cells[i]).figures.some((f) => own.target.figures.some((o) => o.value === f.value)),
    );
  }

  /** Whether another head says more of the fact. One that states several values has words of several heads. */
  isOthers(tie: Tie): boolean {
    const [here, there] = [this.here(tie), this.there(tie)];
    return there >= PLACED && there > here && !(here >= PLACED && this.heads.isOneOfSeveral(tie.target));
  }
}

/** Passes a value that is right for another head from that one's fact to those of the cell's own. */
function pass(right: Tie, side: Side, mine: readonly Tie[]): boolean {
  if (!side.isOthers(right)) return false;
  const own = mine.filter((t) => side.isOwn(t));
  if (!own.length) return false;
  disown(right);
  for (const tie of own) {
    tie.features.swapped = 1;
    // The fact's own value stands in the other's place.
    if (side.isExchanged(tie, right)) tie.features.sibling = 1;
  }
  return true;
}

/** Leaves out the facts of which a row's head has no word, where another has them all: the whole company's revenue in the row of a division. */
function leaveOut(list: Tie[], rows: Side): boolean {
  if (!list.some((t) => rows.here(t) === 1)) return false;
  const kept = list.filter((t) => agrees(t) || rows.here(t) > 0);
  if (kept.length === list.length) return false;
  list.splice(0, list.length, ...kept);
  return true;
}
