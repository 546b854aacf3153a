/**
 * The names that a draft has met so far. A state is immutable, yet costs nothing to copy: the states of one draft share a list of the keys in
 * the order in which they were met, and each knows how much of it is its own.
 */
import type { Name } from '../../factbase/model.ts';

/**
 * Stands among the keys from where a name was met in a form of its own: "the bank", "Council" or "trust it" may be anybody's. No base can have such a key.
 */
export const NAMED = '\0named';

/** What the states of one draft share. It only grows at its end; whoever would put another key where one stands takes a copy. */
class Order {
  readonly keys: string[] = [];
  private readonly places = new Map<string, number>();
  /** Place of the first that tells that a name has been met, and of the first two of each kind of name. */
  private firstName = Number.POSITIVE_INFINITY;
  private readonly firstTwo = new Map<string, [number, number]>();

  constructor(readonly names: ReadonlyMap<string, Name>) {}

  placeOf(key: string): number {
    return this.places.get(key) ?? Number.POSITIVE_INFINITY;
  }

  get placeOfName(): number {
    return this.firstName;
  }

  placeOfSecond(kind: string): number {
    return this.firstTwo.get(kind)?.[1] ?? Number.POSITIVE_INFINITY;
  }

  kindOf(key: string): string | undefined {
    return this.names.get(key)?.kind;
  }

  push(key: string): void {
    const place = this.keys.push(key) - 1;
    this.places.set(key, place);
    if (key === NAMED && this.firstName > place) this.firstName = place;
    const kind = this.kindOf(key);
    if (kind === undefined) return;
    const two = this.firstTwo.get(kind);
    if (!two) this.firstTwo.set(kind, [place, Number.POSITIVE_INFINITY]);
    else if (two[1] > place) two[1] = place;
  }

  /** A copy of the first `size` keys. */
  upTo(size: number): Order {
    const copy = new Order(this.names);
    for (let i = 0; i < size; i++) copy.push(this.keys[i]);
    return copy;
  }
}

/** What was asked of a state, so that another is known to answer alike: keys, and kinds or names as a whole under keys that no base can have. */
export type Asked = Set<string>;

const ANY_NAME = '\0';
const askedKind = (kind: string) => `\0${kind}`;

export class Seen {
  private constructor(
    private readonly order: Order,
    readonly size: number,
    private readonly asked: Asked | undefined,
  ) {}

  /** Nobody met yet, in a draft that may name those of the base. */
  static nobody(names: ReadonlyMap<string, Name>): Seen {
    return new Seen(new Order(names), 0, undefined);
  }

  has(key: string): boolean {
    this.asked?.add(key);
    return this.order.placeOf(key) < this.size;
  }

  /** Whether any name has been met in a form of its own; phrases that facts are about are none. */
  get hasName(): boolean {
    this.asked?.add(ANY_NAME);
    return this.order.placeOfName < this.size;
  }

  /** Whether a name that has been met is the only one of its kind so far. */
  isOnlyOf(kind: string): boolean {
    this.asked?.add(askedKind(kind));
    return this.order.placeOfSecond(kind) >= this.size;
  }

  /** With further keys, in their order; the same state where they add none. */
  with(keys: Iterable<string>): Seen {
    let { order, size } = this;
    for (const key of keys) {
      if (order.placeOf(key) < size) continue;
      if (order.keys[size] !== key) {
        if (size < order.keys.length) order = order.upTo(size);
        order.push(key);
      }
      size++;
    }
    return size === this.size ? this : new Seen(order, size, this.asked);
  }

  /** The same state, whose questions are noted in `asked` from now on, or no longer. */
  notedIn(asked: Asked | undefined): Seen {
    return asked === this.asked ? this : new Seen(this.order, this.size, asked);
  }

  equals(other: Seen): boolean {
    if (this.size !== other.size) return false;
    if (this.order === other.order) return true;
    for (let i = 0; i < this.size; i++) if (other.order.placeOf(this.order.keys[i]) >= other.size) return false;
    return true;
  }

  /** What could be asked that the two states answer otherwise. */
  differenceTo(other: Seen): Asked {
    const difference: Asked = new Set();
    if (this.order === other.order && this.size === other.size) return difference;
    this.addMissing(other, difference);
    other.addMissing(this, difference);
    if (this.order.placeOfName < this.size !== other.order.placeOfName < other.size) difference.add(ANY_NAME);
    return difference;
  }

  private addMissing(other: Seen, difference: Asked): void {
    const from = this.order === other.order ? other.size : 0;
    for (let i = from; i < this.size; i++) {
      const key = this.order.keys[i];
      if (other.order.placeOf(key) < other.size) continue;
      difference.add(key);
      const kind = this.order.kindOf(key);
      if (kind !== undefined) difference.add(askedKind(kind));
    }
  }
}
