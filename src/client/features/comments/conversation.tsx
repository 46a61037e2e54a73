import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { CommentForm } from '#src/client/features/comments/comment-form.tsx';
import { CommentList } from '#src/client/features/comments/comment-list.tsx';
import styles from '#src/client/features/comments/conversation.module.css';
import { ConversationEnd } from '#src/client/features/comments/conversation-end.tsx';
import { ConversationFailure } from '#src/client/features/comments/conversation-failure.tsx';
import { ConversationPending } from '#src/client/features/comments/conversation-pending.tsx';
import { ConversationContext } from '#src/client/features/comments/conversation-state.ts';
import { MutedList } from '#src/client/features/comments/mute/muted-list.tsx';
import { NewsButton } from '#src/client/features/comments/news-button.tsx';
import { needsSignIn } from '#src/client/features/comments/outbox/deliver.ts';
import { useOutboxView } from '#src/client/features/comments/outbox/use-outbox.ts';
import {
  type LoadAccountName,
  readerQueries,
} from '#src/client/features/comments/reader-queries.ts';
import { SignInPlace } from '#src/client/features/comments/sign-in-place.tsx';
import { SortBar } from '#src/client/features/comments/sort-bar.tsx';
import { useCommentNews } from '#src/client/features/comments/use-comment-news.ts';
import {
  useCommentTarget,
  useReachedTarget,
} from '#src/client/features/comments/use-comment-target.ts';
import {
  useOwnSide,
  useRefusedLikes,
  useThreads,
} from '#src/client/features/comments/use-conversation.ts';
import { useFocusOnArrival } from '#src/client/features/comments/use-focus-on-arrival.ts';
import { useShownList } from '#src/client/features/comments/use-shown-list.ts';
import { m } from '#src/i18n/text.ts';

export type ConversationProps = {
  slug: string;
  commentsOpen: boolean;
  /** The value of `?komentar=` in the address, null without it. */
  asked: string | null;
  /** Finds the name of whoever is signed in; the same function on every render. */
  loadAccountName?: LoadAccountName | undefined;
  /** Told how many comments and replies the server counts, as soon and as often as that changes. */
  onTotal: (total: number) => void;
};

/** Form and list. Fetched as a piece of its own, when a reader comes near. */
export function Conversation(props: ConversationProps) {
  const { slug, commentsOpen, asked, onTotal } = props;
  const { data } = useQuery(readerQueries.accountName(props.loadAccountName));
  const accountName = data ?? undefined;
  const target = useCommentTarget();
  const [announcement, announce] = useState('');
  const conversation = useRef<HTMLDivElement>(null);
  const list = useShownList(slug, asked, target);
  const { query } = list;
  const side = useOwnSide(slug);
  const { isKept } = useOutboxView();
  const threads = useThreads(slug, query.data, list.sort, side);
  const ids = threads.flatMap(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]);
  const awaitFocus = useFocusOnArrival(ids);
  const newCount = useCommentNews(slug, query.data, conversation);
  const total = query.data?.pages[0]?.total;
  const isEmpty = threads.length === 0;
  useReachedTarget(target);
  useRefusedLikes(side, announce);

  useEffect(() => {
    if (total !== undefined) onTotal(total);
  }, [total, onTotal]);

  async function handleNews() {
    awaitFocus(true);
    await list.showNews();
  }

  return (
    <ConversationContext
      value={{ ...side, slug, canWrite: commentsOpen, accountName, target, announce }}
    >
      <div ref={conversation} className={styles.conversation}>
        {commentsOpen ? (
          <CommentForm slug={slug} accountName={accountName} />
        ) : (
          <p className={styles.note}>{m.comments_closed()}</p>
        )}
        <p className="visually-hidden" role="status">
          {announcement}
        </p>
        {side.operations.some(needsSignIn) && <SignInPlace slug={slug} />}
        {!isKept && <p className={styles.note}>{m.comments_state_not_kept()}</p>}
        {list.isMissing && <p role="status">{m.comments_missing()}</p>}
        {!isEmpty && <SortBar sort={list.sort} onSort={list.setSort} />}
        {list.startsLater && (
          <button type="button" className={styles.quiet} onClick={list.showFirst}>
            {m.comments_newest()}
          </button>
        )}
        {!isEmpty && <CommentList threads={threads} />}
        {query.isPending && <ConversationPending />}
        {query.isLoadingError && (
          <ConversationFailure error={query.error} onRetry={() => void query.refetch()} />
        )}
        {query.data !== undefined && isEmpty && (
          <p className={styles.note}>
            {commentsOpen ? m.comments_empty() : m.comments_empty_closed()}
          </p>
        )}
        {query.data !== undefined && !isEmpty && (
          <ConversationEnd
            nextCursor={query.data.pages.at(-1)?.nextCursor ?? null}
            isFetching={query.isFetchingNextPage}
            hasFailed={query.isFetchNextPageError}
            onMore={() => {
              awaitFocus();
              void query.fetchNextPage();
            }}
          />
        )}
        <MutedList muted={side.muted} />
        <NewsButton count={newCount} onShow={handleNews} />
      </div>
    </ConversationContext>
  );
}
