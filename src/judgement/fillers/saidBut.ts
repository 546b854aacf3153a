/**
 * A sentence that says what a fact says but for one name: "run from Ashby" of what is run from Corling, "drawn by Ida Moor" of what Ruth Lund drew. The two
 * names stand in one frame, the other words of the fact are said, its subject is spoken of, and nothing makes it another occasion or another one.
 */

import { HE } from '../../language/closedWords.ts';
import { kindOfNoun } from '../../language/genericNouns.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { related, SYNONYM } from '../../language/related.ts';
import { foldedAt, isComma, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import { say } from '../../say.ts';
import { placeAt } from '../../values/names/places.ts';
import { likeness } from '../evidence/likeness.ts';
import { sameProperty } from '../owners/sameProperty.ts';
import { statementOf } from '../scenes/analysis.ts';
import { inFocus, isNamedOrHe } from '../scenes/focus.ts';
import type { Scene } from '../scenes/scene.ts';
import { isOfThen } from '../scenes/tenses.ts';
import type { CompiledBase } from '../targets/compile.ts';
import { namesOfStatement, type ProperRun, perName } from '../targets/statementNames.ts';
import { isAbout, type Target } from '../targets/target.ts';
import { isFieldOfName } from './changedWords.ts';
import { type Filler, fillerOf, inAnothersPlace, type Tied } from './filler.ts';
import { type Frame, framesOf, haveSameFrame, isSameFrame } from './frames.ts';
import { hasOtherNames, isLemmaSaid, isMoved, isOfAnother, isPast, isSpeaker, isSpokenOf, shareSaid, valuesMet } from './saidOf.ts';
import { isPost, isTown, keyOf, kindOf, mayFill, WHERE } from './slotNames.ts';

/** What is done to a thing once, by one, in one place: where all of it is said, it needs no value beside it. */
export const ONCE = wordSet(`
found establish set_up start begin bear born bury die build construct erect design draw write compose paint carve make manufacture produce cast
  print publish edit illustrate translate record film invent discover develop create own run lead chair head manage host sponsor fund finance provide supply cook base
  situate locate headquarter lie stand house hold come hail originate open pay commission map buy acquire win succeed replace call name codename nickname title dub christen belong
`);

const BEAT = wordSet('beat defeat overcome thrash');

/** What is done by a work as well as by who made it ("a record set by Thriller"). */
const HELD = wordSet('set hold break score');

/** Share of the fact's other words that must be said beside a value that meets it, of what is done once, and of anything else. */
const BESIDE_VALUE = 0.3;
const BESIDE_VERB = 0.2;
const DONE_ONCE = 0.6;
/** The same where something is called what the base has something else called. */
const CALLED = 0.5;
const ANYTHING = 0.9;

/** The name in the place of the fact's. */
export function saidBut(t: Tied, runs: readonly ProperRun[], scene: Scene, base: CompiledBase): Filler | undefined {
  const names = namesOfStatement(t.fact);
  if (!names.runs.length || !runs.length) return undefined;
  const own = statementOf(t.fact).tokens;
  const { tokens } = scene.analysis;
  for (const right of names.runs) {
    // Few names stand in one frame: all else is looked at afterwards.
    const frames = framesOf(own, right);
    if (!frames.length) continue;
    const shared = runs.filter((run) => haveSameFrame(frames, framesOf(tokens, run)));
    if (!shared.length || (right.opens && keyOf(right, base) === undefined) || isSaid(right, t, scene, base) || isListedInFact(right, own))
      continue;
    for (const run of shared) {
      if (run.opens && !base.cast.byForm.has(run.words.join(' '))) continue;
      if (isListedInDraft(run, scene) || isPost(run) || !mayFill(run, right, base)) continue;
      // "The prize in Plymouth" of the one in physics, which is judged as a word.
      if (isFieldOfName(own, right.first) || isFieldOfName(tokens, run.first)) continue;
      const frame = sharedFrame(frames, framesOf(tokens, run));
      if (frame?.otherwise && (kindOf(run, base) === undefined || kindOf(right, base) === undefined)) continue;
      // "By Tom Bell's sister" is by her.
      if ((frame?.kind === 'where' || (frame?.kind === 'agent' && frame.at < run.first)) && tokens[run.last]?.kind === 'clitic') continue;
      if (!frame || (frame.kind === 'where' && WHERE.has(frame.by) && !isTown(run, right, tokens))) continue;
      // "The owner of Vela Bank is …" may have forms and partners that the base does not know: only a name that it has for something else is another.
      if (frame.doer && !isOfBase(run, base)) continue;
      const why = isSaidBut(t, right, run, frame, scene, base);
      if (
        !why ||
        (!why.met && isOfThen(frame, t.target, scene)) ||
        isKnown(run, t, frame, why.met, scene, base) ||
        (!why.met && hasOtherNames(t, right, run, runs, scene, base))
      )
        continue;
      const filler = fillerOf(t.fact, run, right.text, [
        {
          kind: 'term',
          text: why.met ? say`a value beside it meets the fact` : say`the sentence has the words of the fact`,
          weight: why.share,
        },
        inAnothersPlace(),
      ]);
      return isAlike(run.words, right.words) ? { ...filler, key: keyOf(right, base) } : filler;
    }
  }
  return undefined;
}

/** Whether the base has the name in its cast or for the value of a fact. */
const isOfBase = ({ words }: ProperRun, base: CompiledBase) =>
  base.cast.byForm.has(words.join(' ')) || base.targetsOfLiteral.has(words.join(' '));

/** Whether each word is like the other's: "Thomas Arden" of Tomas Ardagh. */
const isAlike = (a: string[], b: string[]) => a.length === b.length && a.every((w, i) => w[0] === b[i][0] && likeness(w, b[i]) >= ALIKE);
const ALIKE = 0.5;

interface Shared extends Frame {
  own: string;
  /** "At the Lenin Shipyard" of what was built in Gdansk may be in it: told apart only by the kinds that the base gives. */
  otherwise: boolean;
}

/** The frame in which both stand, with the fact's own word for it. */
function sharedFrame(right: readonly Frame[], said: readonly Frame[]): Shared | undefined {
  for (const frame of said)
    for (const own of right)
      if (isSameFrame(own, frame))
        return {
          kind: frame.kind,
          lead: frame.lead,
          at: frame.at,
          by: frame.by,
          value: frame.value,
          name: frame.name && own.name,
          doer: own.doer,
          bits: frame.bits,
          sort: frame.sort,
          alike: frame.alike,
          alikeBy: frame.alikeBy,
          own: own.lead,
          otherwise: own.by !== frame.by,
        };
  return undefined;
}

/** Whether the sentence has the name, in full, by its last word or in another form. */
function isSaid(right: ProperRun, { fact }: Tied, scene: Scene, base: CompiledBase): boolean {
  const key = keyOf(right, base);
  if (key !== undefined && isNamedOrHe(key, scene)) return true;
  const word = tellingWord(right);
  return scene.forms.has(word) || scene.forms.has(peopleOf(word)) || fact.status !== 'current';
}

/** "The Conservatives" are the Conservative group, "the Democrats" the Democratic one, and the other way round. */
const peopleOf = (word: string) => (word.endsWith('s') ? word.slice(0, -1) : `${word.replace(/ic$/, '')}s`);

const tellingWord = perName(
  ({ words }) => words[words.length > 1 && kindOfNoun(lemmaOf(words[words.length - 1])) ? 0 : words.length - 1] ?? '',
);

const isListed = ({ first, last }: ProperRun, tokens: readonly Token[], scene?: Scene) =>
  /^(?:and|or|&|than|like)$/.test(foldedAt(tokens, first - 1)) ||
  (/^(?:and|or|&)$/.test(foldedAt(tokens, last)) && tokens[last + 1]?.word.capital === true) ||
  (isComma(tokens, last) &&
    tokens[last + 1]?.word.capital === true &&
    !isComma(tokens, first - 1) &&
    goesOn(tokens, last + 1) &&
    !(scene && isSpeaker(last + 1, scene)));

const isListedInFact = perName((run: ProperRun, tokens: readonly Token[]) => isListed(run, tokens));
const isListedInDraft = perName((run: ProperRun, scene: Scene) => isListed(run, scene.analysis.tokens, scene));

/** "Corling, Ashby and Senn": after a comma and another name a list goes on; "in Bryan, Texas" and "after a week in Moscow, Ida Moor came" do not. */
function goesOn(tokens: readonly Token[], name: number): boolean {
  let at = name;
  while (tokens[at]?.word.capital) at++;
  const place = placeAt(tokens, name);
  if (place && place.last >= at && !place.adjective) return false;
  return /^(?:,|and|or|&)$/.test(foldedAt(tokens, at)) && foldedAt(tokens, at + 1) !== 'who' && foldedAt(tokens, at + 1) !== 'which';
}

interface Why {
  share: number;
  met: boolean;
}

function isSaidBut(t: Tied, right: ProperRun, run: ProperRun, frame: Shared, scene: Scene, base: CompiledBase): Why | undefined {
  if (!isSpokenOf(t, right, scene, base)) return undefined;
  if (isCompound(run, scene) && !opensSubject(t, frame.at + 1, scene)) return undefined;
  if (isPlaced(t, frame, scene)) return { share: 1, met: false };
  if (isMoved(t, run, scene)) return undefined;
  // A prize is won, and an opponent beaten.
  if ((frame.lead === 'win') !== (frame.own === 'win') && (BEAT.has(frame.lead) || BEAT.has(frame.own))) return undefined;
  const values = valuesMet(t, scene, base, run);
  if (values === 'other') return undefined;
  const met = values === 'met' || (t.met && frame.kind !== 'agent');
  if (frame.kind !== 'apposed' && ownsOne(t, right, run, base)) return undefined;
  const asked = isAsked(t, right, frame);
  let allowed = met || asked ? 1 : 0;
  if (met && frame.kind === 'where' && inCompany(t, right, scene, base)) allowed = 3;
  if (isOfAnother(t, right, run, frame, allowed, scene, base)) return undefined;
  if (!met && !ONCE.has(frame.lead) && isPast(run, scene)) return undefined;
  const share = shareSaid(t, run, frame.own, scene, base);
  if ((frame.kind === 'apposed' || frame.value || (frame.by === 'of' && !frame.name)) && !met) return undefined;
  if (frame.kind === 'agent' && !ONCE.has(frame.lead) && !(met && !HELD.has(frame.lead)) && !isActor(right, base)) return undefined;
  // "Ida Moor, who has led it since 2019": verb and value are the fact's, and the rest is "it".
  const isVerb = frame.kind === 'agent' && frame.lead === frame.own;
  const beside = isVerb ? BESIDE_VERB : BESIDE_VALUE;
  const isCalled = frame.kind === 'called' && isOfBase(run, base);
  const least = met ? beside : asked || isCalled ? CALLED : ONCE.has(frame.lead) || frame.kind === 'called' ? DONE_ONCE : ANYTHING;
  return share >= least && (met || isAnchored(t, right, run, frame, scene, base)) ? { share, met } : undefined;
}

const isCompound = ({ last }: ProperRun, { analysis: { tokens } }: Scene) => tokens[last]?.text === '-';

/** "-born painter Ida Moor": the subject of the fact, after a word for what it is. */
const opensSubject = ({ target }: Tied, from: number, { ownMentions }: Scene) =>
  ownMentions.some((m) => m.first >= from && m.first <= from + 1 && isAbout(target, m.keys));

/** "Is held at the federal camp in Corling": the name is what the fact was written for, and leans on a word that its author gave for what is told. */
function isAsked({ target }: Tied, { words }: ProperRun, { kind, own }: Shared): boolean {
  if (kind !== 'where' || !target.explicit || !target.phrases.some((p) => p.lemmas.length === 1 && p.lemmas[0] === own)) return false;
  return target.nameForms.some((form) => words.every((w, i) => form[i] === w));
}

/** Whether another name of the fact's than the one in question is said, that is not what all of the base is about: beside its day it leaves no other occasion. */
function inCompany({ target }: Tied, right: ProperRun, { ownMentions }: Scene, base: CompiledBase): boolean {
  const own = keyOf(right, base);
  const keys = [...target.subjects, ...target.companions].filter((k) => k !== own && !base.topics.has(k));
  return ownMentions.some((m) => m.keys.some((k) => keys.includes(k)));
}

/** "The Salt Hall in Ashby" of a hall that is in Corling: wherever it is told of, the place beside its name is where it is. */
const isPlaced = ({ target }: Tied, { kind, by, name, at }: Frame, { ownMentions }: Scene) =>
  kind === 'where' &&
  by === 'in' &&
  name &&
  ownMentions.some((m) => m.last === at + 1 && m.keys.length === 1 && target.subjects.includes(m.keys[0]));

/** Whether what the fact is about is in question, and the other name has a value of its own for the same: then the value may be the wrong one. */
function ownsOne({ target }: Tied, right: ProperRun, run: ProperRun, base: CompiledBase): boolean {
  if (!target.subjects.includes(keyOf(right, base) ?? '')) return false;
  return (base.bySubject.get(keyOf(run, base) ?? '') ?? []).some((other) => other !== target && sameProperty(other, target));
}

/** Whether somebody or a body: of whom alone it can be told what they do. */
function isActor(right: ProperRun, base: CompiledBase): boolean {
  const kind = kindOf(right, base);
  return kind === 'person' || kind === 'organisation';
}

/** Whether more than the word that the name leans on is the fact's: its subject, another of its names, a second word. */
function isAnchored(t: Tied, right: ProperRun, run: ProperRun, frame: Frame, scene: Scene, base: CompiledBase): boolean {
  const own = keyOf(right, base);
  const names = [...t.target.subjects, ...t.target.companions].filter((k) => k !== own);
  if (scene.mentions.some((m) => m.keys.some((k) => names.includes(k)))) return true;
  for (const lemma of t.target.terms.keys())
    if (lemma !== frame.lead && related(lemma, frame.lead) < SYNONYM && isLemmaSaid(lemma, run, t.target, scene, base)) return true;
  // "She was born in": the sentence speaks of the one whom it goes on with.
  return names.some((k) => inFocus(scene).key === k) || HE.has(foldedAt(scene.analysis.tokens, scene.sentence.first));
}

/** "West African" is of West Africa. */
const stemOf = (word: string) => (word.length > 5 && word.endsWith('an') ? word.slice(0, -2) : word);

/** A name that another fact about the same subject has, or this one; but one that is right for another of its values is wrong beside this one's. */
function isKnown(run: ProperRun, t: Tied, frame: Frame, met: boolean, scene: Scene, base: CompiledBase): boolean {
  const has = (statement: string) => run.words.every((w) => statement.toLowerCase().includes(stemOf(w)));
  if (has(t.fact.statement)) return true;
  const isOwn = (other: Target) => {
    if (!has(other.fact.statement)) return false;
    if (!met || valuesMet({ ...t, fact: other.fact, target: other }, scene, base) === 'met') return true;
    const { tokens } = statementOf(other.fact);
    return !namesOfStatement(other.fact).runs.some((r) => has(r.text) && framesOf(tokens, r).some((f) => isSameFrame(f, frame)));
  };
  return t.target.subjects.some((k) => (base.bySubject.get(k) ?? []).slice(0, 60).some(isOwn));
}
