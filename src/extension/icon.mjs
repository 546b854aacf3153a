/** Draws docs/icon.png, 256 × 256: lines of writing, one value underlined, and a tick. `node src/extension/icon.mjs` */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const SIZE = 256;
/** Each pixel is the mean of this many squared samples. */
const SAMPLES = 4;
const CARD = [29, 39, 51];
const PAPER = [244, 241, 234];
const INK = [120, 130, 142];
const WRONG = [224, 82, 70];
const RIGHT = [64, 170, 120];

const inBox = (x, y, left, top, right, bottom, radius) => {
  const dx = Math.max(left + radius - x, 0, x - (right - radius));
  const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
  return dx * dx + dy * dy <= radius * radius;
};
const nearSegment = (x, y, x1, y1, x2, y2, width) => {
  const along = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)));
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) <= width / 2;
};

/** The topmost shape at a point; undefined outside the card. */
function colourAt(x, y) {
  if (!inBox(x, y, 0, 0, 256, 256, 52)) return undefined;
  if (nearSegment(x, y, 150, 188, 170, 208, 15) || nearSegment(x, y, 170, 208, 210, 158, 15)) return RIGHT;
  if (!inBox(x, y, 46, 36, 198, 220, 14)) return CARD;
  if (Math.abs(y - (124 + 5 * Math.sin((x - 70) / 4.2))) <= 3.4 && x >= 70 && x <= 142) return WRONG;
  if (inBox(x, y, 70, 64, 174, 76, 6) || inBox(x, y, 70, 98, 142, 110, 6) || inBox(x, y, 152, 98, 174, 110, 6)) return INK;
  if (inBox(x, y, 70, 144, 160, 156, 6) || inBox(x, y, 70, 178, 120, 190, 6)) return INK;
  return PAPER;
}

const rows = Buffer.alloc(SIZE * (SIZE * 4 + 1));
for (let y = 0; y < SIZE; y++) {
  for (let x = 0; x < SIZE; x++) {
    const sum = [0, 0, 0];
    let hits = 0;
    for (let i = 0; i < SAMPLES * SAMPLES; i++) {
      const colour = colourAt(x + ((i % SAMPLES) + 0.5) / SAMPLES, y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES);
      if (!colour) continue;
      hits++;
      for (let c = 0; c < 3; c++) sum[c] += colour[c];
    }
    const at = y * (SIZE * 4 + 1) + 1 + x * 4;
    for (let c = 0; c < 3; c++) rows[at + c] = hits && Math.round(sum[c] / hits);
    rows[at + 3] = Math.round((255 * hits) / (SAMPLES * SAMPLES));
  }
}

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
const header = Buffer.alloc(13);
header.writeUInt32BE(SIZE, 0);
header.writeUInt32BE(SIZE, 4);
header.set([8, 6, 0, 0, 0], 8);
const png = [
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', header),
  chunk('IDAT', deflateSync(rows, { level: 9 })),
  chunk('IEND', Buffer.alloc(0)),
];
writeFileSync(fileURLToPath(new URL('../../docs/icon.png', import.meta.url)), Buffer.concat(png));
