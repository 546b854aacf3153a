/** A sentence of a fixture: the claim stands in brackets. */
export function marked(sentence: string): { prose: string; start: number; end: number } {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  return { prose: sentence.replace('[', '').replace(']', ''), start, end };
}
