/** Ids of the commands; those below the line are run by links and status items only. */
export const COMMANDS = {
  lookUp: 'factmark.lookUp',
  checkWorkspace: 'factmark.checkWorkspace',
  openFactBase: 'factmark.openFactBase',
  explainVerdict: 'factmark.explainVerdict',
  // —
  openFact: 'factmark.openFact',
  checkDraft: 'factmark.checkDraft',
} as const;
