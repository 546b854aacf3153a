/**
 * "The eruption killed 163", where it injured as many; "nineteen of them survived", where nineteen drowned: the number is right and what is told of it is the
 * opposite.
 *
 * Language: a verb stands right before the number or is the first after those counted ("163 people were hurt"), in the fact's statement likewise. Evidence: the
 * claim meets the fact, the two words exclude each other, and the sentence has the fact's own word nowhere.
 */
import { opposed, related, SYNONYM } from '../../../language/related.ts';
import { foldedAt, lemmaAt, type Token } from '../../../language/tokens.ts';
import { wordSet } from '../../../language/wordSet.ts';
import { say } from '../../../say.ts';
import type { Figure } from '../../../values/value.ts';
import { statementOf, tokenAt } from '../../scenes/analysis.ts';
import { broken, type Derived, type SentenceRule } from '../derivation.ts';
import { hasRival, isOfItsOccasion, isRightFigure, isSmall } from './onlyFact.ts';

/** Deeds of which a number has one, and their opposites. */
const DEEDS = wordSet(
  'kill die drown perish murder injure wound hurt survive rescue save arrest displace flee evacuate infect abduct hire recruit dismiss sack appoint elect open close build construct demolish destroy win lose gain import export buy sell',
);
/** What may stand between those counted and their verb. */
const PASSED = wordSet(
  'of the them those these people men women person man woman others other more were was are is had have has been be being aboard on board her',
);
/** Tokens from a number to its verb. */
const REACH = 7;
/** Probability that the fact is meant. */
const SURE = 0.4;

export const opposites: SentenceRule = ({ scene, decisions }) => {
  const { tokens } = scene.analysis;
  return decisions.filter(isRightFigure).flatMap((decision): Derived[] => {
    const { claim, tie } = decision;
    const { value } = claim;
    if (value.scale !== 'count' || isSmall(value) || tie.probability < SURE || hasRival(decision)) return [];
    const deed = deedOf(value, tokens);
    const statement = statementOf(tie.target.fact);
    const own = deed && statement.figures.find((f) => f.value === value.value);
    const stated = own && deedOf(own, statement.tokens);
    if (!deed || !stated) return [];
    const [mine, theirs] = [lemmaOfDeed(deed), lemmaOfDeed(stated)];
    if (!opposed(mine, theirs)) return [];
    // "163 killed and injured", "of the 163 injured 12 died".
    const isSaid = scene.words.some(({ lemma }) => related(lemma, theirs) >= SYNONYM);
    const isKnown = statement.content.some((i) => related(lemmaAt(statement.tokens, i), mine) >= SYNONYM);
    if (isSaid || isKnown || !isOfItsOccasion(decision, scene)) return [];
    const span = { start: Math.min(deed.start, value.start), end: Math.max(deed.end, value.end) };
    return [broken(claim, tie.target, say`it is “${stated.text}”, not “${deed.text}”`, say`opposite deeds`, span)];
  });
};

/** "Lived", by itself, of those who might have died; to drown is to die. */
const lemmaOfDeed = ({ word }: Token): string => (word.folded === 'lived' ? 'survive' : word.lemma === 'drown' ? 'die' : word.lemma);

function deedOf({ start, end, noun }: Figure, tokens: readonly Token[]): Token | undefined {
  const first = tokenAt(tokens, start);
  const before = tokens[first - 1];
  if (before && isDeed(before)) return before;
  for (let i = tokenAt(tokens, end); i < Math.min(tokens.length, first + REACH); i++) {
    const token = tokens[i];
    if (token.kind !== 'word') return undefined;
    if (isDeed(token) || (token.word.folded === 'lived' && tokens[i + 1]?.kind !== 'word')) return token;
    if (!token.word.capital && !PASSED.has(foldedAt(tokens, i)) && !noun.includes(token.word.lemma)) return undefined;
  }
  return undefined;
}

const isDeed = ({ kind, word }: Token) => kind === 'word' && DEEDS.has(word.lemma);
