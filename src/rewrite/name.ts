/** The right name or title in the place of a wrong one: in full or by surname, as the draft has it. */
import { distance } from 'fastest-levenshtein';
import type { FactBase, Name } from '../factbase/model.ts';
import { titleEndingAt, titleFamily } from '../language/titles.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import { WEEKDAYS } from '../values/dates/lexicon.ts';
import { castOf } from '../values/names/cast.ts';
import { findMentions } from '../values/names/mentions.ts';
import type { Span } from '../values/value.ts';
import type { Rewriting } from './date.ts';
import { type Place, raised } from './place.ts';

/** What the fact base has for a name: the fact or the key of the cast that it was found by, and the right name or title. */
export interface FactName {
  fact: string;
  expected: string;
  base: FactBase;
}

/** Longest claim that is looked at. */
const LONGEST = 200;

export function rewriteName(place: Place, claim: Span, fact: FactName): Rewriting | undefined {
  const text = place.prose.slice(claim.start, claim.end);
  if (text.length > LONGEST || fact.expected === '') return undefined;
  const tokens = tokenize(text);
  const found = rewriteRole(text, tokens, fact) ?? rewriteNames(place, claim, text, tokens, fact);
  if (!found) return undefined;
  const start = claim.start + found.start;
  const span = { start, end: claim.start + found.end };
  const right = raised(found.text, place, span);
  return right === place.prose.slice(span.start, span.end) ? undefined : { ...span, text: right };
}

/** A name of the cast with another title than its own: the title alone changes. */
function rewriteRole(text: string, tokens: Token[], { fact, expected, base }: FactName): Rewriting | undefined {
  const mentions = findMentions(text, tokens, castOf(base));
  const own = base.names.get(fact);
  // "Sarah Wootton, the chief executive of …": the role alone is what is wrong.
  if (own?.titles.includes(expected) && !mentions.some((m) => m.keys.includes(fact))) {
    const start = /^the /i.test(text) ? 4 : 0;
    return { start, end: text.length, text: titleLike(text.slice(start), own.titles) };
  }
  for (const mention of mentions) {
    const name = mention.keys.map((key) => base.names.get(key)).find((n) => n?.titles.includes(expected));
    if (!name) continue;
    const role = roleBefore(text, tokens, mention) ?? roleAfter(text, mention);
    if (!role) continue;
    const said = text.slice(role.start, role.end);
    return { ...role, text: titleLike(said, name.titles) };
  }
  return undefined;
}

/** "General" of "Saturday General Sango", "Home Secretary" of "Home Secretary, Wes Streeting". */
function roleBefore(text: string, tokens: Token[], mention: { first: number; start: number }): Span | undefined {
  if (mention.start === 0) return undefined;
  const title = titleEndingAt(tokens, mention.first);
  const last = text.slice(0, mention.start).replace(/[\s,]+$/, '').length;
  let start = /^the /i.test(text) ? 4 : 0;
  // "On Saturday General Sango": the day is no part of the title.
  const day = tokens.findLast((token, i) => i < (title?.first ?? 0) && WEEKDAYS.has(token.word.folded));
  if (day) start = tokens[tokens.indexOf(day) + 1].start;
  return last > start ? { start, end: last } : undefined;
}

/** "president of Atlantic Records" of "Clive Davis, the president of Atlantic Records". */
function roleAfter(text: string, { end }: Span): Span | undefined {
  const lead = /^\s*,?\s*(?:(?:the|a|an|its|their)\s+)?/i.exec(text.slice(end))?.[0].length ?? 0;
  const last = text.trimEnd().length;
  return end + lead < last ? { start: end + lead, end: last } : undefined;
}

/** The title that is nearest to the draft's in form: short where that is short, "president of …" where it is built so. */
function titleLike(said: string, titles: string[]): string {
  const shapeOf = (title: string) => (isAcronym(title) ? 'acronym' : title.endsWith('.') ? 'short' : / of /.test(title) ? 'of' : 'plain');
  const shape = shapeOf(said);
  const title = titles.find((t) => shapeOf(t) === shape) ?? titles.find((t) => /^(?:of|plain)$/.test(shapeOf(t))) ?? titles[0];
  const isLower = said === said.toLowerCase();
  if (isLower && !isAcronym(title) && titleFamily(title)) return title.toLowerCase();
  const isTitled = said.split(/[\s-]+/).every((word) => word.length < 4 || /^\p{Lu}/u.test(word));
  return isTitled ? title.replace(/(?<=^|\s)\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase()) : title;
}

const wordsOf = (text: string) => text.split(/\s+/).length;

function rewriteNames(place: Place, claim: Span, text: string, tokens: Token[], fact: FactName): Rewriting | undefined {
  const forms = formsOf(fact);
  if (!forms) return undefined;
  const start = forms.isPerson ? nameStart(text, tokens, forms.titles) : 0;
  const possessive = /['’]s?$/.exec(text)?.[0] ?? '';
  const end = text.length - possessive.length;
  const said = text.slice(start, end);
  // A name with something said of it, in a fact that has no name for its value: which of the two is wrong cannot be told.
  if (said.includes(',') && !forms.all.some((form) => form.includes(','))) return undefined;
  const form = formLike(said, forms);
  if (!form) return undefined;
  const isDoubled = start === 0 && /\bthe $/i.test(place.prose.slice(Math.max(0, claim.start - 4), claim.start));
  return { start, end, text: isDoubled ? form.replace(/^the /i, '') : form };
}

interface Forms {
  /** The likeliest first. */
  all: string[];
  isPerson: boolean;
  titles: string[];
}

/** Every form in which the right name may stand; undefined where what is expected is no name. */
function formsOf({ fact, expected, base }: FactName): Forms | undefined {
  const { value } = base.facts.get(fact) ?? {};
  const keys = base.names.has(fact) ? [fact] : value?.kind === 'name' ? value.keys : [];
  let names = keys.map((key) => base.names.get(key)).filter((n): n is Name => n !== undefined);
  if (names.length === 0) names = [...base.names.values()].filter((n) => n.name === expected).slice(0, 1);
  const literal = value?.kind === 'name' ? value.texts.filter((text) => !base.names.has(text)) : [];
  if (names.length === 0 && literal.length === 0) {
    const isName = /^\p{Lu}[\p{L}\p{M}'’.\- ]+$/u.test(expected) && wordsOf(expected) <= 4;
    return isName && base.facts.get(fact)?.statement.includes(expected) ? { all: [expected], isPerson: false, titles: [] } : undefined;
  }
  const isPerson = names.length > 0 && names.every((n) => n.kind === 'person');
  const surnames = isPerson ? names.flatMap((n) => (wordsOf(n.name) > 1 ? [n.name.slice(n.name.lastIndexOf(' ') + 1)] : [])) : [];
  // Initials that the base tells in a quote, or that follow from the name.
  const told = isAcronym(expected) ? [expected] : [];
  const all = [
    ...names.map((n) => n.name.replace(/\s*\([^)]*\)$/, '')),
    ...literal,
    ...surnames,
    ...told,
    ...names.flatMap((n) => n.aliases),
  ];
  return { all: [...new Set(all)], isPerson, titles: names.flatMap((n) => n.titles) };
}

const isAcronym = (text: string) => /^[\p{Lu}\d.&-]{2,8}$/u.test(text);

/** The form of the draft's kind: an acronym for an acronym, one word for one word; of several, the nearest in letters. */
function formLike(said: string, { all, isPerson }: Forms): string | undefined {
  const ofKind = (form: string) => isAcronym(form) === isAcronym(said);
  const ofLength = (form: string) => (wordsOf(form) === 1) === (wordsOf(said) === 1);
  const fitting = all.filter((form) => ofKind(form) && ofLength(form));
  const forms = fitting.length > 0 ? fitting : all.filter((form) => !isAcronym(form)).slice(0, 1);
  if (forms.length === 0) return all[0];
  // The first is the name itself; another is taken only where it is what the draft came near to.
  const far = (form: string) => distance(form.toLowerCase(), said.toLowerCase()) / Math.max(form.length, said.length);
  const nearest = forms.reduce((best, next) => (far(next) < far(best) - (isPerson ? 0 : 0.2) ? next : best));
  return nearest;
}

/** Where the name begins after a title that stands before it. */
function nameStart(text: string, tokens: Token[], titles: string[]): number {
  const lower = text.toLowerCase();
  const own = titles.filter((title) => lower.startsWith(`${title.toLowerCase()} `)).sort((a, b) => b.length - a.length)[0];
  if (own) return own.length + 1;
  for (let i = tokens.length - 1; i > 0; i--) {
    if (tokens[i].kind === 'word' && titleEndingAt(tokens, i)?.first === 0) return tokens[i].start;
  }
  return 0;
}
