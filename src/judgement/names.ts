/** Names: right ones are supported; wrong titles, wrong given names, misspellings and wrong expansions contradict. */
import type { CastMention } from '../values/names/cast.ts';
import type { Stranger } from '../values/names/strangers.ts';
import type { Span } from '../values/value.ts';
import type { CompiledBase } from './compile.ts';
import type { Decision } from './decide.ts';
import { type Filler, wrongFillers } from './fillers.ts';
import type { Evidence, Finding, Verdict } from './finding.ts';
import { type Meant, meantInstead } from './meant.ts';
import { messageOf, sourcesOf } from './messages.ts';
import type { Scene } from './scene.ts';
import { isPhraseKey } from './target.ts';
import { judgeRole, type Role, roleBeside } from './titles.ts';

export function judgeNames(scene: Scene, decisions: Decision[], base: CompiledBase): Finding[] {
  if (scene.sentence.question) return [];
  const findings: Finding[] = [];
  const inText = scene.mentions.filter((m) => m.first >= 0 && !isPhraseKey(m.keys[0]));
  for (const mention of inText) {
    const finding = judgeMention(mention, scene, decisions, base);
    if (finding) findings.push(finding);
  }
  for (const stranger of scene.strangers) {
    const meant = meantInstead(stranger, scene, decisions, base);
    if (meant) findings.push(wrongName(stranger, meant, base));
  }
  for (const filler of wrongFillers(scene, decisions, base)) findings.push(wrongFiller(filler, base));
  return findings;
}

function wrongFiller(filler: Filler, base: CompiledBase): Finding {
  const { fact, expected, says, because } = filler;
  return finding('contradicted', fact.id, filler, messageOf('contradicted', { says, expected, fact }, base.base), expected, because);
}

function judgeMention(mention: CastMention, scene: Scene, decisions: Decision[], base: CompiledBase): Finding | undefined {
  const { analysis, sentence } = scene;
  const stranger = wrongGivenName(mention, scene);
  if (stranger) {
    const meant = meantInstead(stranger, scene, decisions, base);
    return meant ? wrongName(stranger, meant, base) : undefined;
  }
  // A surname that several share says nothing of which is meant.
  if (mention.keys.length !== 1) return undefined;
  const name = base.base.names.get(mention.keys[0]);
  if (!name) return undefined;
  const role =
    name.kind === 'person' ? roleBeside(analysis.text, analysis.tokens, mention.first, mention.last, sentence.last, name) : undefined;
  if (role && judgeRole(role, name) === 'wrong') return wrongRole(mention, role, name.key, base);
  return finding('supported', name.key, mention, `${name.name}${by(name, base)}.`, name.name, [
    { kind: 'subject', text: `a form of ${name.name}`, weight: 1 },
  ]);
}

/** A surname of the cast with another person's given name before it, as one run of capitals. */
function wrongGivenName(mention: CastMention, scene: Scene): Stranger | undefined {
  if (mention.full || mention.last - mention.first !== 1) return undefined;
  const before = scene.strangers.find((s) => s.last === mention.first);
  if (!before || before.opensSentence === undefined) return undefined;
  const { analysis } = scene;
  const start = before.start;
  return {
    ...before,
    last: mention.last,
    end: mention.end,
    text: analysis.text.slice(start, mention.end),
    words: [...before.words, analysis.tokens[mention.first].word.folded],
    opensSentence: false,
  };
}

function wrongRole(mention: CastMention, role: Role, key: string, base: CompiledBase): Finding {
  const name = base.base.names.get(key)!;
  const span = { start: Math.min(role.start, mention.start), end: Math.max(role.end, mention.end) };
  const expected = name.titles[0];
  return finding(
    'contradicted',
    key,
    span,
    `The draft calls ${name.name} “${role.text}”; the fact base has ${name.titles.map((t) => `“${t}”`).join(' or ')}${by(name, base)}.`,
    expected,
    [
      { kind: 'subject', text: `the sentence names ${name.name}`, weight: 1 },
      { kind: 'rule', text: 'a title of the same sort that is not among the right ones', weight: 1 },
    ],
  );
}

function wrongName(span: Stranger, meant: Meant, base: CompiledBase): Finding {
  const name = base.base.names.get(meant.key)!;
  return finding(
    'contradicted',
    meant.key,
    span,
    `The draft says “${span.text}”; the fact base knows ${name.name}${by(name, base)}. If the same is meant, write “${name.name}”.`,
    name.name,
    meant.because,
  );
}

function by(name: { citations: { citekey: string; locator?: string }[] }, base: CompiledBase): string {
  const source = sourcesOf(name, base.base);
  return source ? ` (${source})` : '';
}

const finding = (
  verdict: Verdict,
  fact: string,
  { start, end }: Span,
  message: string,
  expected: string,
  because: Evidence[],
): Finding => ({
  verdict,
  kind: 'name',
  fact,
  start,
  end,
  message,
  expected,
  because,
});
