/** A workspace of 2,000 drafts and 10,000 facts: what is read when, how long the host is blocked, what is held in memory, and that nothing stale is said. */
import * as vscode from 'vscode';
import type { WorkspaceCheck } from '../../src/extension/features/check-workspace.ts';
import type { FolderFacts } from '../../src/extension/services/folder-facts.ts';
import { TELLS_WORK } from '../../src/extension/services/slices.ts';
import { checkDraft } from '../../src/index.ts';
import { draftOf, factsYaml } from '../bench/generate.ts';
import {
  assert,
  changeFolders,
  closeAll,
  diagnostics,
  equal,
  factmark,
  isNode,
  openInEditor,
  read,
  remove,
  until,
  uriOf,
  write,
} from './helpers.ts';
import { type Gap, gapText, longestGap } from './load.ts';
import { Noise, quantile, spread } from './noise.ts';
import { show } from './report.ts';

const FACTS = 10_000;
const DRAFTS = 2_000;
const WORDS = 60;
/** Subjects of the base that the drafts speak of, so that some facts are spoken of often. */
const SUBJECTS = 400;
/** Longest time, in ms, that the host may be blocked. */
const LONGEST = 16;

const FACT_FILE = 'empty/facts/load.facts.yaml';
const pathOf = (i: number) => `empty/many/${i % 40}/draft-${i}.md`;
const textOf = (i: number) => draftOf(WORDS, SUBJECTS, 1000 + i);

suite(`a workspace of ${DRAFTS} drafts and ${FACTS} facts`, () => {
  const YAML = factsYaml(FACTS);

  /** Writes files, some at a time. */
  async function writeAll(numbers: number[], text: (i: number) => string): Promise<void> {
    for (let at = 0; at < numbers.length; at += 40) await Promise.all(numbers.slice(at, at + 40).map((i) => write(pathOf(i), text(i))));
  }
  const all = Array.from({ length: DRAFTS }, (_, i) => i);

  async function loaded(): Promise<FolderFacts> {
    const api = await factmark();
    const { base, facts } = await until(
      'the facts are there',
      () => {
        const found = api.bases.all().find((f) => f.folder.name === 'empty');
        return found && found.base.facts.size >= FACTS && { facts: found, base: found.base };
      },
      120_000,
    );
    assert(base.facts.size >= FACTS, 'all facts');
    return facts;
  }

  /** The verdicts that the index gives for a draft, and those that its text deserves. */
  async function held(path: string, facts: FolderFacts): Promise<[string[], string[]]> {
    const { index } = await factmark();
    const uri = uriOf(path);
    const held = index.mentionsIn(facts, uri).flatMap(({ verdict, fact }) => (verdict ? `${verdict} ${fact}` : []));
    const deserved = checkDraft(await read(path), facts.base).map(({ verdict, fact }) => `${verdict} ${fact}`);
    return [held.sort(), deserved.sort()];
  }

  suiteSetup(async function () {
    this.timeout(300_000);
    await factmark();
    const began = performance.now();
    await writeAll(all, textOf);
    const written = performance.now();
    show(`${DRAFTS} drafts written in ${((written - began) / 1000).toFixed(1)} s`);
    const noise = new Noise();
    let facts: FolderFacts | undefined;
    const gap = await longestGap(async () => {
      await write(FACT_FILE, YAML);
      facts = await loaded();
    });
    await noise.sample(20);
    show(`${FACTS} facts in force ${(performance.now() - written).toFixed(0)} ms`);
    show(`after that, the host blocked for at most ${gapText(gap)}, the load itself ${facts?.loadTime.toFixed(0)} ms; ${noise}`);
  });

  suiteTeardown(async function () {
    this.timeout(240_000);
    await closeAll();
    await remove('empty/facts');
    await remove('empty/many');
    const api = await factmark();
    await until('the facts are gone', () => (api.base(uriOf('empty/notes.md'))?.facts.size ?? 0) === 0, 60_000);
  });

  test('an open draft is judged; no other, until someone asks', async function () {
    this.timeout(240_000);
    const facts = await loaded();
    const api = await factmark();
    const document = await openInEditor(pathOf(7));
    await until('it is judged', () => api.findings(document.uri) !== undefined, 60_000);
    equal(
      api.index.draftsOf(facts).map(({ uri }) => uri.path),
      [document.uri.path],
    );
    equal(api.index.statsOf(facts).judged, 0, 'closed drafts judged');
    assert(!api.index.isCurrent(facts), 'nobody has asked for the rest');
  });

  test('a check of the workspace can be cancelled, and what was judged till then is kept', async function () {
    this.timeout(240_000);
    const facts = await loaded();
    const { index } = await factmark();
    const source = new vscode.CancellationTokenSource();
    const checking = vscode.commands.executeCommand<WorkspaceCheck>('factmark.checkWorkspace', source.token);
    await until('some drafts are judged', () => index.statsOf(facts).judged > 20, 100_000);
    const began = performance.now();
    source.cancel();
    const result = await checking;
    show(`cancelled after ${index.statsOf(facts).judged} drafts, within ${(performance.now() - began).toFixed(0)} ms`);
    assert(result.cancelled && result.drafts >= 20 && result.drafts < DRAFTS, JSON.stringify(result));
    const { judged } = index.statsOf(facts);
    await new Promise((resolve) => setTimeout(resolve, 500));
    equal(index.statsOf(facts).judged, judged, 'it has ended');
  });

  test('all are judged on request, in slices, and held in bounded memory', async function () {
    this.timeout(300_000);
    const facts = await loaded();
    const { index } = await factmark();
    const before = await heap();
    const had = index.statsOf(facts).judged;
    const noise = new Noise();
    const seen: [number, number][] = [];
    const began = performance.now();
    const progress = (done: number, all: number) => {
      seen.push([done, all]);
      // A busy machine is not a dead one.
      if (done % 500 === 0) show(`${done} of ${all} drafts`);
    };
    const gap = await longestGap(() => index.update(facts, { progress }));
    const took = performance.now() - began;
    await noise.sample(20);
    const { judged, mentions, longestSlice } = index.statsOf(facts);
    const kilobytes = (mentions * 32) / 1000;
    show(
      `${judged - had} drafts judged in ${(took / 1000).toFixed(1)} s, ${(took / (judged - had)).toFixed(1)} ms each; at most ${longestSlice.toFixed(1)} ms without a pause; host blocked for at most ${gapText(gap)}; ${noise}`,
    );
    show(`${mentions} mentions held in ${kilobytes.toFixed(0)} kB; the heap: ${before} before, ${await heap()} after`);
    assert(index.isCurrent(facts), 'all are in');
    equal(index.draftsOf(facts).length, DRAFTS + 1, 'drafts');
    equal([seen.length, seen.at(-1)?.[0]], [seen[0][1], seen[0][1]], 'progress to the end');
    assert(mentions > DRAFTS && kilobytes < 5_000, `${kilobytes} kB`);
    for (const i of [0, 999, 1999]) equal(...(await held(pathOf(i), facts)), pathOf(i));
    const [fact] = [...facts.base.facts.keys()];
    const asked = performance.now();
    for (const id of facts.base.facts.keys()) index.tallyOf(facts, id);
    show(
      `how often each of ${FACTS} facts is spoken of: ${(performance.now() - asked).toFixed(1)} ms; ${JSON.stringify(index.tallyOf(facts, fact))}`,
    );
  });

  test('a cache survives a restart: nothing is judged again', async function () {
    this.timeout(240_000);
    const { index } = await factmark();
    const facts = await loaded();
    await closeAll();
    await until('no draft is open', () => !vscode.workspace.textDocuments.some(({ uri }) => uri.path.includes('/many/')), 60_000);
    await index.update(facts);
    const before = index.draftsOf(facts);
    const { mentions } = index.statsOf(facts);
    await index.save();
    // All that is known of a folder in memory goes with it.
    const folder = vscode.workspace.workspaceFolders?.findIndex(({ name }) => name === 'empty') ?? -1;
    const { uri, name } = facts.folder;
    await changeFolders('the folder is removed', () => vscode.workspace.updateWorkspaceFolders(folder, 1));
    await changeFolders('the folder is back', () => vscode.workspace.updateWorkspaceFolders(folder, 0, { uri, name }));
    const again = await loaded();
    assert(again !== facts, 'it is read anew');
    const began = performance.now();
    const gap = await longestGap(() => index.update(again));
    show(`up to date from the cache in ${(performance.now() - began).toFixed(0)} ms; host blocked for at most ${gapText(gap)}`);
    equal([index.statsOf(again).mentions, index.statsOf(again).judged], [mentions, 0], 'mentions, judged');
    equal(index.draftsOf(again).length, before.length);
  });

  test('another branch, with many drafts changed, deleted and renamed: nothing stale is said', async function () {
    this.timeout(300_000);
    const facts = await loaded();
    const { index } = await factmark();
    await vscode.commands.executeCommand('factmark.checkWorkspace');
    const [changed, gone, moved] = [all.slice(100, 400), all.slice(400, 500), all.slice(500, 520)];
    const shownBefore = [...changed, ...gone, ...moved].filter((i) => diagnostics(uriOf(pathOf(i))).length > 0);
    assert(shownBefore.length > 40, `${shownBefore.length} of them have problems`);
    const { judged } = index.statsOf(facts);
    await writeAll(changed, (i) => draftOf(WORDS, SUBJECTS, 9000 + i));
    for (const i of gone) await remove(pathOf(i));
    for (const i of moved) await vscode.workspace.fs.rename(uriOf(pathOf(i)), uriOf(`empty/many/moved-${i}.md`));
    const isSilent = (i: number) => index.mentionsIn(facts, uriOf(pathOf(i))).length === 0 && diagnostics(uriOf(pathOf(i))).length === 0;
    await until('word of all changes has come', () => [...changed, ...gone, ...moved].every(isSilent), 60_000);
    assert(await index.update(facts), 'up to date');
    const again = index.statsOf(facts).judged - judged;
    show(`after it ${again} drafts judged, for ${changed.length + moved.length} that are new`);
    assert(again <= changed.length + moved.length + 5, `${again} drafts judged again`);
    equal(index.draftsOf(facts).length, DRAFTS + 1 - gone.length, 'drafts');
    for (const i of [100, 250, 399, 1500]) equal(...(await held(pathOf(i), facts)), pathOf(i));
    equal(...(await held(`empty/many/moved-${moved[0]}.md`, facts)), 'moved');
    for (const i of [...gone, ...moved]) assert(isSilent(i), pathOf(i));
  });

  test('the facts edited: an open draft is judged by them at once, and nothing is said by the old ones', async function () {
    this.timeout(300_000);
    const facts = await loaded();
    const api = await factmark();
    const document = await openInEditor(pathOf(3));
    await vscode.commands.executeCommand('factmark.checkWorkspace');
    const shownBefore = all.slice(600, 800).filter((i) => diagnostics(uriOf(pathOf(i))).length > 0);
    assert(shownBefore.length > 20, `${shownBefore.length} drafts have problems`);
    const edited = performance.now();
    await write(
      FACT_FILE,
      YAML.replace(/\d(?=\.\n)/g, (n) => String((Number(n) + 1) % 10)),
    );
    const { base } = facts;
    await until('other facts are in force', () => facts.base !== base, 60_000);
    const inForce = performance.now();
    await api.whenIdle();
    show(
      `facts edited: in force after ${(inForce - edited).toFixed(0)} ms, the open draft judged by them ${(performance.now() - inForce).toFixed(0)} ms later`,
    );
    equal(...(await held(pathOf(3), facts)), 'the open draft');
    for (const i of shownBefore)
      equal([diagnostics(uriOf(pathOf(i))).length, api.index.mentionsIn(facts, uriOf(pathOf(i))).length], [0, 0], pathOf(i));
    assert(!document.isClosed && !api.index.isCurrent(facts), 'nobody has asked for the others');
  });

  test('a draft of 100,000 words typed into: no frame is dropped', async function () {
    this.timeout(400_000);
    const path = 'empty/many/long.md';
    const draft = draftOf(100_000, SUBJECTS, 77);
    await write(path, draft);
    const api = await factmark();
    await loaded();
    const document = await openInEditor(path);
    await until('it is judged', () => api.findings(document.uri), 120_000);
    const timings = () => api.timings().filter((t) => t.uri === document.uri.toString());
    const [first] = timings();
    show(`100,000 words judged in ${(first.elapsed / 1000).toFixed(1)} s, in ${first.slices.length} slices, ${spread(first.slices)}`);
    const before = timings().length;
    const noise = new Noise();
    const gap = await typeInto(document, noise);
    await api.whenIdle();
    const typed = timings().slice(before);
    const slices = typed.flatMap((t) => t.slices);
    const telling = typed.map((t) => t.telling);
    const latencies = typed.flatMap((t) => t.latency ?? []);
    show(
      `typed into: ${typed.length} checks; uninterrupted judging ${spread(slices)}; telling of it ${spread(telling)}; a verdict after ${spread(latencies)}`,
    );
    // The same text, of which Factmark takes no notice: what else blocks the host meanwhile.
    await write('empty/many/long.txt', draft);
    const unjudged = await typeInto(await openInEditor('empty/many/long.txt'), new Noise());
    show(`the host blocked for at most ${gapText(gap)}, all causes; where nothing is judged ${gapText(unjudged)}; ${noise}`);
    assert(typed.length >= 5, `${typed.length} checks`);
    const slice = TELLS_WORK ? Math.max(...slices, ...telling) : quantile(slices, noise.share);
    assert(slice <= LONGEST, `judging took ${slice} ms without a pause`);
  });
});

/** Types a sentence into the middle of a draft, letter by letter, and tells how long the host's event loop did not turn meanwhile. */
async function typeInto(document: vscode.TextDocument, noise: Noise): Promise<Gap> {
  const editor = await vscode.window.showTextDocument(document);
  const draft = document.getText();
  const at = document.positionAt(draft.indexOf('\n\n', draft.length / 2));
  const text = ' It had 1,234 barns in 1950.';
  return longestGap(async () => {
    for (let i = 0; i < text.length; i++) {
      await editor.edit((edit) => edit.insert(at.translate(0, i), text[i]), { undoStopBefore: false, undoStopAfter: false });
      await noise.sample(2);
      if (i % 10 === 9) show(`${i + 1} keystrokes`);
    }
  });
}

/** The heap in use after a collection, where the host tells. */
async function heap(): Promise<string> {
  if (!isNode) return 'unknown';
  // Not imported: the web host has neither.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  const { runInNewContext } = process.getBuiltinModule('node:vm');
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return `${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB`;
}
