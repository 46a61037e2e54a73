import { mutationOptions, type QueryClient, useMutationState } from '@tanstack/react-query';
import {
  addComment,
  addReply,
  type CommentPages,
} from '#src/client/features/comments/comment-pages.ts';
import { commentQueries } from '#src/client/features/comments/comment-queries.ts';
import { draftPlace, releaseDraftId, settleDraft } from '#src/client/features/comments/drafts.ts';
import { apiClientOf } from '#src/client/lib/api-client.ts';
import { ApiError } from '#src/client/lib/api-error.ts';
import { type Comment, commentSchema } from '#src/contract/comments.ts';
import { apiPaths } from '#src/contract/paths.ts';
import type { NewComment } from '#src/contract/requests.ts';

/** What is sent; `isRepeat` where an earlier attempt may have been stored without our knowing. */
export type Sending = { comment: NewComment; isRepeat: boolean };

const sendingKey = (slug: string) => ['comments', 'create', slug] as const;

function book(client: QueryClient, slug: string, { comment, isRepeat }: Sending, stored: Comment) {
  const lists = { queryKey: commentQueries.lists(slug) };
  client.setQueriesData<CommentPages>(lists, (pages) => pages && addComment(pages, stored));
  if (stored.parentId !== null) {
    client.setQueryData(
      commentQueries.replies(slug, stored.parentId).queryKey,
      (pages) => pages && addReply(pages, stored),
    );
  }
  // Whether the total had counted an earlier attempt already, only the server knows.
  if (isRepeat) void client.invalidateQueries(lists);
  settleDraft(draftPlace(slug, comment.parentId), comment.id);
}

/**
 * Sends one comment and books it where the cache shows the conversation. Sending the same id twice
 * is safe; `comment_id_taken` means that an earlier version of the text is the one that was stored.
 */
export function createComment(client: QueryClient, slug: string) {
  return mutationOptions({
    mutationKey: sendingKey(slug),
    mutationFn: async (sending: Sending) => {
      const { comment } = sending;
      try {
        const path = apiPaths.comments(slug);
        const stored = await apiClientOf(client).send('POST', path, comment, commentSchema);
        book(client, slug, sending, stored);
        return stored;
      } catch (error) {
        if (error instanceof ApiError && error.code === 'comment_id_taken') {
          releaseDraftId(draftPlace(slug, comment.parentId));
          void client.invalidateQueries({ queryKey: commentQueries.all(slug) });
        }
        throw error;
      }
    },
    // Told at once when the network is away; the form itself waits for its return.
    networkMode: 'always',
    retry: false,
  });
}

/** Whether this very comment is on its way, as of now: a second click sees the first. */
export function isSendingNow(client: QueryClient, slug: string, id: string): boolean {
  return client
    .getMutationCache()
    .findAll({ mutationKey: sendingKey(slug), status: 'pending' })
    .some((mutation) => (mutation.state.variables as Sending | undefined)?.comment.id === id);
}

/** Comments of a story that are on their way, in the order in which they were sent. */
export function useSendingComments(slug: string): NewComment[] {
  return useMutationState({
    filters: { mutationKey: sendingKey(slug), status: 'pending' },
    select: (mutation) => (mutation.state.variables as Sending).comment,
  });
}
