/** The ignore comments of a draft, with what each silences. */
import type { Block } from './block.ts';
import type { Draft } from './draft.ts';
import { type FileIgnore, type Ignore, isOfFile } from './ignore.ts';

/** An ignore comment with its place in the Markdown and the blocks it silences; none where nothing stands behind it. */
export interface IgnoreComment {
  start: number;
  end: number;
  ignores: Ignore | FileIgnore;
  covers: Block[];
}

/** All ignore comments of a draft, in order. */
export function ignoreComments(draft: Draft): IgnoreComment[] {
  const all: IgnoreComment[] = [];
  let waiting: IgnoreComment[] = [];
  let list: { mark: string; comments: IgnoreComment[] } | undefined;
  for (const chunk of draft.chunks) {
    const goesOn = list !== undefined && list.mark === chunk.mark;
    const inForce = goesOn ? [...list!.comments, ...waiting] : waiting;
    if (chunk.consumes) {
      for (const comment of inForce) comment.covers.push(...chunk.blocks.slice(0, chunk.led));
      waiting = [];
    }
    for (const { start, end, ignores, covers, inline } of chunk.comments) {
      const comment = { start: chunk.start + start, end: chunk.start + end, ignores, covers: chunk.blocks.slice(...covers) };
      all.push(comment);
      // What it leaves to the next chunk: nothing here came after it.
      if (!isOfFile(ignores) && chunk.pending && !inline && covers[0] === covers[1]) waiting.push(comment);
    }
    list = chunk.mark === undefined ? undefined : { mark: chunk.mark, comments: inForce };
  }
  return all;
}
