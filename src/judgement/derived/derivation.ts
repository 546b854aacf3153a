/** What a derived claim is measured against: a number that follows from facts by arithmetic, with the words that tie the facts to the sentence. */
import type { Agreement, Span } from '../../values/value.ts';
import type { Decision } from '../decide.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import type { Target } from '../targets/target.ts';
import type { DateOperand, FigureOperand } from './operands.ts';

/** A sentence with what is known of it when derivations are sought. */
export interface Matter {
  scene: Scene;
  base: CompiledBase;
  /** What was decided of claims that meet a fact directly. */
  decisions: readonly Decision[];
  /** The same for the sentence before, in the same block. */
  before: readonly Decision[];
  /** That sentence. */
  past: Scene | undefined;
  /** Figures told in earlier sentences of the block, the last first. */
  earlier: readonly FigureOperand[];
  /** Figures in reach, strongest first: those that the sentence states, then those that its words call to mind. */
  figures: FigureOperand[];
  /** Dates in reach, likewise. */
  dates: DateOperand[];
}

/** One way to work out what a claim says. */
export interface Derivation {
  /** The target whose fact the verdict names. */
  target: Target;
  /** The value that follows, in the claim's own unit, and what else it may come to where facts are rounded or dates coarse. The first is shown. */
  points: number[];
  /** The arithmetic in words: "6.36 ÷ 4.16 is 1.53". */
  sum: string;
  /** 0–1: how surely the words of the sentence tie the facts. */
  tie: number;
  /** Whether the words say so plainly what is worked out from what that a difference is a contradiction. */
  firm: boolean;
  /** Nothing else can have been meant: its number may stand in the claim's place. */
  sure?: boolean;
  /** One of several that the words leave open, none of which would make the claim right: they are no rivals. */
  open?: boolean;
  /** How the claim stands to what follows, where that is no matter of comparing figures. */
  agreement?: Agreement;
  /** A difference is a contradiction all the same from a tie of `least` on, where nothing else comes near the value and all that is said is of these facts. */
  alone?: Alone;
  /** A rule of language that the claim breaks whatever the number: "percentage points, not per cent". */
  breaks?: string;
}

export interface Alone {
  least: number;
  from: readonly Target[];
  /** Token from which an event is named, by more than whose it is. */
  event?: number;
}

/** A claim with all derivations that may stand behind it. `span` where the finding covers other words than the claim's. */
export interface Derived {
  claim: Claim;
  derivations: Derivation[];
  /** The words say that the value is worked out from others: no fact states it directly. */
  overrides?: boolean;
  span?: Span;
  /** What looks like a supposition before the claim is none. */
  unhedged?: boolean;
}

/** The values are a fact's own, and a rule of language is broken all the same. */
export const broken = (claim: Claim, target: Target, sum: string, breaks: string, span?: Span): Derived => ({
  claim,
  span,
  derivations: [{ target, points: [], sum, tie: 0.9, firm: true, breaks }],
  overrides: true,
});

export type Rule = (matter: Matter, claim: Claim) => Derived | undefined;

/** Claims that no detector finds, but that words of the sentence make: "all but one". */
export type SentenceRule = (matter: Matter) => Derived[];
