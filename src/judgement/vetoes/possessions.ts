/** Whether a value is said of something that belongs to the fact's subject and that the fact does not speak of: "the ship's boat is nine metres long". */
import { foldedAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Tie } from '../evidence/evidence.ts';
import type { Scene } from '../scenes/scene.ts';
import { clauseOf } from '../scenes/vantage.ts';
import { isAbout, isPhraseKey } from '../targets/target.ts';

export function isOfWhatIsOwned(tie: Tie, scene: Scene): boolean {
  return isOwned(tie, scene) || isOfKin(tie, scene) || isOfNounBeside(tie, scene);
}

/** Most words of what is owned ("Halden Foods' new bread mill"). */
const LONGEST = 4;
const ENDS = wordSet(
  'is are was were has had have be been of in on at to by with for and or that which who did does do will would can could',
);

/**
 * "Pryce's accomplice was sentenced to two years": the subject is named before the value only as an owner, and neither what it owns nor any word of
 * it is the fact's. A pronoun after it may stand for the owner again.
 */
function isOwned({ claim, target, words }: Tie, scene: Scene): boolean {
  const { tokens } = scene.analysis;
  const clause = clauseOf(scene, claim.first);
  const before = scene.ownMentions.filter((m) => m.last <= claim.first && clauseOf(scene, m.first) === clause);
  const own = before.filter((m) => isAbout(target, m.keys));
  if (!own.length) return false;
  return own.every((m) => {
    let at = m.last;
    if (tokens[at]?.kind === 'number') at++;
    if (tokens[at]?.kind === 'clitic') at++;
    else if (/^['’]$/.test(tokens[at]?.text ?? '') && !tokens[at].spaceBefore) at++;
    else return false;
    let last = at;
    for (; last < Math.min(at + LONGEST, claim.first); last++) {
      const { kind, word } = tokens[last];
      if (kind !== 'word' || ENDS.has(word.folded)) break;
      if (target.vocabulary.has(word.lemma) || words.some((hit) => hit.word.at === last)) return last - at > 0 && isVerbAfterNoun(last, at);
    }
    return last > at && last < claim.first && !hasPronoun(tokens, last, claim.first);
  });
}

/**
 * "It came from the widow of Émile Roux", "his brother got six years": the sentence has the subject only to say whose somebody else is, whom the fact does not
 * know.
 */
function isOfKin({ target, claim }: Tie, scene: Scene): boolean {
  const { ownMentions, analysis, sentence } = scene;
  const { tokens } = analysis;
  const own = ownMentions.filter((m) => isAbout(target, m.keys) && !isPhraseKey(m.keys[0]));
  if (own.length === 0)
    for (let i = sentence.first; i < claim.first - 1; i++) {
      const { lemma } = tokens[i + 1].word;
      if (
        OWNERS.has(foldedAt(tokens, i)) &&
        KIN.has(lemma) &&
        !target.vocabulary.has(lemma) &&
        clauseOf(scene, i) === clauseOf(scene, claim.first)
      )
        return !hasPronoun(tokens, i + 2, claim.first);
    }
  return (
    own.length > 0 &&
    own.every(({ first }) => {
      const noun = tokens[first - 2];
      return (
        foldedAt(tokens, first - 1) === 'of' && noun?.kind === 'word' && KIN.has(noun.word.lemma) && !target.vocabulary.has(noun.word.lemma)
      );
    })
  );
}

const OWNERS = wordSet('his her their whose');
const KIN = wordSet(
  'widow widower wife husband son daughter brother sister father mother nephew niece uncle aunt cousin grandson granddaughter friend heir partner predecessor successor deputy lawyer boss colleague accomplice rival opponent neighbour teammate assistant',
);

/** "The bike's charger weighs": the fact's own word right after another noun is the verb. */
const isVerbAfterNoun = (at: number, from: number) => at === from + 1;

const PRONOUNS = wordSet('he she it they who which that his her its their');
function hasPronoun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (PRONOUNS.has(foldedAt(tokens, i))) return true;
  return false;
}

/** "On a berth 60 metres long": a measure right after a noun with "a" is that noun's. */
function isOfNounBeside({ claim, target }: Tie, { analysis: { tokens }, sentence }: Scene): boolean {
  if (claim.value.kind !== 'figure' || claim.value.scale !== 'measure' || claim.first - 2 < sentence.first) return false;
  const noun = tokens[claim.first - 1];
  if (noun.kind !== 'word' || target.vocabulary.has(noun.word.lemma) || !MEASURED.has(foldedAt(tokens, claim.last))) return false;
  for (let i = claim.first - 2; i >= Math.max(sentence.first, claim.first - 4); i--) {
    const { folded } = tokens[i].word;
    if (folded === 'a' || folded === 'an') return true;
    if (tokens[i].kind !== 'word') return false;
  }
  return false;
}

const MEASURED = wordSet('long high tall wide deep thick old across');
