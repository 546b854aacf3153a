/**
 * Initials that are not those of the name they stand beside: "the Public Science Fund (PFS)" of a fund that the base abbreviates as PSF. They are wrong only where
 * a slip leads from the right ones to them; other letters may be another right form, in another language, or something else about it.
 */

import { distance } from 'fastest-levenshtein';

import { oncePer } from '../../language/once.ts';
import { contentWords } from '../../language/stopwords.ts';
import { afterThe, beforeThe, foldedAt, isComma, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import { nameTokens } from '../../values/names/cast.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import { isTurned } from '../evidence/likeness.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { isPhraseKey } from '../targets/target.ts';
import type { WrongExpansion } from './expansions.ts';

/** Initials in all that the base says: what it knows is no slip, whosever it is. */
const knownIn = oncePer(({ base }: CompiledBase): Set<string> => {
  const texts = [...base.names.values()].flatMap((n) => [n.name, ...n.aliases, ...quotesOf(n)]);
  for (const fact of base.facts.values()) texts.push(fact.statement, ...quotesOf(fact));
  return new Set(texts.flatMap(initialsIn));
});

const quotesOf = ({ citations }: { citations: readonly { quote?: string }[] }) => citations.map(({ quote }) => quote ?? '');
const initialsIn = (text: string) => [...text.matchAll(/(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]+(?![\p{L}\d])/gu)].map(([letters]) => letters);

/** Wrong initials beside the names of a sentence. */
export function wrongInitials(scene: Scene, base: CompiledBase): WrongExpansion[] {
  const { tokens, text } = scene.analysis;
  const found: WrongExpansion[] = [];
  for (const mention of scene.ownMentions) {
    const [key, second] = mention.keys;
    const name = isPhraseKey(key) || second !== undefined ? undefined : base.base.names.get(key);
    const at = !name || name.kind === 'person' || mention.last - mention.first < 2 ? -1 : initialsBeside(tokens, mention);
    if (!name || at < 0 || base.cast.byForm.has(foldedAt(tokens, at))) continue;
    const { start, end } = tokens[at];
    const says = text.slice(start, end);
    const told = [...name.aliases, ...quotesOf(name)].flatMap(initialsIn).filter((own) => own.length >= SHORTEST);
    const words = contentWords(nameTokens(name.name));
    const first = words.map((w) => w[0].toUpperCase()).join('');
    const right = told.find((own) => isSlipOf(says, own)) ?? (!told.length && mention.whole && isTurned(says, first) ? first : undefined);
    if (right === undefined || knownIn(base).has(says)) continue;
    found.push({
      id: key,
      start,
      end,
      says,
      expected: right,
      because: [{ kind: 'subject', text: say`the sentence names ${name.name}`, weight: 1 }],
    });
  }
  return found;
}

/** Of two letters, one off is another word, and two turned round the same in French. */
const SHORTEST = 3;

/** "The Public Science Fund (PSF)", "the PSF, or Public Science Fund": where initials stand for a name; -1 where none do. */
function initialsBeside(tokens: readonly Token[], { first, last }: CastMention): number {
  const bracket = tokens[last]?.kind === 'clitic' ? last + 1 : last;
  const after = tokens[bracket]?.text === '(' ? bracket + 1 : afterOr(tokens, isComma(tokens, last) ? last + 1 : last);
  if (isInitials(tokens[after]) && (tokens[after - 1].text !== '(' || /^[),;]$/.test(tokens[after + 1]?.text ?? ''))) return after;
  const lead = beforeThe(tokens, first);
  if (!/^(?:\(|or|for)$/.test(foldedAt(tokens, lead))) return -1;
  let before = lead - 1;
  while (before > lead - 5 && LEADS.has(foldedAt(tokens, before))) before--;
  return isInitials(tokens[before]) && before >= 0 ? before : -1;
}

const LEADS = wordSet('( , is short stands');
const afterOr = (tokens: readonly Token[], or: number) => (foldedAt(tokens, or) === 'or' ? afterThe(tokens, or) : -1);
const isInitials = (token: Token | undefined) => token?.word.acronym === true && token.text.length >= SHORTEST;

/** Letters turned round after the first, one of them another, one more or less in their midst. */
function isSlipOf(a: string, b: string): boolean {
  if (a === b) return false;
  if (a.length === b.length) return isTurned(a, b) || (a[0] === b[0] && sorted(a) === sorted(b)) || distance(a, b) === 1;
  return Math.min(a.length, b.length) > SHORTEST && a[0] === b[0] && a.at(-1) === b.at(-1) && distance(a, b) === 1;
}

const sorted = (letters: string) => [...letters].sort().join('');
