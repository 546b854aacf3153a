/** Where drafts speak of facts, kept in as little memory as will do: eight numbers a mention, and no text. */

import * as vscode from 'vscode';
import { type IdPlace, idsIn } from '../../draft/ids.ts';
import type { Finding, FindingKind, Verdict } from '../../index.ts';
import { firstWhere } from '../../lists.ts';
import type { ParsedDraft } from './drafts.ts';

export type How = 'claim' | 'tag' | 'ignore';

export interface Mention {
  uri: vscode.Uri;
  /** The fact's id, or a key of `names`; empty where no fact speaks of the value; the unknown id of a tag that names none. */
  fact: string;
  /** Judged by itself, tagged by its writer, or named in an ignore comment. */
  how: How;
  /** Absent for what is silenced, and for ignore comments. */
  verdict?: Verdict;
  kind?: FindingKind;
  /** The claim, the tagged text, or the id in the comment. */
  range: vscode.Range;
  /** Where the id itself stands, in a tag or an ignore comment; absent for a tag by a label, whose definition has it. */
  id?: vscode.Range;
}

export type VerdictCounts = Partial<Record<Verdict, number>>;

const HOWS: How[] = ['claim', 'tag', 'ignore'];
const VERDICTS: (Verdict | undefined)[] = [undefined, 'supported', 'imprecise', 'contradicted', 'outdated', 'disputed', 'unsourced'];
const KINDS: (FindingKind | undefined)[] = [undefined, 'date', 'figure', 'name', 'tag'];

/** Numbers a mention: the id's number, what it is, line and character of start and end, line and character of the id. */
const SIZE = 8;
/** Mentions kept of one draft. */
const MOST = 50_000;

const ownId = (place: IdPlace | undefined) => (place?.where === 'tag' ? place : undefined);
const inOrder = (a: ArrayLike<number>, b: ArrayLike<number>) => a[0] - b[0] || a[2] - b[2] || a[3] - b[3];

/** Numbers for ids, so that each is kept once. */
export class Ids {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(id: string): number {
    let number = this.numbers.get(id);
    if (number === undefined) {
      number = this.texts.length;
      this.texts.push(id);
      this.numbers.set(id, number);
    }
    return number;
  }

  known(id: string): number | undefined {
    return this.numbers.get(id);
  }
}

/** The mentions of one draft, sorted by id, then by place. */
export class Mentions {
  constructor(readonly numbers: Int32Array) {}

  static readonly none = new Mentions(new Int32Array());

  /** `positionAt` counts as VS Code does; `parsed` tells where tags' ids stand, and what is silenced. */
  static of(
    findings: readonly Finding[],
    parsed: ParsedDraft | undefined,
    positionAt: (offset: number) => vscode.Position,
    ids: Ids,
  ): Mentions {
    const rows: number[][] = [];
    const add = (fact: string, how: How, at: { start: number; end: number }, id?: { start: number }, finding?: Finding) => {
      if (rows.length >= MOST) return;
      const what = HOWS.indexOf(how) | (VERDICTS.indexOf(finding?.verdict) << 2) | (KINDS.indexOf(finding?.kind) << 5);
      const [start, end, own] = [positionAt(at.start), positionAt(at.end), id && positionAt(id.start)];
      rows.push([ids.of(fact), what, start.line, start.character, end.line, end.character, own?.line ?? -1, own?.character ?? -1]);
    };
    const tags = new Map<number, IdPlace>();
    for (const place of parsed ? idsIn(parsed) : []) {
      if (place.where === 'ignore') add(place.id, 'ignore', place, place);
      else if (place.tagged) tags.set(place.tagged.start, place);
    }
    for (const finding of findings) {
      const tag = finding.kind === 'tag' ? tags.get(finding.start) : undefined;
      tags.delete(finding.kind === 'tag' ? finding.start : -1);
      add(finding.fact, finding.kind === 'tag' ? 'tag' : 'claim', finding, ownId(tag), finding);
    }
    for (const silenced of tags.values()) add(silenced.id, 'tag', silenced.tagged!, ownId(silenced));
    rows.sort(inOrder);
    return new Mentions(Int32Array.from(rows.flat()));
  }

  get count(): number {
    return this.numbers.length / SIZE;
  }

  /** Whether anything was found that a writer is told of. */
  get isNotable(): boolean {
    return Object.keys(this.verdicts()).some((verdict) => verdict !== 'supported');
  }

  verdicts(): VerdictCounts {
    const counts: VerdictCounts = {};
    this.tally(counts);
    return counts;
  }

  /** The number of each id that is mentioned, once. */
  *ids(): Generator<number> {
    for (let i = 0; i < this.numbers.length; i += SIZE) if (i === 0 || this.numbers[i] !== this.numbers[i - SIZE]) yield this.numbers[i];
  }

  /** All mentions, or those of one id. */
  *read(uri: vscode.Uri, ids: Ids, only?: number): Generator<Mention> {
    for (let i = only === undefined ? 0 : this.firstOf(only); i < this.numbers.length; i += SIZE) {
      if (only !== undefined && this.numbers[i] !== only) return;
      yield this.at(i, uri, ids);
    }
  }

  /** Counts verdicts, and tags, of one id or of all. */
  tally(counts: VerdictCounts, only?: number): { mentions: number; tags: number } {
    let [mentions, tags] = [0, 0];
    for (let i = only === undefined ? 0 : this.firstOf(only); i < this.numbers.length; i += SIZE) {
      if (only !== undefined && this.numbers[i] !== only) break;
      const what = this.numbers[i + 1];
      const [how, verdict] = [HOWS[what & 3], VERDICTS[(what >> 2) & 7]];
      if (how === 'ignore') continue;
      mentions++;
      if (how === 'tag') tags++;
      if (verdict) counts[verdict] = (counts[verdict] ?? 0) + 1;
    }
    return { mentions, tags };
  }

  /** The same with other numbers for the ids. */
  renumbered(number: (old: number) => number): Mentions {
    const rows: Int32Array[] = [];
    for (let i = 0; i < this.numbers.length; i += SIZE) {
      const row = this.numbers.slice(i, i + SIZE);
      row[0] = number(row[0]);
      rows.push(row);
    }
    const renumbered = new Int32Array(this.numbers.length);
    for (const [i, row] of rows.sort(inOrder).entries()) renumbered.set(row, i * SIZE);
    return new Mentions(renumbered);
  }

  private at(i: number, uri: vscode.Uri, ids: Ids): Mention {
    const [number, what, line, character, endLine, endCharacter, idLine, idCharacter] = this.numbers.subarray(i, i + SIZE);
    const fact = ids.texts[number];
    const range = new vscode.Range(line, character, endLine, endCharacter);
    const id = idLine < 0 ? undefined : new vscode.Range(idLine, idCharacter, idLine, idCharacter + fact.length);
    return { uri, fact, how: HOWS[what & 3], verdict: VERDICTS[(what >> 2) & 7], kind: KINDS[(what >> 5) & 7], range, id };
  }

  private firstOf(number: number): number {
    return SIZE * firstWhere(this.count, (i) => this.numbers[i * SIZE] >= number);
  }
}
