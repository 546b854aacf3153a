/**
 * Inline math between dollars, told from money by Pandoc's rule: the opening "$" has no space after it, the closing one none before it and
 * no digit after it ("$20,000 and $30,000" is money). As a sign of a currency, a dollar after a letter ("US$5") opens nothing.
 */
import type { Code, Construct, Effects, State, Token, TokenizeContext } from 'micromark-util-types';

const DOLLAR = 36;
/** Longer than any formula in a line; a dollar that is never closed must not send the reader to the paragraph's end each time. */
const LONGEST = 500;

const isSpace = (code: Code) => code === null || code < 0 || code === 32;
const isDigit = (code: Code) => code !== null && code >= 48 && code <= 57;
const isLetter = (code: Code) => code !== null && ((code >= 65 && code <= 90) || (code >= 97 && code <= 122));

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let opening = 0;
  let closing = 0;
  let length = 0;
  let before: Code = null;
  let data: Token | undefined;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('mathText');
    return open(code);
  }
  function open(code: Code): State | undefined {
    if (code === DOLLAR) {
      effects.consume(code);
      opening++;
      return open;
    }
    if (opening > 2 || isSpace(code)) return nok(code);
    return inside(code);
  }
  function inside(code: Code): State | undefined {
    if (code === null || length++ > LONGEST) return nok(code);
    if (code === DOLLAR) {
      closing = 0;
      if (data) effects.exit('mathTextData');
      data = undefined;
      return close(code);
    }
    // A line ending must be a token of its own, so that a container's prefix on the next line can stand between.
    if (code < 0 && code > -6 && code !== -2 && code !== -1) {
      if (data) effects.exit('mathTextData');
      data = undefined;
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      before = code;
      return inside;
    }
    if (!data) data = effects.enter('mathTextData');
    effects.consume(code);
    before = code;
    return inside;
  }
  function close(code: Code): State | undefined {
    if (code === DOLLAR) {
      if (closing === 0) effects.enter('mathTextSequence');
      effects.consume(code);
      closing++;
      return close;
    }
    effects.exit('mathTextSequence');
    if (closing === opening && !isSpace(before) && !(opening === 1 && isDigit(code))) {
      effects.exit('mathText');
      return ok(code);
    }
    before = DOLLAR;
    return inside(code);
  }
}

export const dollarMath: Construct = {
  name: 'mathText',
  tokenize,
  previous: (code) => code !== DOLLAR && !isLetter(code),
};
