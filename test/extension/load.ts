/** A draft and a fact base of the size that the limits are stated for, and a way to see the host blocked. */

import { timeAtWork } from '../../src/extension/services/slices.ts';

/** The same numbers in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const PLACES = ['Arden', 'Brough', 'Calder', 'Dunmore', 'Elham', 'Farley', 'Garth', 'Holt', 'Ings', 'Jarrow', 'Kelso', 'Lorton'];
const THINGS = ['bridges', 'houses', 'farmers', 'trees', 'schools', 'boats', 'ovens', 'wells', 'horses', 'lamps'];
const VERBS = ['counted', 'lost', 'built', 'sold', 'rented', 'repaired', 'painted', 'moved'];
const FILL =
  'the valley had long been a quiet place where people kept to their work and spoke of the weather before anything else when strangers came along the road from the coast with news that few believed and fewer still repeated in the evening'.split(
    ' ',
  );

export interface Load {
  facts: string;
  draft: string;
}

/** `count` facts, and a draft of about `words` words in paragraphs, one sentence in six of which states a figure of a place. */
export function generate(count: number, words: number, seed = 7): Load {
  const next = random(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)];
  const facts: string[] = ['sources:', '  survey:', '    type: report', '    title: The survey of the valley', 'names:'];
  const towns = Array.from(
    { length: Math.ceil(count / 8) },
    (_, i) => `${PLACES[i % PLACES.length]}${String.fromCharCode(97 + (Math.floor(i / PLACES.length) % 26))}`,
  );
  for (const [i, town] of towns.entries())
    facts.push(`  town-${i}:`, `    name: ${town} ${i}th Ward`, `    aliases: [${town}]`, '    kind: place');
  facts.push('facts:');
  const claims: string[] = [];
  for (let i = 0; i < count; i++) {
    const town = towns[i % towns.length];
    const figure = Math.round(next() * 9000) + 100;
    const [verb, thing] = [pick(VERBS), pick(THINGS)];
    facts.push(`  fact-${i}:`, `    fact: ${town} ${verb} ${figure} ${thing}.`, `    figure: ${figure} ${thing}`, '    source: survey');
    claims.push(`${town} ${verb} ${next() < 0.1 ? figure + 11 : figure} ${thing}.`);
  }
  const sentence = () => {
    const length = 9 + Math.floor(next() * 12);
    const list = Array.from({ length }, () => pick(FILL)).join(' ');
    return `${list[0].toUpperCase()}${list.slice(1)}.`;
  };
  const paragraphs: string[] = ['# The valley'];
  let written = 0;
  while (written < words) {
    const sentences = Array.from({ length: 6 }, (_, i) => (i === 2 ? pick(claims) : sentence()));
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    written += paragraph.split(' ').length;
  }
  return { facts: `${facts.join('\n')}\n`, draft: `${paragraphs.join('\n\n')}\n` };
}

export interface Gap {
  /** By the clock, in ms. A timer's own delay counts too: 1 ms, in a worker 4. */
  gap: number;
  /** What the host's thread itself did meanwhile, in ms, of whatever extension; no less than the gap where the host does not tell. */
  work: number;
}

/** The longest time for which the host's event loop did not turn while `work` ran. */
export async function longestGap(work: () => PromiseLike<unknown>): Promise<Gap> {
  const longest: Gap = { gap: 0, work: 0 };
  let last = performance.now();
  let worked = timeAtWork();
  let isOver = false;
  // A message channel turns at once, where a timer would wait.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const [now, by] = [performance.now(), timeAtWork()];
    longest.gap = Math.max(longest.gap, now - last);
    longest.work = Math.max(longest.work, by - worked);
    last = now;
    worked = by;
    if (!isOver) setTimeout(() => port2.postMessage(0), 1);
    else port1.close();
  };
  port2.postMessage(0);
  await work();
  // The work's own last stretch counts, too: the message that tells of it may still be waiting.
  await new Promise((resolve) => setTimeout(resolve, 10));
  isOver = true;
  return longest;
}

export const gapText = ({ gap, work }: Gap) => `${gap.toFixed(1)} ms by the clock, ${work.toFixed(1)} ms at work`;
