/** Classes of works and of those who make them that exclude each other: what a picture is made with and on, what music is. */
import { linesOf } from './lines.ts';
import { once } from './once.ts';

/**
 * A set a line, after the field that it is of; each side of "|" excludes every other. Words of one field in no common set leave it open whether something is both.
 */
const CLASSES = `
art oil | watercolour watercolor water_colour water_color | acrylic | tempera | fresco | mosaic | pastel | charcoal | etching engraving woodcut lithograph | tapestry
ground canvas | mural fresco mosaic tapestry
ground canvas | panel wood | copper
music classical opera | metal | hip_hop hip-hop rap trap | country bluegrass | k-pop | j-pop | reggae | techno
music classical opera | rock pop punk indie r&b soul folk blues
music jazz swing
book novel | play | poem | short_story
book novel novella fiction | memoir autobiography biography
play comedy | tragedy | documentary
issue weekly | daily | monthly | quarterly
stuff bronze | marble | granite | limestone | wood
`;

interface Side {
  field: string;
  set: number;
  side: number;
}

const sides = once(() => {
  const map = new Map<string, Side[]>();
  for (const [set, line] of linesOf(CLASSES).entries()) {
    const [field] = line.split(' ', 1);
    for (const [side, words] of line
      .slice(field.length + 1)
      .split(' | ')
      .entries())
      for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), { field, set, side }]);
  }
  return map;
});

/** Whether a lemma, or two joined by an underscore, is a class at all. */
export const isClass = (lemma: string): boolean => sides().has(lemma);

/** How two classes of one field stand to each other; undefined of two fields. */
export function compareClasses(a: string, b: string): 'same' | 'exclude' | 'open' | undefined {
  let best: 'exclude' | 'open' | undefined;
  for (const p of sides().get(a) ?? [])
    for (const q of sides().get(b) ?? []) {
      if (p.set === q.set && p.side === q.side) return 'same';
      if (p.set === q.set) best = 'exclude';
      else if (p.field === q.field) best ??= 'open';
    }
  return best;
}
