export { formatCitation, shortCitation } from './format.ts';
