import { commentsParam, conversationAnchor, withQuery } from '#src/contract/paths.ts';

/**
 * The address, relative to a story's own, at which the server itself writes comments into the page:
 * the newest of them (`newestComments`), or those after a cursor.
 */
export function addressOfComments(asked: string): string {
  return `${withQuery('', { [commentsParam]: asked })}#${conversationAnchor}`;
}
