/** Every test, in an order in which those that change the fact files come late. */
import './activation.test.ts';
import './diagnostics.test.ts';
import './hover.test.ts';
import './lookUp.test.ts';
import './openFactBase.test.ts';
import './explain.test.ts';
import './scope.test.ts';
import './checkWorkspace.test.ts';
import './index.test.ts';
import './ids.test.ts';
import './commandLine.test.ts';
import './config.test.ts';
import './unusedIgnores.test.ts';
import './folders.test.ts';
import './factFiles.test.ts';
import './largeDrafts.test.ts';
import './speed.test.ts';
