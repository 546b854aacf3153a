/**
 * Packs the entries of a zip file anew with Zopfli, which takes a twenty-fifth less than what vsce uses, for a second or two of work. Any unzipper reads them. JSON
 * loses the white space that lays it out.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import zopfli from '@gfx/zopfli';
import { TextReader, TextWriter, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';

const DEFLATED = 8;
const HERE = { useWebWorkers: false };

/**
 * Rewrites a zip file in place; an entry that would not be smaller stays as it is.
 * @param {string} path of the file
 * @throws where it is no zip file, has broken JSON, or cannot be written
 */
export async function squeeze(path) {
  const plain = await rewritten(new Uint8Array(await readFile(path)), withoutLayout);
  await writeFile(path, await rewritten(plain, packed));
}

/** A zip file with each entry as `each` answers it: what to read it from, and how it is kept. */
async function rewritten(bytes, each) {
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  const writer = new ZipWriter(new Uint8ArrayWriter(), { ...HERE, dataDescriptor: false, extendedTimestamp: false });
  for (const entry of await reader.getEntries()) {
    const { filename, lastModDate, versionMadeBy, externalFileAttributes } = entry;
    const { from, ...kept } = await each(entry);
    await writer.add(filename, from, { lastModDate, versionMadeBy, externalFileAttributes, ...kept });
  }
  await reader.close();
  return writer.close();
}

async function withoutLayout(entry) {
  if (!entry.filename.endsWith('.json')) return asItIs(entry);
  return { from: new TextReader(JSON.stringify(JSON.parse(await entry.getData(new TextWriter(), HERE)))) };
}

async function packed(entry) {
  const kept = await asItIs(entry);
  if (entry.compressionMethod !== DEFLATED) return kept;
  const anew = await deflated(await entry.getData(new Uint8ArrayWriter(), HERE));
  return anew.length < entry.compressedSize ? { ...kept, from: new Uint8ArrayReader(anew) } : kept;
}

async function asItIs(entry) {
  const { compressionMethod, uncompressedSize, crc32 } = entry;
  const bytes = await entry.getData(new Uint8ArrayWriter(), { ...HERE, passThrough: true });
  return { from: new Uint8ArrayReader(bytes), compressionMethod, uncompressedSize, crc32, passThrough: true };
}

/** Four times as many blocks as it takes by itself: words and code are of many kinds. */
const BLOCKS = { blocksplittingmax: 60 };
const deflated = (bytes) =>
  new Promise((resolve, reject) => zopfli.deflate(bytes, BLOCKS, (error, packed) => (error ? reject(error) : resolve(packed))));

if (process.argv[1] === fileURLToPath(import.meta.url)) await squeeze(process.argv[2]);
