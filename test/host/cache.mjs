/** A folder of the user's cache, outside the repository, for what is fetched once: VS Code's server and a browser. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'factmark');

/**
 * The cached folder `name`, made by `fill(folder)` if it is not there.
 * It is filled beside its place and moved there whole: an interrupted run leaves nothing half-written, and of two first runs at once one wins.
 * @param {string} name
 * @param {(folder: string) => Promise<void>} fill
 * @returns {Promise<string>} its absolute path
 */
export async function cached(name, fill) {
  const place = join(CACHE, name);
  if (existsSync(place)) return place;
  mkdirSync(CACHE, { recursive: true });
  const making = mkdtempSync(`${place}.`);
  const discard = () => rmSync(making, { recursive: true, force: true });
  process.once('exit', discard);
  try {
    await fill(making);
    try {
      renameSync(making, place);
    } catch (error) {
      if (!existsSync(place)) throw error; // another run was first
    }
  } finally {
    discard();
    process.removeListener('exit', discard);
  }
  return place;
}

/**
 * Says what is being waited for, and every ten seconds that it still is.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(what, work) {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  console.log(`${what} …`);
  const timer = setInterval(() => console.log(`  … ${seconds()}`), 10_000);
  try {
    const result = await work();
    console.log(`  done in ${seconds()}`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
