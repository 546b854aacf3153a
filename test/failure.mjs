/**
 * A test that failed, in one line: its title and how its message begins.
 * @param {{ fullTitle(): string }} test
 * @param {Error} error
 * @returns {string}
 */
export const failureLine = (test, error) => `${test.fullTitle()}: ${error.message.split('\n')[0]}`;

/** Told by a suite whose window has come up without its folders, which a busy machine has been seen to do: the harness opens it once more. */
export const EMPTY_WINDOW = 'the window has opened without its folders';
