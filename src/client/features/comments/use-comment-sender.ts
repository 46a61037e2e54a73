import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  createComment,
  isSendingNow,
  useSendingComments,
} from '#src/client/features/comments/comment-mutations.ts';
import { claimDraftId, draftPlace, readDraft } from '#src/client/features/comments/drafts.ts';
import { ApiError } from '#src/client/lib/api-error.ts';
import type { Comment } from '#src/contract/comments.ts';

/** Sends the draft of one form. A second call while it is on its way does nothing. */
export function useCommentSender(
  slug: string,
  parentId: string | undefined,
  onSent: ((comment: Comment) => void) | undefined,
) {
  const client = useQueryClient();
  const { mutate, variables, error, isSuccess, reset } = useMutation({
    ...createComment(client, slug),
    onSuccess: (comment) => onSent?.(comment),
  });
  const failure =
    error === null || error instanceof ApiError
      ? error
      : new ApiError('internal', { cause: error });
  const isWaiting = failure?.code === 'offline';

  function send(fields: { authorName: string; text: string }) {
    const place = draftPlace(slug, parentId);
    const isRepeat = readDraft(place).id !== undefined;
    const id = claimDraftId(place);
    if (isSendingNow(client, slug, id)) return;
    mutate({ comment: { id, parentId, ...fields }, isRepeat });
  }

  useEffect(() => {
    if (!isWaiting || variables === undefined) return;
    const retry = () => mutate({ ...variables, isRepeat: true });
    addEventListener('online', retry, { once: true });
    return () => removeEventListener('online', retry);
  }, [isWaiting, variables, mutate]);

  return {
    send,
    failure,
    hasSent: isSuccess,
    isSending: useSendingComments(slug).some((comment) => comment.parentId === parentId),
    /** The text has changed: what was said of the last attempt no longer holds. */
    forgetOutcome: () => {
      if (isWaiting || isSuccess) reset();
    },
  };
}
