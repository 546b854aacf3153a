/** Where the text of a source lies, as its fact file names it. */

/**
 * The path of a source's `file` from the root of the folder that was opened, given that of the fact file; absent where it leads out of the folder,
 * or is no relative path at all. Slashes and backslashes both part names.
 */
export function sourcePath(factFile: string, file: string): string | undefined {
  if (/^[/\\]|^[a-z][a-z\d+.-]*:|\0/i.test(file)) return undefined;
  const names = factFile.split('/').slice(0, -1);
  for (const name of file.split(/[/\\]+/)) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.length === 0 || names[names.length - 1] === '..') return undefined;
    else names.pop();
  }
  return names.join('/') || undefined;
}

/** Whether a source's file holds plain text, which quotes can be looked up in. */
export function isPlainText(file: string): boolean {
  return /\.(?:txt|text|md|markdown|rst|adoc)$/i.test(file);
}
