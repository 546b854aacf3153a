/** What the fact tells of today, and the sentence of another day: "managed the mill", "the owner was", "in June she kept goal for Hungary". */
import { roleOf } from '../../language/roles.ts';
import { foldedAt, lemmaAt, type Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/wordSet.ts';
import type { Frame } from '../fillers/frames.ts';
import type { Target } from '../targets/target.ts';
import { statementOf } from './analysis.ts';
import type { Scene } from './scene.ts';

export function isOfThen(frame: Frame & { own: string }, { fact }: Target, scene: Scene): boolean {
  const { tokens, dates } = statementOf(fact);
  const said = scene.analysis.tokens;
  // What lasts may have been otherwise on a day that the sentence names.
  if (!dates.length && scene.claims.some(({ value }) => value.kind === 'date') && isTurnedPast(tokens, scene)) return true;
  // "Lived in Ashby", "was based in Ashby" of who lives and what is based in Corling.
  const wasThen = (all: readonly Token[], at: number) =>
    /ed$/.test(foldedAt(all, at)) && LASTS.has(lemmaAt(all, at))
      ? !/^(?:is|are|has|been)$/.test(foldedAt(all, at - 1)) || /^(?:was|were|had)$/.test(foldedAt(all, at - 2))
      : all.slice(Math.max(0, at - 3), at).some((t) => /^(?:was|were|had)$/.test(t.word.folded));
  const ownAt = tokens.findIndex((t) => t.word.lemma === frame.own);
  if (LASTS.has(frame.lead) && ownAt >= 0 && wasThen(said, frame.at) && !wasThen(tokens, ownAt)) return true;
  const isOfNow = tokens.some((t) => (frame.kind === 'is' ? /^(?:is|are)$/.test(t.word.folded) : t.word.lemma === frame.own && isNow(t)));
  if (!isOfNow) return false;
  const passes = frame.kind === 'is' ? tokens.some((t) => roleOf(t.word.lemma)?.passes) : roleOf(frame.lead)?.passes;
  return passes === true && (frame.kind === 'is' ? /^(?:was|were)$/ : /ed$|^(?:led|ran|held)$/).test(foldedAt(said, frame.at));
}

/** What lasts, and need not have been so before. */
const LASTS = wordSet('live life home reside base headquarter headquarters head_office');

const isNow = ({ word }: Token) => word.folded === `${word.lemma}s`;

/** Whether a verb of the fact's in the present stands in the sentence in the past. */
function isTurnedPast(own: readonly Token[], { analysis: { tokens }, sentence }: Scene): boolean {
  return own.some((t) => {
    if (!isNow(t) || t.word.capital) return false;
    for (let i = sentence.first; i < sentence.last; i++) {
      const { folded, lemma } = tokens[i].word;
      if (lemma === t.word.lemma && folded !== lemma && !/(?:s|ing)$/.test(folded)) return true;
    }
    return false;
  });
}
