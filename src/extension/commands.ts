/** Ids of the commands; those below the line are run by links and status items only. */
export const COMMANDS = {
  lookUp: 'factmark.lookUp',
  checkWorkspace: 'factmark.checkWorkspace',
  openFactBase: 'factmark.openFactBase',
  explainVerdict: 'factmark.explainVerdict',
  createFactBase: 'factmark.createFactBase',
  addFact: 'factmark.addFact',
  coverage: 'factmark.coverage',
  toggleMarks: 'factmark.toggleMarks',
  filterFacts: 'factmark.filterFacts',
  clearFilter: 'factmark.clearFilter',
  groupFacts: 'factmark.groupFacts',
  tagAll: 'factmark.tagAll',
  removeTags: 'factmark.removeTags',
  // —
  openFact: 'factmark.openFact',
  checkDraft: 'factmark.checkDraft',
  updateFact: 'factmark.updateFact',
  listVerdicts: 'factmark.listVerdicts',
  insertValue: 'factmark.insertValue',
  insertTag: 'factmark.insertTag',
  copyCitation: 'factmark.copyCitation',
} as const;
