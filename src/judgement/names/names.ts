/** Names: right ones are supported; wrong titles, wrong given names, misspellings and wrong expansions contradict. */

import type { Name } from '../../factbase/model.ts';
import { HE } from '../../language/closedWords.ts';
import { related } from '../../language/related.ts';
import { titleEndingAt } from '../../language/titles.ts';
import { foldedAt, isComma, lemmaAt } from '../../language/tokens.ts';
import { wordClass } from '../../language/wordClasses.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import { nameTokens } from '../../values/names/cast.ts';
import type { CastMention } from '../../values/names/mentions.ts';
import { excludes, placeAt, placeOf } from '../../values/names/places.ts';
import type { Stranger } from '../../values/names/strangers.ts';
import type { Span } from '../../values/value.ts';
import type { Decision, Watch } from '../decide.ts';
import { wrongDoers } from '../deeds/wrongDoers.ts';
import type { Filler } from '../fillers/filler.ts';
import { byRule } from '../fillers/filler.ts';
import { judgeFillers } from '../fillers/fillers.ts';
import type { Evidence, Finding, Verdict } from '../finding.ts';
import type { Waiting } from '../judge.ts';
import { messageOf, sourcesOf } from '../messages.ts';
import { otherHolders } from '../roles/otherHolder.ts';
import { tokenAt } from '../scenes/analysis.ts';
import { inFocus } from '../scenes/focus.ts';
import type { Scene } from '../scenes/scene.ts';
import { wrongOwners } from '../tables/misnamed.ts';
import { wrongSides } from '../tables/sameSides.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { plainFactsOf } from '../targets/plainFacts.ts';
import { lemmasOf } from '../targets/reading.ts';
import { properRuns } from '../targets/statementNames.ts';
import { isPhraseKey } from '../targets/target.ts';
import { wrongChiefs } from './chiefPosts.ts';
import { displaced } from './displaced.ts';
import { type WrongExpansion, wrongExpansions } from './expansions.ts';
import { type At, type Post, rightPosts, wrongPost, wrongSpeaker } from './heldPosts.ts';
import { wrongInitials } from './initials.ts';
import { wrongKin } from './kinship.ts';
import { type Meant, meantInstead } from './meant.ts';
import { wrongMembers } from './members.ts';
import { wrongCells } from './nameCells.ts';
import { type Namesake, namesakes } from './namesakes.ts';
import { type OthersTitle, titleOfAnother } from './othersTitles.ts';
import { withOthersValues } from './othersValues.ts';
import { wrongPlayers } from './partsPlayed.ts';
import { wrongHolders } from './postHolders.ts';
import { wrongSuccessions } from './successions.ts';
import { headOf, judgeRole, type Role, roleBeside, roleOf } from './titles.ts';
import { isPluralOfOne, twinOfRun } from './twins.ts';
import { wrongWeekdays } from './weekdayNames.ts';

/** A name that the whole draft settles. */
type Waits = Pick<Waiting, 'finding' | 'lacking'>;

/** `wait` is told of what the whole draft settles, `watch` of what is weighed. */
export function judgeNames(
  scene: Scene,
  decisions: Decision[],
  base: CompiledBase,
  wait: (name: Waits) => void,
  watch?: Watch['pair'],
): Finding[] {
  if (scene.sentence.question) return [];
  const findings: Finding[] = [];
  const inText = scene.mentions.filter((m) => m.first >= 0 && !isPhraseKey(m.keys[0]));
  for (const mention of inText) {
    findings.push(...judgeMention(mention, scene, decisions, base));
  }
  for (const stranger of scene.strangers) {
    const meant = meantInstead(stranger, scene, decisions, base);
    if (meant) findings.push(wrongName(stranger, meant, scene, base), ...postsOfMeant(stranger, meant.key, scene, base));
    else if (stranger.words.length === 1) findings.push(...byGivenName(stranger, scene, base));
  }
  const { folded } = scene.analysis.tokens[scene.sentence.first].word;
  const he = scene.sentence.first + (folded === 'as' ? LONGEST_AS : 1);
  if (HE.has(folded) || folded === 'as') findings.push(...postsOfMeant(pronounIn(scene, he), inFocus(scene).key, scene, base));
  const spoken = base.base.names.get(inFocus(scene).key);
  const held = spoken?.kind === 'person' && scene.hasWordOf(SAID) ? wrongSpeaker(spoken, scene, base) : undefined;
  if (held) findings.push(wrongHeld(held, spoken!, scene, base));
  for (const expansion of [...wrongExpansions(scene, base), ...wrongInitials(scene, base)]) findings.push(wrongWords(expansion, base));
  const { analysis, sentence } = scene;
  const runs = properRuns(analysis.text, analysis.tokens, sentence.first, sentence.last);
  for (const run of runs) {
    const twin = twinOfRun(run, analysis.tokens, base);
    if (!twin || isWrittenSo(run.text, base)) continue;
    const span = { start: run.start, end: twin.end, text: analysis.text.slice(run.start, twin.end) };
    findings.push(wrongName(span, twin.meant, scene, base));
  }
  for (const { right, ...span } of namesakes(scene, runs, base)) wait({ finding: wrongNamesake(span, right, scene, base) });
  const { wrong, right, likely } = judgeFillers(scene, runs, decisions, base, watch);
  for (const { filler, ...lacking } of likely) wait({ finding: wrongFiller(filler, base), lacking });
  for (const filler of [
    ...wrong,
    ...otherHolders(scene, runs, base),
    ...wrongKin(scene, base),
    ...wrongDoers(scene, runs, base),
    ...wrongPlayers(scene, base),
    ...wrongHolders(scene, base),
    ...wrongChiefs(scene, base),
    ...wrongSuccessions(scene, base),
    ...wrongWeekdays(scene, decisions, base),
    ...withOthersValues(scene, decisions, base),
    ...displaced(scene, decisions, base),
  ])
    findings.push(wrongFiller(filler, base));
  for (const filler of right) findings.push(rightFiller(filler, base));
  // Somebody who is right by one fact ("Sango leads …") may be wrong in the post of another, on both sides, or in another row.
  const owners = wrongOwners(scene, base);
  const posts = owners.length ? owners : wrongMembers(scene, base);
  const members = [...posts, ...wrongSides(scene, base), ...wrongCells(scene, base)].map((filler) => wrongFiller(filler, base));
  const isOther = (f: Finding) => isNeighbour(f.start, scene) || decisions.some((d) => isRightAsAWhole(d, f));
  return [...members, ...findings.filter((f) => f.verdict !== 'contradicted' || !isOther(f))];
}

const NEIGHBOURING = wordSet('neighbouring neighboring nearby adjacent adjoining rival');

/** "In neighbouring Eastport South": what is told to lie beside something is not that. */
function isNeighbour(start: number, { analysis: { tokens } }: Scene): boolean {
  return NEIGHBOURING.has(foldedAt(tokens, tokenAt(tokens, start) - 1));
}

/** Whether the cast or a literal value of the base has the very form. */
function isWrittenSo(text: string, base: CompiledBase): boolean {
  const form = nameTokens(text).join(' ');
  return base.cast.byForm.has(form) || base.targetsOfLiteral.has(form);
}

/** A name that agrees with some fact, as it stands, is not wrong. */
const isRightAsAWhole = ({ verdict, claim }: Decision, f: Finding) =>
  claim.value.kind === 'name' && verdict !== 'contradicted' && claim.value.start <= f.start && f.end <= claim.value.end;

function rightFiller(filler: Filler, base: CompiledBase): Finding {
  const { fact, expected, says, because } = filler;
  return finding('supported', fact.id, filler, messageOf('supported', { says, expected, fact }, base.base), expected, because);
}

function wrongWords({ id, says, expected, because, ...span }: WrongExpansion, base: CompiledBase): Finding {
  const stated = base.base.facts.get(id) ?? base.base.names.get(id)!;
  return finding(
    'contradicted',
    id,
    span,
    say`The draft says “${says}”; the fact base has “${expected}”${by(stated, base)}. Write “${expected}”, or correct the fact base.`,
    expected,
    because,
  );
}

function wrongFiller(filler: Filler, base: CompiledBase): Finding {
  const { fact, expected, says, because, key } = filler;
  return finding('contradicted', key ?? fact.id, filler, messageOf('contradicted', { says, expected, fact }, base.base), expected, because);
}

function judgeMention(mention: CastMention, scene: Scene, decisions: Decision[], base: CompiledBase): Finding[] {
  const { analysis, sentence } = scene;
  const stranger = wrongGivenName(mention, scene, base);
  if (stranger) {
    const meant = meantInstead(stranger, scene, decisions, base);
    return meant ? [wrongName(stranger, meant, scene, base)] : [];
  }
  // A surname that several share says nothing of which is meant.
  if (mention.keys.length !== 1) return [];
  const name = base.base.names.get(mention.keys[0]);
  if (!name) return [];
  if (name.kind === 'person' && isPluralOfOne(mention, name, analysis.tokens, base)) {
    const because = [{ kind: 'value' as const, text: say`but for a letter or two it is ${name.name}`, weight: 1 }];
    return [wrongName(mention, { key: name.key, slip: true, because }, scene, base)];
  }
  const role =
    name.kind === 'person' ? roleBeside(analysis.text, analysis.tokens, mention.first, mention.last, sentence.last, name) : undefined;
  const verdict = role && judgeRole(role, name);
  if (role && verdict === 'wrong') {
    const wrong = wrongRole(mention, withoutBody(role, name, scene), name.key, base);
    return role.first < mention.first ? [wrong] : [wrong, rightName(mention, name, base)];
  }
  const others = name.kind === 'person' ? titleOfAnother(mention, name, scene, base) : undefined;
  if (others) return [othersRole(mention, others, name, base)];
  const elsewhere = wrongQualifier(mention, name, scene);
  if (elsewhere) {
    const text = scene.analysis.text.slice(elsewhere.start, elsewhere.end);
    return [wrongName({ ...elsewhere, text }, { key: name.key, because: elsewhere.because }, scene, base)];
  }
  const right = rightName(mention, name, base);
  if (name.kind !== 'person') return [right];
  const held = wrongPost(mention, name, scene, base);
  if (!held) return [right, ...rightHeld(mention, name, scene, base)];
  return [wrongHeld(held, name, scene, base), right];
}

const SAID = wordClass(({ folded }) => folded === 'said' || folded === 'says');

const wrongHeld = ({ said, post }: { said: At; post: Post }, name: Name, { analysis: { text, tokens } }: Scene, base: CompiledBase) =>
  wrongRole(said, roleOf(text, tokens, said.first, said.last, undefined), name.key, base, post);

/** Tokens of "as chief winemaker" before who that is. */
const LONGEST_AS = 8;

/** Where "he" or "she" stands in the opening of a sentence; after its end where it does not. */
function pronounIn({ analysis: { tokens }, sentence }: Scene, end: number): At {
  let first = sentence.first;
  while (first < Math.min(end, sentence.last) && !HE.has(foldedAt(tokens, first))) first++;
  return first < end ? { first, last: first + 1 } : { first: sentence.last, last: sentence.last };
}

/** Right posts of somebody who is named otherwise than the base has it. */
function postsOfMeant(at: At, key: string, scene: Scene, base: CompiledBase): Finding[] {
  const name = base.base.names.get(key);
  return name?.kind === 'person' ? rightHeld(at, name, scene, base) : [];
}

/** "His granddaughter Carla is the managing director": the given name of one alone, beside what that one is. */
function byGivenName(stranger: Stranger, scene: Scene, base: CompiledBase): Finding[] {
  const keys = base.cast.byGiven.get(stranger.words[0]) ?? [];
  const name = keys.length === 1 ? base.base.names.get(keys[0]) : undefined;
  const posts = name ? postsOfMeant(stranger, name.key, scene, base) : [];
  return posts.length ? [{ ...rightName(stranger, name!, base), message: posts[0].message }, ...posts] : [];
}

/** Posts that the base has, by a title or by a fact. */
const rightHeld = (at: At, name: Name, scene: Scene, base: CompiledBase): Finding[] =>
  rightPosts(at, name, scene, base).map(({ said, post }) => {
    const { tokens, text } = scene.analysis;
    const { first, last } = said.itself;
    const span = { start: tokens[first].start, end: tokens[last - 1].end };
    const says = text.slice(span.start, span.end);
    const message = say`“${says}” is right of ${name.name.replace(/\.$/, '')}${by(post.fact ?? name, base)}.`;
    return finding('supported', post.fact?.id ?? name.key, span, message, says, [
      { kind: 'subject', text: say`the sentence names ${name.name}`, weight: 1 },
    ]);
  });

function rightName(mention: Span, name: Name, base: CompiledBase): Finding {
  return finding('supported', name.key, mention, say`A right form of ${name.name.replace(/\.$/, '')}${by(name, base)}.`, name.name, [
    { kind: 'subject', text: say`a form of ${name.name}`, weight: 1 },
  ]);
}

/** A surname of the cast with another person's given name before it, as one run of capitals. */
function wrongGivenName(mention: CastMention, scene: Scene, base: CompiledBase): Stranger | undefined {
  const isSurname = mention.last - mention.first === 1 ? !mention.full : isLongSurname(mention, base);
  if (!isSurname) return undefined;
  const before = scene.strangers.find((s) => s.last === mention.first);
  if (!before) return undefined;
  const { analysis } = scene;
  const { tokens } = analysis;
  // A title before a surname is no given name.
  if (titleEndingAt(tokens, mention.first)) return undefined;
  const start = before.start;
  return {
    ...before,
    last: mention.last,
    end: mention.end,
    text: analysis.text.slice(start, mention.end),
    words: [...before.words, ...nameTokens(mention.text)],
    opensSentence: false,
  };
}

/** "Osei-Brandt" of Marguerite Osei-Brandt: all of the name but its first word. */
function isLongSurname({ keys: [key], text }: CastMention, base: CompiledBase): boolean {
  if (base.base.names.get(key)?.kind !== 'person') return false;
  const words = nameTokens(text);
  const [, ...rest] = base.cast.forms.get(key)![0];
  return words.length === rest.length && words.every((w, i) => w === rest[i]);
}

/** "Saint John, Nova Scotia" of Saint John, New Brunswick: the name goes on with a place that excludes the one it has in the base. */
function wrongQualifier(mention: CastMention, name: Name, scene: Scene): (Span & { because: Evidence[] }) | undefined {
  const comma = name.name.indexOf(', ');
  const right = comma < 0 ? undefined : placeOf(name.name.slice(comma + 2));
  const { tokens } = scene.analysis;
  if (!right || !isComma(tokens, mention.last) || mention.text.includes(',')) return undefined;
  const said = placeAt(tokens, mention.last + 1);
  const after = said && tokens[said.last]?.word.folded;
  // "Saint John, Nova Scotia and Maine" may be a list.
  if (!said || !excludes(said, right) || after === 'and' || after === 'or') return undefined;
  return {
    start: mention.start,
    end: tokens[said.last - 1].end,
    because: [byRule(say`it lies in ${name.name.slice(comma + 2)}`)],
  };
}

/** "Medical director" of "medical director of Ames & Co." where the post is another, whoever's it is: the body may be right. */
function withoutBody(role: Role, { titles }: Name, { analysis: { text, tokens } }: Scene): Role {
  for (let i = role.first + 1; i < role.last; i++) {
    if (!OF_BODY.has(foldedAt(tokens, i))) continue;
    if (titles.some((title) => headOf(title) === lemmaAt(tokens, i - 1))) return role;
    const { end } = tokens[i - 1];
    return { ...role, last: i, end, text: text.slice(role.start, end) };
  }
  return role;
}
const OF_BODY = wordSet('of at for');

/** Of a post that is held against another the fact tells, or a title. */
function wrongRole(mention: { first: number; end?: number }, role: Role, key: string, base: CompiledBase, post?: Post): Finding {
  const name = base.base.names.get(key)!;
  // A title before a name is one with it; of a role after it, the name is right.
  const span =
    role.first < mention.first && !post ? { start: role.start, end: mention.end ?? role.end } : { start: role.start, end: role.end };
  const right = post ? [post.text] : name.titles;
  const [expected] = right;
  const titles = right.map((title) => say`“${title}”`).reduce((said, title) => say`${said} or ${title}`);
  return finding(
    'contradicted',
    post?.fact?.id ?? factOfRole(name, base) ?? key,
    span,
    say`The draft calls ${name.name} “${role.text}”; the fact base has ${titles}${by(post?.fact ?? name, base)}.`,
    expected,
    [
      { kind: 'subject', text: say`the sentence names ${name.name}`, weight: 1 },
      byRule(say`a title of the same sort that is not among the right ones`),
    ],
  );
}

/** The name and the post stand together: which of the two is wrong, the base cannot tell. */
function othersRole(mention: CastMention, { role, owner, fact }: OthersTitle, name: Name, base: CompiledBase): Finding {
  const [own] = name.titles;
  return finding(
    'contradicted',
    own === undefined ? (fact?.id ?? owner.key) : (factOfRole(name, base) ?? name.key),
    { start: Math.min(role.start, mention.start), end: Math.max(role.end, mention.end) },
    say`The draft calls ${name.name} “${role.text}”; in the fact base that is ${owner.name}${by(owner, base)}.`,
    own ?? owner.name,
    [byRule(say`the post is that of ${owner.name}`)],
  );
}

/** Of a name of the cast, or of one that is a fact's value. */
function wrongNamesake(span: Span & { text: string }, { id, text, fact }: Namesake['right'], scene: Scene, base: CompiledBase): Finding {
  const because = [{ kind: 'term' as const, text: say`but for one word it is ${text}`, weight: 1 }];
  if (base.base.names.has(id)) {
    const wrong = wrongName(span, { key: id, because }, scene, base);
    return wrong.fact === id && fact !== undefined ? { ...wrong, fact } : wrong;
  }
  return wrongWords({ ...span, id, says: span.text, expected: text, because }, base);
}

function wrongName(span: Span & { text: string }, meant: Meant, scene: Scene, base: CompiledBase): Finding {
  const name = base.base.names.get(meant.key)!;
  const right = meant.form ?? name.name;
  return finding(
    'contradicted',
    (meant.slip || name.kind !== 'person' ? factAsked(meant.key, scene) : factOfName(meant.key, scene, base)) ?? meant.key,
    span,
    say`The draft says “${span.text}”; the fact base knows ${right}${by(name, base)}. If the same is meant, write “${right}”.`,
    right,
    meant.because,
  );
}

/** The fact that states the role: one without other values that names the person and has the words of a title. */
function factOfRole(name: Name, base: CompiledBase): string | undefined {
  const titles = name.titles.flatMap(lemmasOf);
  return plainFactsOf(base)
    .byKey.get(name.key)
    ?.find(({ fact, lemmas }) =>
      titles.some((t) => fact.statement.toLowerCase().includes(t) || [...lemmas].some((l) => l === t || related(l, t) >= 0.8)),
    )?.fact.id;
}

/** Share of a fact's words in a sentence from which a name in it is that fact's rather than the cast's. */
const STATED = 0.5;

/** The fact that has the name for its value or among its names, where the sentence has its words too. */
function factOfName(key: string, scene: Scene, base: CompiledBase): string | undefined {
  const lemmas = new Set(scene.words.filter((w) => w.at >= 0).map((w) => w.lemma));
  const met = (words: Iterable<string>) => {
    const all = [...words];
    return all.length > 0 && all.filter((w) => lemmas.has(w)).length >= STATED * all.length;
  };
  for (const target of scene.hits.keys()) if (target.nameKeys.includes(key) && met(target.terms.keys())) return target.fact.id;
  return plainFactsOf(base)
    .byKey.get(key)
    ?.find((plain) => met(plain.lemmas))?.fact.id;
}

/** The fact that asks for the name: one that has it for its value, of whose words the sentence has one that its author gave. */
function factAsked(key: string, scene: Scene): string | undefined {
  const lemmas = new Set(scene.words.filter((w) => w.at >= 0).map((w) => w.lemma));
  for (const target of scene.hits.keys())
    if (target.explicit && target.nameKeys.includes(key) && target.phrases.some((p) => p.lemmas.every((l) => lemmas.has(l))))
      return target.fact.id;
  return undefined;
}

function by(name: { citations: { citekey: string; locator?: string }[] }, base: CompiledBase): string {
  const source = sourcesOf(name, base.base);
  return source ? ` (${source})` : '';
}

const finding = (
  verdict: Verdict,
  fact: string,
  { start, end }: Span,
  message: string,
  expected: string,
  because: Evidence[],
): Finding => ({
  verdict,
  kind: 'name',
  fact,
  start,
  end,
  message,
  expected,
  because,
});
