/**
 * What sort of thing a name is of, as far as its form and its place tell: what the base says, a country, the noun for what it is ("Salt Bank"), who is given a title
 * or says something, where something is.
 */
import { kindOfNoun, type NounKind } from '../../../language/genericNouns.ts';
import { lemmaOf } from '../../../language/lemmas.ts';
import { titleEndingAt } from '../../../language/titles.ts';
import { foldedAt, isComma, isPlain, lemmaAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { placeOf } from '../../../values/names/places.ts';
import { isRegion } from '../../../values/names/regions.ts';
import { isGivenName } from '../../../values/names/shortNames.ts';
import type { CompiledBase } from '../../targets/compile.ts';
import { type ProperRun, perName } from '../../targets/statementNames.ts';
import { COMPASS } from '../filler.ts';
import { kindOf } from '../slotNames.ts';

/** The kind of a name; empty where nothing tells. */
export const kindOfName = (run: ProperRun, tokens: Token[], base: CompiledBase): NounKind | '' =>
  (kindOf(run, base) as NounKind | undefined) ?? (kindByForm(run) || kindByPlace(run, tokens));

const kindByForm = perName(({ words, text }): NounKind | '' => {
  if (placeOf(text) || words.every((w) => isRegion(w) || COMPASS.has(w))) return 'place';
  if (FIRM.test(text) || (words.length === 1 && INITIALS.test(text))) return 'organisation';
  if (words.length === 1) return '';
  const head = kindOfNoun(lemmaOf(words[words.length - 1])) ?? (words.includes('of') ? kindOfNoun(lemmaOf(words[0])) : undefined);
  return head ?? (words.length < MANY && isGivenName(words[0]) ? 'person' : '');
});
const FIRM = /&|\b(?:Ltd|LLP|PLC|Inc|GmbH|AG|Co|Bros|Brothers|Sons)\b/;
const INITIALS = /^[A-Z]{2,}$/;
/** No person's name has so many words. */
const MANY = 5;

const kindByPlace = perName((run: ProperRun, tokens: Token[]): NounKind | '' => {
  const { words, first, last, preposition } = run;
  const isPersonBefore = isPlain(tokens[first - 1]) && kindOfNoun(lemmaAt(tokens, first - 1)) === 'person';
  // "Led by one Amos Tolley".
  if (foldedAt(tokens, first - 1) === 'one') return 'person';
  if (isPersonBefore || (isTitleLike(tokens[first - 1]) && titleEndingAt(tokens, first))) return 'person';
  const isSaid = SAYS.has(lemmaAt(tokens, last)) || (words.length > 1 && SAYS.has(lemmaAt(tokens, first - 1)));
  if (isSaid || foldedAt(tokens, isComma(tokens, last) ? last + 1 : last) === 'who') return 'person';
  if (tokens[last]?.kind === 'clitic' || words.length > 3) return '';
  // "His deputy, Ida Moor, drew it".
  if (words.length > 1 && isComma(tokens, first - 1) && isComma(tokens, last)) return 'person';
  // "A Fenby man", "a native of Fenby".
  if (words.length === 1 && FOLK.has(foldedAt(tokens, last)) && /^an?$/.test(foldedAt(tokens, first - 1))) return 'place';
  if (preposition === 'of' && NATIVE.has(foldedAt(tokens, first - 2))) return 'place';
  return WHERE.has(preposition) && foldedAt(tokens, first - 1) !== 'the' ? 'place' : '';
});
/** "Dr Moor", "Gen. Moor". */
const isTitleLike = (token: Token | undefined) => token !== undefined && (token.word.capital || token.text === '.');
const WHERE = wordSet('in at near');
const FOLK = wordSet('man woman boy girl native lad lass');
const NATIVE = wordSet('native people town city village port');
const SAYS = wordSet('say tell add think note write explain argue insist claim recall admit warn');
