/** The alarms that a base raises over texts that have nothing to do with it. */
import { createChecker, type Finding } from '../../src/index.ts';
import type { Story, Text } from './texts.ts';

export interface Alarm {
  story: string;
  text: string;
  /** The paragraph or row around the value, with the value marked «so». */
  line: string;
  finding: Finding;
}

/**
 * The contradictions found in each text by each story's base. A text is parsed once, and judged anew as another base is put in force.
 * Tags are left out: the demo draft's own name facts that no other base has.
 */
export function alarmsOver(texts: Text[], judges: Story[]): Alarm[] {
  const alarms: Alarm[] = [];
  for (const { name, text } of texts) {
    const checker = createChecker(judges[0].base);
    for (const story of judges) {
      checker.setBase(story.base);
      for (const finding of checker.check(text)) {
        if (finding.verdict !== 'contradicted' || finding.kind === 'tag') continue;
        alarms.push({ story: story.name, text: name, line: lineAround(text, finding), finding });
      }
    }
  }
  return alarms;
}

/** Each story's base over the drafts of the others. */
export function alarmsOverDrafts(all: Story[]): Alarm[] {
  return all.flatMap((judge) => {
    const others = all.filter((story) => story !== judge).map(({ name, draft }) => ({ name, text: draft }));
    return alarmsOver(others, [judge]);
  });
}

/** An alarm as it is read: where, by which fact, the words around it, and the evidence. */
export function inWords({ story, text, line, finding }: Alarm): string {
  const because = finding.because.map(({ text, weight }) => `${text} (${weight.toFixed(2)})`).join('; ');
  return `  ${text}, by ${finding.fact} of ${story}:\n    ${line}\n    ${finding.message}\n    because ${because}`;
}

function lineAround(text: string, { start, end }: Finding): string {
  const before = text
    .slice(0, start)
    .split(/\n\s*\n/)
    .at(-1)!;
  const after = text.slice(end).split(/\n\s*\n/)[0];
  const flat = (part: string) => part.replace(/\s+/g, ' ');
  return `${flat(before).slice(-160)}«${flat(text.slice(start, end))}»${flat(after).slice(0, 80)}`;
}
