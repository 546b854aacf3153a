/** Wiring only: services, then the features over them, the same in every host. */
import type * as vscode from 'vscode';
import { AddFactFeature } from './features/add-fact.ts';
import { CheckWorkspaceFeature } from './features/check-workspace.ts';
import { CompletionFeature } from './features/complete.ts';
import { ConfigProblems } from './features/config-problems.ts';
import { CoverageFeature } from './features/coverage.ts';
import { CreateFactBaseFeature } from './features/create-fact-base.ts';
import { DefinitionFeature } from './features/definition.ts';
import { Diagnostics } from './features/diagnostics.ts';
import { ExplainFeature } from './features/explain.ts';
import { FactFileCompletionFeature } from './features/fact-file-completion.ts';
import { FactFileFixesFeature } from './features/fact-file-fixes.ts';
import { FactFileHoverFeature } from './features/fact-file-hover.ts';
import { FactFoldingFeature } from './features/fact-folding.ts';
import { FactLensFeature } from './features/fact-lens.ts';
import { FactSymbolsFeature } from './features/fact-symbols.ts';
import { FactsViewFeature } from './features/facts-view.ts';
import { FixAllFeature } from './features/fix-all.ts';
import { FixesFeature } from './features/fixes.ts';
import { HighlightsFeature } from './features/highlights.ts';
import { HoverFeature } from './features/hover.ts';
import { LargeDraftsFeature } from './features/large-drafts.ts';
import { LinksFeature } from './features/links.ts';
import { LookUpFeature } from './features/look-up.ts';
import { MarksFeature } from './features/marks.ts';
import { OpenFactFeature } from './features/open-fact.ts';
import { FactFileProblems } from './features/problems.ts';
import { ReferencesFeature } from './features/references.ts';
import { RenameFeature } from './features/rename.ts';
import { StatusFeature } from './features/status.ts';
import { TagsFeature } from './features/tags.ts';
import { UnusedIgnoresFeature } from './features/unused-ignores.ts';
import { UpdateFactFeature } from './features/update-fact.ts';
import type { Bases } from './services/bases.ts';
import { Drafts } from './services/drafts.ts';
import { FactFileSchema } from './services/fact-documents.ts';
import { IdsAt } from './services/id-at.ts';
import { Reviews } from './services/reviews.ts';
import type { Settings } from './services/settings.ts';
import { Timings } from './services/timings.ts';
import { WorkspaceIndex } from './services/workspace-index.ts';

/** What stands while the extension is awake. */
export interface Features extends vscode.Disposable {
  drafts: Drafts;
  timings: Timings;
  index: WorkspaceIndex;
  view: FactsViewFeature;
  status: StatusFeature;
}

/** Sets everything up that shows facts, or judges by them. */
export function createFeatures(context: vscode.ExtensionContext, settings: Settings, bases: Bases): Features {
  settings.configs.followDocuments();
  bases.followDocuments();
  const timings = new Timings();
  const drafts = new Drafts(bases, settings, timings);
  const index = new WorkspaceIndex(bases, drafts, settings, context);
  const ids = new IdsAt(bases, drafts);
  const reviews = new Reviews(bases);
  const diagnostics = new Diagnostics(context.extensionUri, drafts, bases, settings);
  const view = new FactsViewFeature(bases, index, context.workspaceState);
  const status = new StatusFeature(bases, drafts, settings);
  const schema = new FactFileSchema(context.extensionUri);
  const all = [
    drafts,
    index,
    reviews,
    diagnostics,
    new FactFileProblems(bases, reviews),
    new UnusedIgnoresFeature(drafts),
    new ConfigProblems(settings.configs),
    view,
    status,
    new CoverageFeature(bases, settings),
    new MarksFeature(drafts, context.globalState),
    new HoverFeature(drafts),
    new LookUpFeature(bases),
    new OpenFactFeature(bases),
    new ExplainFeature(drafts),
    new DefinitionFeature(ids),
    new ReferencesFeature(ids, index),
    new RenameFeature(ids, index, settings),
    new LinksFeature(drafts, bases),
    new HighlightsFeature(ids, drafts),
    new CompletionFeature(bases),
    new FixesFeature(drafts, settings),
    new FixAllFeature(drafts, settings),
    new UpdateFactFeature(drafts, settings),
    new TagsFeature(drafts),
    new FactFileHoverFeature(bases, schema),
    new FactFileCompletionFeature(bases, schema),
    new FactFileFixesFeature(bases, reviews),
    new FactLensFeature(bases, index),
    new FactSymbolsFeature(bases),
    new FactFoldingFeature(bases),
    new CreateFactBaseFeature(settings),
    new AddFactFeature(bases, reviews, settings),
    new CheckWorkspaceFeature(bases, index, diagnostics),
    new LargeDraftsFeature(drafts),
  ];
  const dispose = () => {
    for (const feature of all) feature.dispose();
  };
  return { drafts, timings, index, view, status, dispose };
}
