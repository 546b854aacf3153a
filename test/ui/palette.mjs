/** Makes a screenshot small enough to ship: a palette of a few colours, the others as the nearest of them. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** What fits into half a byte a pixel. A workbench has few colours, and the edges of letters look right in a handful of greys. */
const MOST_COLOURS = 8;
const BITS = 4;
/** A colour of a hundredth of the picture is a surface of the scheme, which must look as in VS Code. */
const SURFACE = 0.01;
const ROUNDS = 20;
const SIGNATURE = 8;

/** @param {Buffer} png 8 bits a channel, not interlaced, as a browser takes them @returns {Buffer} */
export function withPalette(png) {
  const { width, height, pixels } = decode(png);
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = paletteOf(counts, pixels.length);
  const indexes = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, palette)]));
  const stride = 1 + Math.ceil(width / 2); // each row begins with its filter: none
  const rows = Buffer.alloc(height * stride);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * stride + 1 + (x >> 1)] |= indexes.get(pixels[at++]) << (x & 1 ? 0 : BITS);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS, 3, 0, 0, 0], 8);
  const parts = [
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([png.subarray(0, SIGNATURE), ...parts]);
}

/**
 * The colours that stand for all: the commonest first, then each time the one that is worst served, rare colours (an underline) counting by the root of
 * their pixels; then moved into the middle of what they stand for, but where they stand for a surface.
 */
function paletteOf(counts, size) {
  const colours = [...counts].sort((a, b) => b[1] - a[1]).map(([colour, count]) => ({ colour, count, weight: Math.sqrt(count) }));
  const palette = [colours[0].colour];
  while (palette.length < Math.min(MOST_COLOURS, colours.length)) {
    const badness = ({ colour, weight }) => weight * distance(colour, palette[nearest(colour, palette)]);
    palette.push(colours.reduce((worst, one) => (badness(one) > badness(worst) ? one : worst)).colour);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const served = palette.map(() => []);
    for (const one of colours) served[nearest(one.colour, palette)].push(one);
    for (const [i, [commonest, ...others]] of served.entries()) {
      if (commonest) palette[i] = commonest.count > SURFACE * size ? commonest.colour : middleOf([commonest, ...others]);
    }
  }
  return palette;
}

function middleOf(colours) {
  const whole = colours.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (i) => Math.round(colours.reduce((sum, { colour, weight }) => sum + weight * channelsOf(colour)[i], 0) / whole);
  return (mean(0) << 16) | (mean(1) << 8) | mean(2);
}

const channelsOf = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

function distance(a, b) {
  return ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
}

function nearest(colour, palette) {
  let best = 0;
  for (let i = 1; i < palette.length; i++) if (distance(colour, palette[i]) < distance(colour, palette[best])) best = i;
  return best;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** @returns {{ width: number, height: number, pixels: Uint32Array }} each pixel as 0xRRGGBB */
function decode(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  const data = [];
  for (let at = SIGNATURE; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  let above = new Uint8Array(stride);
  const pixels = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    const from = y * (stride + 1);
    const row = new Uint8Array(stride);
    for (let i = 0; i < stride; i++) {
      const left = i < channels ? 0 : row[i - channels];
      const corner = i < channels ? 0 : above[i - channels];
      row[i] = raw[from + 1 + i] + predicted(raw[from], left, above[i], corner);
    }
    for (let x = 0; x < width; x++) {
      const i = x * channels;
      pixels[y * width + x] = (row[i] << 16) | (row[i + 1] << 8) | row[i + 2];
    }
    above = row;
  }
  return { width, height, pixels };
}

function predicted(filter, left, up, corner) {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const near = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(near - value));
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
