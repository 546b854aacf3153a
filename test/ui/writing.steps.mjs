/** Steps of the run on the screen: what changes a whole draft, a fact file or looks through the workspace. Each leaves the folder as it found it. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DRAFT } from './sample.mjs';

const WRITTEN = 'written.md';
const FACTS = 'written.facts.yaml';
const TEXT = `# The dam

The Arve dam is 62 metres high. It was opened in May 1911.

The Arve dam employs 34 people.
`;
const BASE = `sources:
  survey: { type: report, title: Survey of the Arve dam }
facts:
  arve-height: { fact: The Arve dam is 62 metres high., source: survey }
  arve-opened: { fact: The Arve dam was opened on 3 May 1911., source: survey }
  arve-staff:
    fact: The Arve dam employs 43 people. # counted in spring
    figure: 43 people
    source: survey
`;
const WRONG = '34';
const ACTIONS = '.action-widget:not(.action-list-submenu-panel) .monaco-list-row.action';
const PROBLEMS = '.markers-panel .monaco-list-row';

/** @param {() => { bench: import('./workbench.mjs').Workbench, sample: { folder: string } }} get the workbench, once it is open */
export function writingSteps(get) {
  const factFile = () => join(get().sample.folder, 'facts', FACTS);

  it('tags every supported claim of a draft, and takes the tags out again', async () => {
    const { bench, sample } = get();
    writeFileSync(factFile(), BASE);
    writeFileSync(join(sample.folder, WRITTEN), TEXT);
    await bench.go(WRITTEN);
    await bench.squigglesAre([WRONG]);
    await bench.run('Factmark: Tag All Supported Claims');
    const tagged = /\[62 metres\]\(fact:arve-height\) high\. It was opened in \[May 1911\]\(fact:arve-opened\)\.\s+The Arve dam employs 34/;
    await bench.until('the tags', async () => tagged.test(await bench.text()) || bench.text());
    await bench.inSchemes('tagged-all');
    await bench.run('Factmark: Remove Tags');
    await bench.until('no tags', async () => /62 metres high\. It was opened in May 1911\./.test(await bench.text()) || bench.text());
    await bench.squigglesAre([WRONG]);
  });

  it('makes the fact say what the draft says, where the draft is right', async () => {
    const { bench } = get();
    await bench.click(WRONG);
    await bench.list({ keys: 'Control+.', rows: ACTIONS, first: /Replace with “43/ });
    await bench.inSchemes('update-fact');
    await bench.choose({
      keys: 'Control+.',
      rows: ACTIONS,
      row: /^The draft is right: update the fact$/,
      done: async () => (await bench.active()) === FACTS,
    });
    await bench.go(WRITTEN);
    await bench.squigglesAre([]);
    await bench.go(FACTS);
    const updated = /employs 34 people\. # counted in spring\s+figure: 34 people/;
    await bench.until('the new value in the fact file', async () => updated.test(await bench.text()) || bench.text());
    await bench.inSchemes('updated-fact');
    await bench.page.keyboard.press('Control+z');
    await bench.until('the old value', async () => /figure: 43 people/.test(await bench.text()) || bench.text());
  });

  it('checks every draft of the workspace, and lists what is contradicted', async () => {
    const { bench, sample } = get();
    await bench.run('View: Close All Editors');
    await bench.run('Factmark: Check Workspace');
    await bench.page.locator(PROBLEMS, { hasText: DRAFT }).first().waitFor();
    await bench.inSchemes('workspace-checked');
    await bench.page.keyboard.press('Control+j');
    rmSync(join(sample.folder, WRITTEN));
    rmSync(factFile());
    await bench.go(DRAFT);
  });
}
