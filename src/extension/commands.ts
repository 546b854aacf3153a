/** Ids of the commands; those below the line are run by links and menus only. */
export const COMMANDS = {
  lookUp: 'factmark.lookUp',
  checkWorkspace: 'factmark.checkWorkspace',
  openFactBase: 'factmark.openFactBase',
  listVerdicts: 'factmark.listVerdicts',
  checkDraft: 'factmark.checkDraft',
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
  updateFact: 'factmark.updateFact',
  insertValue: 'factmark.insertValue',
  insertTag: 'factmark.insertTag',
  copyCitation: 'factmark.copyCitation',
} as const;
