/**
 * Cues that move a claim out of a fact's scope: hypotheses, negation, attribution, forecasts, comparisons, parts of a whole, quotations.
 * The cues are data (scopeData); here each is found in a sentence's tokens by one walk over a trie per kind. What a cue does to a verdict
 * is for the judgement to say.
 */

import { isNumber, type Mark, marksOf, trieOf } from './cues.ts';
import { ATTRIBUTION, COMPARISON, DOUBT, ESTIMATE, FORECAST, HYPOTHETICAL, NEGATION, SUBSET } from './scopeData.ts';
import type { TokenRange } from './sentences.ts';
import type { Token } from './tokens.ts';

export type { Mark } from './cues.ts';

const tries = {
  hypothetical: trieOf(HYPOTHETICAL),
  negation: trieOf(NEGATION),
  attribution: trieOf(ATTRIBUTION),
  doubt: trieOf(DOUBT),
  forecast: trieOf(FORECAST),
  estimate: trieOf(ESTIMATE),
  comparison: trieOf(COMPARISON),
  subset: trieOf(SUBSET),
};

/** Hypotheses and conditions: "if", "would", "might", "unless", "were to", "may reach" (never the month). */
export function hypotheticalMarks(tokens: Token[], sentence: TokenRange): Mark[] {
  return marksOf(tries.hypothetical(), tokens, sentence).filter(
    // The month, and the noun ("a mighty might"), do not stand in lower case before a verb.
    (mark) => !(tokens[mark.first].word.capital && /^(?:may|might)/.test(mark.cue) && mark.first > sentence.first),
  );
}

/** Negation and denial: "not", "never", "without", "denied", "rather than"; not "no fewer than", "not only", "No. 4". */
export function negationMarks(tokens: Token[], sentence: TokenRange): Mark[] {
  return marksOf(tries.negation(), tokens, sentence).filter((mark) => {
    const after = tokens[mark.last];
    return !(mark.cue === 'no' && after?.text === '.' && !after.spaceBefore && tokens[mark.last + 1]?.kind === 'number');
  });
}

/** Words that put a claim in someone's mouth: "said", "according to"; with `doubt` where they say it need not be so: "wrongly", "rumoured". */
export function attributionMarks(tokens: Token[], sentence: TokenRange): Mark[] {
  const doubtful = marksOf(tries.doubt(), tokens, sentence).map((mark): Mark => ({ ...mark, doubt: true }));
  return inOrder([...marksOf(tries.attribution(), tokens, sentence), ...doubtful]);
}

/** Forecasts, plans and hopes: "expected", "will", "aims to"; with `estimate` for reckonings: "estimated", "believed to be". */
export function forecastMarks(tokens: Token[], sentence: TokenRange): Mark[] {
  const forecasts = marksOf(tries.forecast(), tokens, sentence).filter((mark) => {
    // "the will of the people", "his will": a noun after a determiner; "Will Smith": a name.
    if (!mark.cue.startsWith('will')) return true;
    const before = tokens[mark.first - 1];
    return !tokens[mark.first].word.capital && !(before && /^(?:the|a|his|her|their|its|my|our|political|of|'s)$/.test(before.word.folded));
  });
  const estimates = marksOf(tries.estimate(), tokens, sentence).map((mark): Mark => ({ ...mark, estimate: true }));
  return inOrder([...forecasts, ...estimates]);
}

/** Comparisons with another time, case or value: "compared with", "up from", "a year earlier", and the first half of "from X to Y". */
export function comparisonMarks(tokens: Token[], sentence: TokenRange): Mark[] {
  const pairs = fromTo(tokens, sentence);
  const froms = new Set(pairs.map((mark) => mark.first));
  // "rose from 12 to 15": the pair says where the old value ends, which "rose from" does not.
  const others = marksOf(tries.comparison(), tokens, sentence).filter((mark) => !froms.has(mark.last - 1));
  return inOrder([...others, ...pairs]);
}

/** Most tokens between "from" and "to" ("from $1.2 billion in the first quarter of 2011 to …"). */
const FROM_TO = 12;

/** "from 12% in 2010 to 15%": the mark covers "from" up to "to", and the words in its scope are inside. Both sides must hold a number. */
function fromTo(tokens: Token[], sentence: TokenRange): Mark[] {
  const marks: Mark[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (tokens[i].word.folded !== 'from') continue;
    let number = false;
    for (let j = i + 1; j < Math.min(sentence.last - 1, i + FROM_TO); j++) {
      const { folded } = tokens[j].word;
      if (isNumber(tokens[j])) number = true;
      else if (folded === 'from' || tokens[j].text === ';') break;
      else if (folded === 'to') {
        const after = tokens.slice(j + 1, Math.min(sentence.last, j + 5));
        if (number && after.some(isNumber)) marks.push({ first: i, last: j, cue: 'from … to', reach: 'around' });
        break;
      }
    }
  }
  return marks;
}

/** Parts of a whole and values for each: "of whom", "including", "another", "per", "on average", "the remaining". */
export function subsetMarks(tokens: Token[], sentence: TokenRange): Mark[] {
  return marksOf(tries.subset(), tokens, sentence);
}

/** The words inside each pair of quotation marks, “ ” or " ", without the marks. A mark without its partner in the sentence opens nothing. */
export function quotationSpans(tokens: Token[], sentence: TokenRange): TokenRange[] {
  const spans: TokenRange[] = [];
  let open = -1;
  let opener = '';
  for (let i = sentence.first; i < sentence.last; i++) {
    const { text } = tokens[i];
    if (text === '“' || text === '«' || (text === '"' && opener !== '"')) {
      open = i + 1;
      opener = text;
    } else if (opener && ((text === '”' && opener === '“') || (text === '»' && opener === '«') || (text === '"' && opener === '"'))) {
      spans.push({ first: open, last: i });
      opener = '';
    }
  }
  return spans;
}

const inOrder = (marks: Mark[]) => marks.sort((a, b) => a.first - b.first || b.last - a.last);
