/**
 * Nobody is on both sides: "Ames beat Ames", "Corling got off to a quick start, outscoring Corling". One of the two names is another's; the base knows the other side by a
 * fact that both share, or by a property that only the two have.
 */
import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import { type Filler, fillerOf } from '../fillers/filler.ts';
import { bodiesByHome } from '../names/members.ts';
import type { Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { ledgerOf } from '../targets/ledger.ts';
import type { Target } from '../targets/target.ts';
import { rowOwner } from './rowOwners.ts';
import { shareColumn } from './shareColumns.ts';

/** Verbs whose object is the other side; "out-score" is two words, "take on" and "play host to" end so. */
const OPPOSES = wordSet(
  'defeat beat outscore score host face edge trounce overcome outplay outshoot outperform thrash rout upset stun outvote visit meet play top',
);
export const WON = wordSet('defeat beat edge trounce overcome thrash rout upset stun');
const PARTICLES = wordSet('on to against over');
const SKIPPED = wordSet('the host hosts visiting visitors rivals a an rival by out - – to on');

/** Names of a side against itself. */
export function wrongSides(scene: Scene, base: CompiledBase): Filler[] {
  const ledger = ledgerOf(base);
  const found: Filler[] = [];
  if (!scene.ownMentions.length) return found;
  const { tokens, text } = scene.analysis;
  for (const object of scene.ownMentions) {
    if (object.keys.length !== 1 || !ledger.subjects.has(object.keys[0]) || isPart(object, tokens)) continue;
    const verb = verbBefore(object, tokens, scene.sentence.first);
    if (verb < 0) continue;
    const [key] = object.keys;
    const first = subjectAt(verb, key, scene, ledger.subjects, base);
    const other = first && otherSide(key, base);
    if (!other) continue;
    const isLoser = WON.has(tokens[verb].word.lemma) && hasLost(key, base);
    const wrong = isLoser ? first : object;
    if (isOfPart(first, verb, tokens)) continue;
    const span = { start: wrong.start, end: wrong.end, text: text.slice(wrong.start, wrong.end) };
    found.push(
      fillerOf(other.target.fact, span, nameOf(other.key, base), [{ kind: 'rule', text: say`it stands on both sides`, weight: 1 }]),
    );
  }
  if (!scene.claims.some(({ value }) => value.kind === 'figure' && value.scale === 'percent')) return found;
  // The one that comes later is the likelier slip.
  for (const name of [...scene.ownMentions].reverse()) {
    const right = isContrasted(name.last, scene) ? ownerMeant(name, scene, base) : undefined;
    if (!right) continue;
    const span = { start: name.start, end: name.end, text: text.slice(name.start, name.end) };
    found.push(
      fillerOf(right.fact, span, nameOf(right.subjects[0], base), [{ kind: 'rule', text: say`it stands on both sides`, weight: 1 }]),
    );
    break;
  }
  return found;
}

const nameOf = (key: string, base: CompiledBase) => base.base.names.get(key)?.name ?? key;

const CONTRASTS = wordSet('while whereas');

/** "Ames took 45 per cent, while Ames took 40": whether the name that ends at a token is set against itself, before or after it. */
export function isContrasted(end: number, { ownMentions, analysis: { tokens } }: Scene): boolean {
  const name = ownMentions.find((m) => m.last === end);
  if (name?.keys.length !== 1) return false;
  const isAfter = ({ first }: CastMention) =>
    CONTRASTS.has(tokens[first - (tokens[first - 1]?.word.folded === 'the' ? 2 : 1)]?.word.folded ?? '');
  const [key] = name.keys;
  return ownMentions.some((m) => m.keys[0] === key && (isAfter(m) ? m.first > name.first : isAfter(name) && m.last < name.first));
}

/** The entry of the other side that has the first percentage after a name, where the name's own has not. */
function ownerMeant(name: CastMention, scene: Scene, base: CompiledBase): Target | undefined {
  const next = scene.ownMentions.find((m) => m.first >= name.last && m.keys[0] === name.keys[0])?.first ?? scene.sentence.last;
  const claim = scene.claims.find(
    (c) => c.first >= name.last && c.last <= next && c.value.kind === 'figure' && c.value.scale === 'percent',
  );
  if (claim?.value.kind !== 'figure') return undefined;
  const { value } = claim.value;
  const column = shareColumn(claim, scene.analysis.tokens, ledgerOf(base));
  const other = otherSide(name.keys[0], base);
  const [own, right] = [column?.entries.get(name.keys[0]), column?.entries.get(other?.key ?? '')];
  return own && own.figures[0].value !== value && right?.figures[0].value === value ? right : undefined;
}

/** "Corling's juniors", "Corling Reserves", "Corling fans": no side itself. */
function isPart({ last }: CastMention, tokens: readonly Token[]): boolean {
  const next = tokens[last];
  return (
    next !== undefined &&
    (next.kind === 'clitic' || /^['’]s?$/.test(next.text) || next.text === '-' || (next.kind === 'word' && next.word.capital))
  );
}

const NEXT = wordSet('next');

/** "The Lions' juniors beat", but for "the Lions' next match". */
const isOfPart = (name: CastMention, verb: number, tokens: readonly Token[]) =>
  isPart(name, tokens) && !(verb > name.last + 2 && tokens.slice(name.last, name.last + 3).some(({ word }) => NEXT.has(word.folded)));

/** Whether a side is the subject of a verb: it opens its part of the sentence, "next for Corling is …", or "they" are the only one named so far. */
export function subjectAt(
  verb: number,
  key: string,
  scene: Scene,
  sides: ReadonlySet<string>,
  base: CompiledBase,
): CastMention | undefined {
  const { tokens } = scene.analysis;
  const before = [...scene.ownMentions, ...bodiesByHome(scene, base)].filter((m) => m.last <= verb && sides.has(m.keys[0]));
  const owner = rowOwner({ first: verb, last: verb + 1 }, scene, sides, base);
  const named = before.find((m) => m.last === owner?.from && m.keys[0] === owner.key);
  if (owner || before.some((m) => m.keys[0] !== key)) return owner?.key === key ? named : undefined;
  const last = before.at(-1);
  if (!last) return undefined;
  const [lead, next] = [tokens[last.first - (tokens[last.first - 1]?.word.folded === 'the' ? 2 : 1)], tokens[last.last]];
  const isThey = tokens.slice(last.last, verb).some(({ word }) => THEY.has(word.folded));
  return isThey || last.first <= scene.sentence.first + 1 || (lead?.word.folded === 'for' && next.word.lemma === 'be') ? last : undefined;
}
const THEY = wordSet('they');

/** The verb that has the name for its object, or the preposition of a match against it; or -1. */
export function verbBefore({ first, last }: CastMention, tokens: readonly Token[], from: number): number {
  let at = first - 1;
  if (first <= from) return -1;
  const link = tokens[at].word.folded === 'the' ? at - 1 : at;
  if (link > from && isMatchWith(tokens[link - 1], tokens[link])) return link;
  if (link > from && HOLDS.has(tokens[link].word.lemma)) return /^(?:in)?to$/.test(tokens[last]?.word.folded ?? '') ? link : -1;
  let particle = false;
  // "The host Corling": a noun after an article, and no verb.
  const isVerb = () => OPPOSES.has(tokens[at].word.lemma) && tokens[at - 1].word.folded !== 'the';
  while (at > from && (SKIPPED.has(tokens[at].word.folded) || SKIPPED.has(tokens[at].text)) && !isVerb()) {
    particle ||= PARTICLES.has(tokens[at].word.folded);
    at--;
  }
  const { lemma, folded } = tokens[at].word;
  // "Taking on Corling", "play host to Corling".
  if (lemma === 'take' && tokens[at + 1].word.folded === 'on') return at;
  if (!OPPOSES.has(lemma) || tokens[at].kind !== 'word') return -1;
  if (lemma === 'score') return tokens[at - 1]?.text === '-' && tokens[at - 2]?.word.folded === 'out' ? at - 2 : -1;
  if (particle && !(lemma === 'host' || lemma === 'play')) return -1;
  // "Beaten by", "hosted by" are told otherwise.
  return folded === 'beaten' || tokens[at - 1]?.word.lemma === 'be' ? -1 : at;
}

const LOSSES = wordSet('loss defeat');
const WINS = wordSet('win victory triumph');
/** "Held Corling to 12", "forced Corling into mistakes". */
const HOLDS = wordSet('hold limit restrict force');

/** "A match against", "a defeat to", "a win over", "keep up with". */
const isMatchWith = (before: Token, { word: { folded } }: Token) =>
  folded === 'against' ||
  (folded === 'with' && before.word.folded === 'up') ||
  (folded === 'to' && LOSSES.has(before.word.lemma)) ||
  (folded === 'over' && WINS.has(before.word.lemma));

/** The only other side: with whom a name shares a fact, or a property that nobody else has. */
function otherSide(key: string, base: CompiledBase): { key: string; target: Target } | undefined {
  const column = ledgerOf(base).columns.find((c) => c.entries.size === 2 && c.entries.has(key));
  for (const [other, target] of column?.entries ?? []) if (other !== key) return { key: other, target };
  return undefined;
}

/** Whether a fact names somebody else as the winner. */
function hasLost(key: string, base: CompiledBase): boolean {
  const names = (base.cast.forms.get(key) ?? []).map((f) => f.join(' '));
  return base.targets.some(
    (t) =>
      t.kind === 'name' &&
      t.explicit &&
      (t.terms.has('winner') || t.terms.has('win')) &&
      !t.nameKeys.includes(key) &&
      !t.nameForms.some((f) => names.includes(f.join(' '))),
  );
}
