/**
 * What came before what: "Otto Renn was succeeded by Ada Holt" of Holt, whose predecessor the base has as somebody else. A verb of succession has the two
 * names in either order and voice, and a fact may state it as a noun; only what comes right before or right after the fact's subject is held against it.
 */

import { COME_AFTER } from '../../language/closedWords.ts';
import { oncePer } from '../../language/once.ts';
import { foldedAt, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordClass } from '../../language/wordClasses.ts';
import { wordSet } from '../../language/wordSet.ts';
import { pushTo } from '../../lists.ts';
import { say } from '../../say.ts';
import { compareNames } from '../evidence/compareNames.ts';
import { type Filler, fillerOf, inAnothersPlace } from '../fillers/filler.ts';
import { statementOf } from '../scenes/analysis.ts';
import type { Claim, Scene } from '../scenes/scene.ts';
import type { CompiledBase } from '../targets/compile.ts';
import type { Target } from '../targets/target.ts';

const BEFORE = wordSet('precede');
const SUCCEEDS = wordClass(({ lemma }) => COME_AFTER.has(lemma) || BEFORE.has(lemma));
const PREDECESSOR = wordSet('predecessor prequel precursor');
const SUCCESSOR = wordSet('successor sequel');
/** What may stand between a name and the verb that it is the subject of. */
const BETWEEN = wordSet('is are was were be been being has had have which that who then later soon directly immediately itself , ( )');
const ARTICLES = wordSet('the a an novel book film album series');
/** What may follow the second name: "followed Otto Renn into the hall" is another kind of following. */
const ENDS = wordSet('. , ; : ) and in on as when who which after');
const OTHERWISE = wordSet('not never no if would could might may both either also');

/** Names that stand right before or right after the subject of a fact that has another there. */
export function wrongSuccessions(scene: Scene, base: CompiledBase): Filler[] {
  const fillers: Filler[] = [];
  if (!scene.hasWordOf(SUCCEEDS)) return fillers;
  const { tokens } = scene.analysis;
  for (let verb = scene.sentence.first + 1; verb + 1 < scene.sentence.last; verb++) {
    const { lemma } = tokens[verb].word;
    if ((!COME_AFTER.has(lemma) && !BEFORE.has(lemma)) || !foldedAt(tokens, verb).endsWith('ed')) continue;
    const pair = pairAt(verb, scene);
    if (!pair) continue;
    for (const [said, subject, side] of [
      [pair.before, pair.after, 'before'],
      [pair.after, pair.before, 'after'],
    ] as const) {
      const filler = wrongNeighbour(said, subject, side, scene, base);
      if (filler) fillers.push(filler);
    }
  }
  return fillers;
}

type Side = 'before' | 'after';

/** The two names around a verb of succession, in the order in which they came. */
function pairAt(verb: number, scene: Scene): Record<Side, Claim> | undefined {
  const { tokens } = scene.analysis;
  const names = scene.claims.filter((c) => c.value.kind === 'name');
  const passive = foldedAt(tokens, verb + 1) === 'by';
  const left = names.filter((c) => c.last <= verb).pop();
  const right = names.find((c) => c.first > verb);
  if (!left || !right) return undefined;
  for (let i = left.last; i < verb; i++) if (!BETWEEN.has(foldedAt(tokens, i))) return undefined;
  for (let i = verb + (passive ? 2 : 1); i < right.first; i++) if (!ARTICLES.has(foldedAt(tokens, i))) return undefined;
  const next = tokens[right.last];
  if (next && !ENDS.has(next.word.folded)) return undefined;
  for (let i = scene.sentence.first; i < right.first; i++) if (OTHERWISE.has(foldedAt(tokens, i))) return undefined;
  return COME_AFTER.has(lemmaAt(tokens, verb)) === passive ? { before: left, after: right } : { before: right, after: left };
}

function wrongNeighbour({ value }: Claim, subject: Claim, side: Side, scene: Scene, base: CompiledBase): Filler | undefined {
  if (value.kind !== 'name' || subject.value.kind !== 'name' || subject.value.keys.length !== 1) return undefined;
  const own = (neighboursOf(base).get(subject.value.keys[0]) ?? []).filter((n) => n.side === side);
  const results = own.map(({ target }) => compareNames(value, target, base).result);
  if (!own.length || results.some((result) => result === 'agrees') || !results.includes('differs')) return undefined;
  const { target } = own[results.indexOf('differs')];
  // The right one may be said beside it: "followed by two novels, … and …".
  if (scene.claims.some((c) => c.value.kind === 'name' && compareNames(c.value, target, base).result === 'agrees')) return undefined;
  const text = scene.analysis.text.slice(value.start, value.end);
  return fillerOf(target.fact, { ...value, text }, target.expected, [
    { kind: 'subject', text: say`the sentence names the fact’s subject`, weight: 1 },
    inAnothersPlace(),
  ]);
}

interface Neighbour {
  side: Side;
  target: Target;
}

/** Facts that state who or what came right before or after their subject, by its key. */
const neighboursOf = oncePer((base: CompiledBase): Map<string, Neighbour[]> => {
  const neighbours: Map<string, Neighbour[]> = new Map();
  for (const target of base.targets) {
    if (target.kind !== 'name' || target.subjects.length !== 1 || target.fact.status !== 'current') continue;
    const side = sideOf(statementOf(target.fact).tokens);
    if (side) pushTo(neighbours, target.subjects[0], { side, target });
  }
  return neighbours;
});

/** On which side of its subject a statement has its value: "The predecessor of Holt is …", "Holt was preceded by …", "Holt succeeded …". */
function sideOf(tokens: readonly Token[]): Side | undefined {
  for (const [i, { word }] of tokens.entries()) {
    if (PREDECESSOR.has(word.lemma)) return 'before';
    if (SUCCESSOR.has(word.lemma)) return 'after';
    const passive = foldedAt(tokens, i + 1) === 'by';
    if (BEFORE.has(word.lemma)) return passive ? 'before' : 'after';
    if (COME_AFTER.has(word.lemma)) return passive ? 'after' : 'before';
  }
  return undefined;
}
