/**
 * The tests, in an order in which those that count drafts come first, and those that change the fact files late. `underLoad.test.ts` takes minutes and is a
 * measurement more than a test: to run it, import it here.
 */
import './activation.test.ts';
import './factLens.test.ts';
import './factsView.test.ts';
import './hostile.test.ts';
import './diagnostics.test.ts';
import './hover.test.ts';
import './lookUp.test.ts';
import './openFactBase.test.ts';
import './explain.test.ts';
import './fixes.test.ts';
import './tags.test.ts';
import './scope.test.ts';
import './checkWorkspace.test.ts';
import './index.test.ts';
import './ids.test.ts';
import './commandLine.test.ts';
import './config.test.ts';
import './unusedIgnores.test.ts';
import './status.test.ts';
import './preview.test.ts';
import './factFileEditing.test.ts';
import './review.test.ts';
import './addFact.test.ts';
import './folders.test.ts';
import './factFiles.test.ts';
import './largeDrafts.test.ts';
import './speed.test.ts';
