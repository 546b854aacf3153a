/**
 * A test that failed, in one line: its title and how its message begins.
 * @param {{ fullTitle(): string }} test
 * @param {Error} error
 * @returns {string}
 */
export const failureLine = (test, error) => `${test.fullTitle()}: ${error.message.split('\n')[0]}`;
