/** Figures: found in prose, read from facts, compared, shown. */
export { asShareOfCoin } from './coins.ts';
export { same } from './compare/agreement.ts';
export { compareFigures, plainSlip, sameQuestion } from './compare/compare.ts';
export { slipOf as slipAlike } from './compare/slip.ts';
export { findFigures } from './find.ts';
export { formatFigure } from './format.ts';
export { parseFigure } from './parse.ts';
export { isNumberWord } from './parsers/words.ts';
export { convert, sameCurrency, unitNamed } from './units.ts';
