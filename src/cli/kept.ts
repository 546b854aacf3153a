/**
 * Runs a script from what V8 compiled of it the last time. Compiling is a quarter of a short run. It is kept in a folder of the user's own: whoever can write there
 * could as well do what code kept there does. What cannot be kept is compiled anew.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Node's own switch for what Node keeps itself from 22.1 on. */
const isOff = () => Boolean(process.env.NODE_DISABLE_COMPILE_CACHE);

export function runKept(path: string, require: NodeJS.Require): void {
  const code = `(function (require) {${readFileSync(path, 'utf8')}\n})`;
  const { mtimeMs, size } = statSync(path);
  const of = `${path} ${mtimeMs} ${size}`;
  const cachedData = read(of);
  const script = new Script(code, { filename: path, cachedData });
  if (!cachedData || script.cachedDataRejected) process.once('exit', () => write(of, script.createCachedData()));
  script.runInThisContext()(require);
}

const file = () => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'factmark', `${process.version}-${process.arch}`);

/** What was kept of a script, by a line that says which it is; V8 itself compares no more than the length of the code, its own version and its flags. */
function read(of: string): Buffer | undefined {
  if (isOff()) return undefined;
  try {
    const kept = readFileSync(file());
    const end = kept.indexOf('\n');
    const data = kept.subarray(end + 1);
    return kept.toString('utf8', 0, end) === lineOf(of, data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** All at once, since others may read meanwhile. */
function write(of: string, data: Buffer): void {
  if (isOff()) return;
  try {
    mkdirSync(dirname(file()), { recursive: true });
    const own = `${file()}.${process.pid}`;
    writeFileSync(own, Buffer.concat([Buffer.from(`${lineOf(of, data)}\n`), data]));
    renameSync(own, file());
  } catch {}
}

const lineOf = (of: string, data: Buffer) => `${of} ${data.length} ${sumOf(data)}`;

/** Tells whether anything of it is damaged, which V8 would run. Quicker than to load what Node has for it. */
function sumOf(data: Buffer): number {
  const words = new Int32Array(data.buffer.slice(data.byteOffset, data.byteOffset + (data.length & ~3)));
  let sum = 0;
  for (let i = 0; i < words.length; i++) sum = (Math.imul(sum, 31) + words[i]) | 0;
  return sum;
}
