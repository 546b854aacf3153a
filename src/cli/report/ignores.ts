/** Ignore comments that silence nothing, in words. */
import type { UnusedIgnore } from '../../checker/unused-ignores.ts';

export function messageOn({ id }: UnusedIgnore): string {
  return id === undefined ? 'This comment silences nothing. Remove it.' : `“${id}” silences nothing here. Take it out of the comment.`;
}
