/**
 * Tags in VS Code's Markdown preview: their text, with the citation as a tooltip, and a mark that is the same for the same reference. Ignore
 * comments vanish. What is shown of a fact is text, whatever it holds; there is no script.
 */
import * as vscode from 'vscode';
import { readIgnoreComment } from '../../draft/ignore.ts';
import { reference } from '../citations.ts';
import { recordOf } from '../records.ts';
import type { Bases } from '../services/bases.ts';
import { plain } from '../text.ts';

/** As much of markdown-it as is used. */
interface Token {
  type: string;
  content: string;
  attrGet(name: string): string | null;
}
interface Renderer {
  renderToken(tokens: Token[], at: number, options: object): string;
}
type Rule = (tokens: Token[], at: number, options: object, env: Env, renderer: Renderer) => string;
export interface MarkdownIt {
  renderer: { rules: Record<string, Rule | undefined> };
}
/** One for each rendering; VS Code tells in it which document is rendered. */
interface Env {
  currentDocument?: vscode.Uri;
}

const SCHEME = 'fact:';
/** Several bases that load at once are one change. */
const SETTLE = 200;

export class PreviewFeature implements vscode.Disposable {
  private isInUse = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly marks = new WeakMap<Env, Map<string, number>>();
  private readonly subscription: vscode.Disposable;

  /** @param isOn whether the workspace has facts that a tag could mean */
  constructor(
    private readonly bases: Bases,
    private readonly isOn: () => boolean,
  ) {
    this.subscription = bases.onDidChange(() => this.refresh());
  }

  /** Called by VS Code when the first preview is shown. */
  extendMarkdownIt<M extends MarkdownIt>(md: M): M {
    this.isInUse = true;
    const { rules } = md.renderer;
    const { link_open, link_close, html_block, html_inline } = rules;
    const asBefore =
      (rule: Rule | undefined): Rule =>
      (tokens, at, options, env, renderer) =>
        rule ? rule(tokens, at, options, env, renderer) : renderer.renderToken(tokens, at, options);
    rules.link_open = (tokens, at, options, env, renderer) => {
      const id = this.isOn() ? idOf(tokens[at]) : undefined;
      if (id === undefined) return asBefore(link_open)(tokens, at, options, env, renderer);
      const { title, isKnown } = this.titleOf(id, env);
      return `<span class="factmark-tag${isKnown ? '' : ' factmark-unknown'}" title="${escaped(title)}">`;
    };
    rules.link_close = (tokens, at, options, env, renderer) => {
      const id = this.isOn() ? idOf(openerOf(tokens, at)) : undefined;
      if (id === undefined) return asBefore(link_close)(tokens, at, options, env, renderer);
      const { title, isKnown } = this.titleOf(id, env);
      return `</span><sup class="factmark-mark" title="${escaped(title)}">${isKnown ? this.markOf(title, env) : '?'}</sup>`;
    };
    const withoutIgnores =
      (rule: Rule | undefined): Rule =>
      (tokens, at, options, env, renderer) =>
        this.isOn() && readIgnoreComment(tokens[at].content) ? '' : rule ? rule(tokens, at, options, env, renderer) : tokens[at].content;
    rules.html_block = withoutIgnores(html_block);
    rules.html_inline = withoutIgnores(html_inline);
    return md;
  }

  /** The citation of a fact, as text. */
  private titleOf(id: string, env: Env): { title: string; isKnown: boolean } {
    const base = env.currentDocument && this.bases.forDraft(env.currentDocument)?.base;
    const record = base && recordOf(base, id);
    if (!record) return { title: vscode.l10n.t('No fact has the id “{0}”', plain(id)), isKnown: false };
    const cited = record.citations.map((citation) => {
      const said = reference(citation, base.sources, { url: false });
      return citation.quote ? `“${citation.quote}” ${said}` : said;
    });
    return { title: plain(cited.length > 0 ? cited.join(' · ') : record.statement), isKnown: true };
  }

  /** The number of a reference in this rendering, in the order of the text. */
  private markOf(title: string, env: Env): number {
    const known = this.marks.get(env) ?? new Map<string, number>();
    this.marks.set(env, known);
    const mark = known.get(title) ?? known.size + 1;
    known.set(title, mark);
    return mark;
  }

  /** Facts changed: what previews show of them is old. */
  private refresh(): void {
    if (!this.isInUse) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      void vscode.commands.executeCommand('markdown.preview.refresh').then(undefined, () => {});
    }, SETTLE);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
  }
}

/** The id that a link is a tag with; markdown-it has put what a URL cannot hold into percent signs. */
function idOf(token: Token | undefined): string | undefined {
  const href = token?.attrGet('href');
  if (!href?.startsWith(SCHEME)) return undefined;
  try {
    return decodeURIComponent(href.slice(SCHEME.length));
  } catch {
    return href.slice(SCHEME.length);
  }
}

/** Links do not nest: the last one that was opened is the one that is closed. */
function openerOf(tokens: readonly Token[], at: number): Token | undefined {
  for (let i = at - 1; i >= 0; i--) if (tokens[i].type === 'link_open') return tokens[i];
  return undefined;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (c) => ENTITIES[c]);
