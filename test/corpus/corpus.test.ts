/**
 * False alarms over real English: no text here was written on the story of the base that judges it, so each alarm is one too many. Those that
 * are known are counted in known.yaml, each with the reason why it stands; one more than counted fails.
 */
import { strict as assert } from 'node:assert';
import { type Alarm, alarmsOver, alarmsOverDrafts, inWords } from './alarms.ts';
import { beyond, type Known, NO_REASON, readKnown } from './known.ts';
import { countWords, packageTexts, stories } from './texts.ts';

const known = readKnown();
const all = stories();

describe('alarms over texts on other matters', function () {
  // Some minutes of work; a machine that others use too may take a quarter of an hour for it.
  this.timeout(1_200_000);

  it('none over the Markdown of the installed packages but those known', () => {
    const texts = packageTexts();
    const words = texts.reduce((sum, { text }) => sum + countWords(text), 0);
    assert.ok(words > 200_000, `only ${words} words of Markdown found in node_modules`);
    hold(alarmsOver(texts, all), known.packages);
  });

  it('none over the drafts of other stories but those known', () => {
    hold(alarmsOverDrafts(all), known.drafts);
  });

  it('each known alarm has its reason', () => {
    for (const { base, fact, text, why } of [...known.packages, ...known.drafts]) {
      assert.ok(why && why !== NO_REASON, `${fact} of ${base} over ${text}`);
    }
  });
});

function hold(alarms: Alarm[], known: Known[]): void {
  const unknown = beyond(alarms, known);
  assert.ok(!unknown.length, `${unknown.length} alarms that are not known:\n${unknown.map(inWords).join('\n')}`);
}
