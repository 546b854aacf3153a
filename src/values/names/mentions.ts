/**
 * The names of a cast where a text says them: the longest form at every place, in one pass over a block's tokens. A form matches whole tokens only ("Mali" is
 * not in "Somalia"), without regard to case where the form is longer than one word or the draft's word has a capital, to diacritics, or to a possessive or
 * plural ending.
 */
import type { TokenRange } from '../../language/sentences.ts';
import type { Token } from '../../language/tokens.ts';
import type { NameMention } from '../value.ts';
import type { Cast, CastForm, Node } from './cast.ts';

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
