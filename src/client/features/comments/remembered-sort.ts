import {
  type CommentListOptions,
  optionsOfAddress,
} from '#src/client/features/comments/comment-queries.ts';
import type { CommentSort } from '#src/contract/requests.ts';

const place = 'comments:sort';

/** Orders that can be chosen, in the order in which they are offered. */
export const commentSorts = ['newest', 'oldest', 'top'] as const satisfies readonly CommentSort[];

/** The order that this device's reader chose last; undefined is the usual one, newest first. */
function readSort(): CommentSort | undefined {
  try {
    const stored = localStorage.getItem(place);
    return commentSorts.find((sort) => sort === stored && sort !== 'newest');
  } catch {
    return undefined; // On the server, or where storage is blocked.
  }
}

export function rememberSort(sort: CommentSort): void {
  try {
    localStorage.setItem(place, sort);
  } catch {
    // Then the choice lasts as long as the page.
  }
}

/** What a page shows at first: what its address asks for, else the reader's own order. */
export function firstOptions(asked: string | null): CommentListOptions {
  return asked === null ? { sort: readSort() } : optionsOfAddress(asked);
}
