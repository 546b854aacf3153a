/** Every place in a draft where an id of the fact base stands: in tags, in the definitions they refer to, in ignore comments. */

import { decodeString } from 'micromark-util-decode-string';
import { byPlace } from '../spans.ts';
import type { Span } from '../values/value.ts';
import type { Chunk, Draft } from './draft.ts';
import { isOfFile } from './ignore.ts';
import { toSource } from './prose.ts';

/** Offsets into the Markdown. */
export interface IdPlace extends Span {
  id: string;
  /** `label`: of a tag written `[text][label]`, whose id stands in the label's definition. */
  where: 'tag' | 'label' | 'definition' | 'ignore';
  /** The tagged text. */
  tagged?: Span;
}

const SCHEME = 'fact:';

/** The places in the order of the draft, in silenced blocks and files too. Linear in the draft. */
export function idsIn(draft: Draft): IdPlace[] {
  // Most drafts have none, and need no walk.
  if (!mayHoldIds(draft.markdown)) return [];
  const places: IdPlace[] = [];
  for (const chunk of draft.chunks) {
    for (const block of chunk.blocks) {
      for (const { id, start, end, idSource } of block.tags) {
        const place = { start: block.base + idSource.start, end: block.base + idSource.end };
        const isInline = decodeString(draft.markdown.slice(place.start, place.end)) === id;
        places.push({ id, ...place, where: isInline ? 'tag' : 'label', tagged: toSource(block, { start, end }) });
      }
    }
    places.push(...definitionsIn(chunk), ...ignoresIn(chunk));
  }
  return places.sort(byPlace);
}

/** Whether a text holds what every tag or ignore comment does. An escape may hide the scheme, but not from its own author. */
export const mayHoldIds = (markdown: string) => markdown.includes(SCHEME) || markdown.includes('facts-ignore');

/** `[label]: fact:ID`, with or without angle brackets. */
function definitionsIn(chunk: Chunk): IdPlace[] {
  const places: IdPlace[] = [];
  const ids = new Set(chunk.definitions.filter(([, url]) => url.startsWith(SCHEME)).map(([, url]) => url.slice(SCHEME.length)));
  if (ids.size === 0) return places;
  for (const match of chunk.text.matchAll(/\]:\s{0,100}<?fact:([^\s>]{1,1000})/g)) {
    const id = decodeString(match[1]);
    const end = chunk.start + match.index + match[0].length;
    if (ids.has(id)) places.push({ id, start: end - match[1].length, end, where: 'definition' });
  }
  return places;
}

function ignoresIn(chunk: Chunk): IdPlace[] {
  const places: IdPlace[] = [];
  for (const { start, end, ignores } of chunk.comments) {
    const ids = isOfFile(ignores) ? ignores.file : ignores;
    if (!Array.isArray(ids)) continue;
    const comment = chunk.text.slice(start, end);
    let at = comment.indexOf(':') + 1;
    for (const id of ids) {
      at = comment.indexOf(id, at);
      places.push({ id, start: chunk.start + start + at, end: chunk.start + start + at + id.length, where: 'ignore' });
      at += id.length;
    }
  }
  return places;
}
