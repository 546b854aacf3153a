/**
 * Tokens in, sentences and clauses out: one linear pass, no regular expression over the text.
 *
 * A sentence ends at . ? ! … (or 。 ？ ！ ।) with the quotes and brackets that close after it, where
 * - the next word does not begin in lower case ("Yahoo! said", "“Why?” he asked" go on);
 * - the stop does not belong to an abbreviation (tables in sentenceData), an initial ("J. K. Rowling") or a list number ("1. The bridge");
 * - it is followed by white space, or stands between a lower-case word and a capitalised one ("the coup.But").
 *
 * What a sentence asks after a colon is a sentence of its own, but where it begins as a question does.
 *
 * A clause of a sentence begins after ; and : and a dash that is spaced or long; at an opening and after a closing round bracket; at a
 * word that opens a clause ("but", "while", "which", "who", …); at "and" or "or" before a subject pronoun ("and he"); at a participle
 * after a comma (", killing 40"). A comma alone parts nothing: it stands in dates, lists and openings ("In 2012, the firm …") too.
 */
import {
  AFTER_CLOCK,
  ASKING,
  BEFORE_NAME,
  BEFORE_NUMBER,
  CALENDAR,
  CLAUSE_SUBJECTS,
  CLAUSE_WORDS,
  EXCLAIMED,
  MID_SENTENCE,
  NEVER,
  OPENERS,
} from './sentenceData.ts';
import type { Token } from './tokens.ts';

/** A range of tokens: indices, `last` exclusive. */
export interface TokenRange {
  first: number;
  last: number;
}

export interface Sentence extends TokenRange {
  /** UTF-16 offsets into the text; `end` is exclusive. */
  start: number;
  end: number;
  /** Whether it ends in a question mark. */
  question: boolean;
  /** Its clauses in order, without gaps. */
  clauses: TokenRange[];
}

/** The clause of a sentence in which a token stands. */
export const clauseAt = ({ clauses }: Pick<Sentence, 'clauses'>, at: number) => clauses.find((c) => c.first <= at && at < c.last);

/** Splits the tokens of one block into sentences that cover them all. Linear; never throws. */
export function splitSentences(_text: string, tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const last = endingAt(tokens, i, first);
    if (last < 0) continue;
    const ended = sentence(tokens, first, last);
    const asked = ended.question ? questionIn(tokens, first, last) : first;
    if (asked > first) sentences.push(sentence(tokens, first, asked));
    sentences.push(asked > first ? sentence(tokens, asked, last) : ended);
    first = last;
    i = last - 1;
  }
  if (first < tokens.length) sentences.push(sentence(tokens, first, tokens.length));
  return sentences;
}

function sentence(tokens: Token[], first: number, last: number): Sentence {
  let stop = last - 1;
  while (stop > first && isCloser(tokens[stop])) stop--;
  let question = false;
  for (let i = stop; i >= first && isStop(tokens[i].text); i--) if (isQuestionMark(tokens[i].text)) question = true;
  return { first, last, start: tokens[first].start, end: tokens[last - 1].end, question, clauses: splitClauses(tokens, first, last) };
}

/** Where the question of a sentence begins: "The vote was 40 to 12, and one thing was left to ask: who had paid?" asserts what comes before the colon. */
function questionIn(tokens: Token[], first: number, last: number): number {
  const opening = firstWord(tokens, first)?.word.folded ?? '';
  if (ASKING.has(opening)) return first;
  for (let i = last - 2; i > first; i--) if (tokens[i].text === ':' && tokens[i + 1].spaceBefore) return i + 1;
  return first;
}

const STOPS = '.?!…。？！।؟';
const CLOSERS = '”’"\')]»}';
/** Most marks looked past at one place: keeps a page of dots linear. */
const RUN = 8;
const isStop = (text: string) => text.length === 1 && STOPS.includes(text);
const isQuestionMark = (text: string) => text === '?' || text === '？' || text === '؟';
const isMark = (token: Token | undefined, marks: string) => token?.kind === 'mark' && marks.includes(token.text);
const isCloser = (token: Token | undefined) => isMark(token, CLOSERS);

/** The token index where a sentence that ends at token `i` is over (closing quotes and brackets included), or -1 where none ends. */
function endingAt(tokens: Token[], i: number, first: number): number {
  const token = tokens[i];
  if (token.kind === 'mark') {
    if (!isStop(token.text)) return -1;
  } else if (token.kind !== 'word' || !token.text.endsWith('.')) return -1;
  let after = i + 1;
  while (after < i + RUN && after < tokens.length && isStop(tokens[after].text) && (!tokens[after].spaceBefore || token.text === '.'))
    after++;
  const stop = tokens[after - 1];
  const repeated = after - i > 1;
  after = afterClosers(tokens, after);
  if (after >= tokens.length) return tokens.length;
  const next = firstWord(tokens, after);
  if (!next) return after;
  if ('。？！।؟'.includes(stop.text)) return after;
  if (!tokens[after].spaceBefore) return isMissingSpace(tokens, i, after) ? after : -1;
  if (beginsLower(next)) return -1;
  if (repeated || stop.text === '?' || stop.text === '…') return after;
  if (stop.text === '!') return EXCLAIMED.has(tokens[i - 1]?.word.folded) && !isOpener(next) ? -1 : after;
  return endsAtFullStop(tokens, i, first, next) ? after : -1;
}

/** Past closing quotes, brackets and footnote marks ("coup.[1]") that touch the stop. A straight quote after a space opens. */
function afterClosers(tokens: Token[], at: number): number {
  let i = at;
  while (i < at + RUN && i < tokens.length && !tokens[i].spaceBefore) {
    if (isCloser(tokens[i])) i++;
    else if (tokens[i].text === '[' && tokens[i + 1]?.kind === 'number' && tokens[i + 2]?.text === ']') i += 3;
    else break;
  }
  return i;
}

/** The first word or number from `at`, past opening quotes, brackets, dashes and other marks. */
function firstWord(tokens: Token[], at: number): Token | undefined {
  const end = Math.min(tokens.length, at + RUN);
  for (let i = at; i < end; i++) if (tokens[i].kind !== 'mark') return tokens[i];
  return undefined;
}

const beginsLower = (token: Token) =>
  token.kind === 'clitic' ||
  (token.kind === 'word' && !token.word.capital && token.text === token.text.toLowerCase() && isCased(token.text));

/** Whether the script has cases: a word of another script may open a sentence. */
const isCased = (text: string) => text.toUpperCase() !== text.toLowerCase();

const isOpener = (token: Token) => token.kind === 'word' && token.word.capital && OPENERS.has(token.word.folded);

/** "the coup.But", "in 1991.The": no space, a lower-case word or number before and a capitalised word of two letters or more after. */
function isMissingSpace(tokens: Token[], i: number, after: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[after];
  if (after !== i + 1 && !isCloser(tokens[after - 1])) return false;
  if (!before || before.spaceBefore === undefined || next.kind !== 'word' || !next.word.capital || next.word.acronym) return false;
  if (next.text.length < 2 && next.text !== 'A' && next.text !== 'I') return false;
  if (before.kind === 'number') return next.text.length > 1;
  return before.kind === 'word' && before.text.length > 2 && before.text === before.text.toLowerCase() && before.text !== 'www';
}

const CLUB = /^(?:FC|SC|SV|FSV|TSV|FK|CfR|VfL)$/;

/** Whether a single full stop at token `i`, with a space and no lower-case word after it, ends the sentence. */
function endsAtFullStop(tokens: Token[], i: number, first: number, next: Token): boolean {
  const own = tokens[i].kind === 'word';
  const before = own ? tokens[i] : tokens[i - 1];
  if (!before || i - 1 < first - 1) return true;
  if (!own && tokens[i].spaceBefore) return true;
  // "Runs 1. FC Halden".
  if (before.text === '1' && CLUB.test(next.text)) return false;
  if (before.kind === 'number') return i - 1 > first || Number(before.text) > 100;
  if (before.kind !== 'word') return true;
  const abbreviation = own ? before.word.folded.slice(0, -1) : before.word.folded;
  if (NEVER.has(abbreviation)) return false;
  if (BEFORE_NUMBER.has(abbreviation) && isNumbering(next)) return false;
  if (CALENDAR.has(abbreviation)) return next.kind !== 'number' || !before.word.capital;
  if (abbreviation === 'a.m' || abbreviation === 'p.m') return !AFTER_CLOCK.has(next.word.folded);
  // The table of names is for the capitalised form: "the rev. The", "he was hon. The" do not occur, "in det. The" might.
  if (BEFORE_NAME.has(abbreviation) && (before.word.capital || next.word.capital)) {
    return MID_SENTENCE.has(abbreviation) ? isOpener(next) : abbreviation.length > 2 && !before.word.capital && isOpener(next);
  }
  const isInitial = before.text.length === 1 && before.word.capital;
  if (own || isInitial || MID_SENTENCE.has(abbreviation)) {
    // "in" is a word far more often than inches.
    if (!own && !isInitial && !before.word.capital && /^(?:in|ill|miss|ind|del|mass|wash|sec|min|max|ass|ct|art)$/.test(abbreviation))
      return true;
    return isOpener(next);
  }
  return true;
}

/** A number, a Roman numeral or a single letter: what "No.", "p." and "Vol." stand before. */
const isNumbering = (token: Token) => token.kind === 'number' || /^(?:[IVXLC]+|[A-Z])$/.test(token.text);

function splitClauses(tokens: Token[], first: number, last: number): TokenRange[] {
  const clauses: TokenRange[] = [];
  let start = first;
  for (let i = first + 1; i < last; i++) {
    if (i > start && beginsClause(tokens, i, last)) {
      clauses.push({ first: start, last: i });
      start = i;
    }
  }
  clauses.push({ first: start, last });
  return clauses;
}

/** Whether a clause begins at token `i` (after the first of its sentence). */
function beginsClause(tokens: Token[], i: number, last: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (before.kind === 'mark') {
    if (before.text === ';' || before.text === ':' || before.text === ')') return token.spaceBefore;
    if (before.text === '—' || ((before.text === '–' || before.text === '-') && before.spaceBefore && token.spaceBefore)) return true;
    if (before.text === ',' && token.kind === 'word' && !token.word.capital && isParticiple(token)) return true;
  }
  if (token.text === '(') return true;
  if (token.kind !== 'word') return false;
  if (CLAUSE_WORDS.has(token.word.folded)) {
    // "for which", "of whom": the clause begins with the word all the same. "all but", "no one but", "nothing but" do not part.
    return token.word.folded !== 'but' || !/^(?:all|nothing|none|anything|anyone|everything|everyone|one)$/.test(before.word.folded);
  }
  return (token.word.folded === 'and' || token.word.folded === 'or') && i + 1 < last && CLAUSE_SUBJECTS.has(tokens[i + 1].word.folded);
}

/** A present participle: -ing on a word that is not a noun or preposition of its own ("evening", "including"). */
const isParticiple = (token: Token) => token.text.length > 5 && token.text.endsWith('ing') && token.word.lemma !== token.word.folded;
