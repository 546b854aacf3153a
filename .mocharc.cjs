/** `npx mocha` runs every test; `npx mocha test/cli/*.test.ts` only those named, which Mocha would otherwise add to `spec`. */
const isFileNamed = process.argv.slice(2).some((argument) => argument.endsWith('.ts'));

module.exports = {
  import: 'tsx',
  ...(isFileNamed ? {} : { spec: ['test/**/*.test.ts'] }),
  ignore: ['test/extension/**'],
  // A shared machine can be slow for a while; a hang still ends.
  timeout: 60_000,
};
