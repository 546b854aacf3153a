/** A fact as something a claim can be measured against: one target for each value that a fact states. */
import type { Fact } from '../../factbase/model.ts';
import type { DateValue } from '../../values/value.ts';
import type { Slots } from '../fillers/slots.ts';
import type { FactValue } from './factValues.ts';

/** Words that the fact's author gave for the property; a phrase counts where all its words are met. */
export interface Phrase {
  lemmas: string[];
  weight: number;
}

export interface Target extends Omit<FactValue, 'span'> {
  /** Position in the compiled base. */
  index: number;
  fact: Fact;
  /** Beside the main value of a fact that states another: the year of a figure. It is contradicted only where the main value is met. */
  secondary: boolean;
  /** What the fact is about: keys of the cast, and phrases that are no name of the cast (see `phraseKey`). A claim must speak of one of them. */
  subjects: string[];
  /** Whether one of the subjects is a name of the cast. */
  named: boolean;
  /** Whether the fact has other targets. */
  hasSiblings: boolean;
  /** The lemmas of each subject that is a phrase. */
  subjectWords: Phrase[];
  /** Other names of the cast in the statement. */
  companions: string[];
  /**
   * Lemmas of the statement, but for names and values, with their weights 0–1: how telling the word is in this base (rare words tell most),
   * scaled by how near to the value it stands in the statement.
   */
  terms: Map<string, number>;
  /** Words given under `terms`. */
  phrases: Phrase[];
  /** What it says of its subject, as one string: two targets with the same property can have their values swapped. */
  property: string;
  /** Its terms without the words that only name its subject; read when first asked for. */
  predicate?: readonly string[];
  /** Sum of the terms' weights. */
  mass: number;
  /** When the value held: dates beside it in the statement, and `asOf`. */
  times: DateValue[];
  /** Lemmas by which a word of a draft can tie to it: terms, phrases and the words of its subjects. */
  lemmas: Set<string>;
  /** Terms that exclude some other word. */
  exclusive: string[];
  /** Terms that are words of a name and nothing else: "cars" are no word of Voltura Automobiles. */
  ofNames: Set<string>;
  /** What its fact says that something else could be said in the place of; read when first asked for. */
  slots?: Slots;
  /** All lemmas of the statement and keys, to tell whether a word of the draft is known to the fact. */
  vocabulary: Set<string>;
}

/** The key of a subject that is a phrase and no name of the cast: no YAML key can be the same. */
export const phraseKey = (folded: string[]) => `~${folded.join(' ')}`;
export const isPhraseKey = (key: string) => key.startsWith('~');

type Of = Pick<Target, 'subjects' | 'companions'>;
/** Whether one of the keys of a mention is what the fact is about. */
export const isAbout = ({ subjects }: Pick<Of, 'subjects'>, keys: readonly string[]) => keys.some((key) => subjects.includes(key));
/** The lemmas of what the fact is about, where that is no name of the cast. */
export const subjectLemmas = ({ subjectWords }: Pick<Target, 'subjectWords'>): ReadonlySet<string> =>
  new Set(subjectWords.flatMap(({ lemmas }) => lemmas));
/** All keys of the cast that the fact has in any part. */
export const keysIn = ({ subjects, companions, nameKeys }: Target): readonly string[] => [...subjects, ...companions, ...nameKeys];
/** Whether the fact's statement names one of them at all. */
export const hasKey = (target: Of, keys: readonly string[]) => isAbout(target, keys) || keys.some((key) => target.companions.includes(key));
