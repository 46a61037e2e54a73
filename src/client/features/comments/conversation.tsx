import { useEffect } from 'react';
import { CommentForm } from '#src/client/features/comments/comment-form.tsx';
import { CommentList } from '#src/client/features/comments/comment-list.tsx';
import { useSendingComments } from '#src/client/features/comments/comment-mutations.ts';
import { commentsOf } from '#src/client/features/comments/comment-pages.ts';
import styles from '#src/client/features/comments/conversation.module.css';
import { ConversationEnd } from '#src/client/features/comments/conversation-end.tsx';
import { ConversationPending } from '#src/client/features/comments/conversation-pending.tsx';
import {
  useCommentTarget,
  useReachedTarget,
} from '#src/client/features/comments/use-comment-target.ts';
import { useFocusOnArrival } from '#src/client/features/comments/use-focus-on-arrival.ts';
import { useShownList } from '#src/client/features/comments/use-shown-list.ts';
import { ApiError } from '#src/client/lib/api-error.ts';
import { m } from '#src/i18n/text.ts';

export type ConversationProps = {
  slug: string;
  commentsOpen: boolean;
  /** The value of `?komentar=` in the address, null without it. */
  asked: string | null;
  /** Told how many comments and replies the server counts, as soon and as often as that changes. */
  onTotal: (total: number) => void;
};

function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const isOffline = error instanceof ApiError && error.code === 'offline';
  return (
    <div role="alert" className={styles.failure}>
      <p>{isOffline ? m.comments_failed_offline() : m.comments_failed()}</p>
      <button type="button" className={styles.quiet} onClick={onRetry}>
        {m.comments_retry()}
      </button>
    </div>
  );
}

/** Form and list. Fetched as a piece of its own, when a reader comes near. */
export function Conversation({ slug, commentsOpen, asked, onTotal }: ConversationProps) {
  const target = useCommentTarget();
  const { query, isMissing, startsLater, showNewest } = useShownList(slug, asked, target);
  const sending = useSendingComments(slug);
  const comments = query.data === undefined ? [] : commentsOf(query.data);
  const awaitFocus = useFocusOnArrival(comments.map((comment) => comment.id));
  const total = query.data?.pages[0]?.total;
  useReachedTarget(target);

  useEffect(() => {
    if (total !== undefined) onTotal(total);
  }, [total, onTotal]);

  return (
    <div className={styles.conversation}>
      {commentsOpen ? (
        <CommentForm slug={slug} />
      ) : (
        <p className={styles.note}>{m.comments_closed()}</p>
      )}
      {isMissing && <p role="status">{m.comments_missing()}</p>}
      {startsLater && (
        <button type="button" className={styles.quiet} onClick={showNewest}>
          {m.comments_newest()}
        </button>
      )}
      {comments.length + sending.length > 0 && (
        <CommentList
          slug={slug}
          comments={comments}
          sending={sending}
          canReply={commentsOpen}
          target={target}
        />
      )}
      {query.isPending && <ConversationPending />}
      {query.isLoadingError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {query.data !== undefined && comments.length + sending.length === 0 && (
        <p className={styles.note}>
          {commentsOpen ? m.comments_empty() : m.comments_empty_closed()}
        </p>
      )}
      {comments.length > 0 && (
        <ConversationEnd
          nextCursor={query.data?.pages.at(-1)?.nextCursor ?? null}
          isFetching={query.isFetchingNextPage}
          hasFailed={query.isFetchNextPageError}
          onMore={() => {
            awaitFocus();
            void query.fetchNextPage();
          }}
        />
      )}
    </div>
  );
}
