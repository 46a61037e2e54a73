import { useQueryClient } from '@tanstack/react-query';
import { type MouseEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { addressOfComments } from '#src/client/features/comments/comment-addresses.ts';
import { commentQueries, newestComments } from '#src/client/features/comments/comment-queries.ts';
import styles from '#src/client/features/comments/comment-section.module.css';
import type { ConversationProps } from '#src/client/features/comments/conversation.tsx';
import { ConversationSlot } from '#src/client/features/comments/conversation-slot.tsx';
import { loadConversation } from '#src/client/features/comments/load-conversation.ts';
import { firstOptions } from '#src/client/features/comments/remembered-sort.ts';
import { useAsksForConversation } from '#src/client/features/comments/use-comment-target.ts';
import { useWhenNear } from '#src/client/features/comments/use-when-near.ts';
import { conversationAnchor } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

type CommentSectionProps = {
  slug: string;
  /** How many comments and replies the story is known to have. */
  commentCount: number;
  commentsOpen: boolean;
  /** The value of `?komentar=` in the address, null without it. */
  asked: string | null;
  /** Told when the conversation counts otherwise than `commentCount`, for the page to agree. */
  onCountChange: (total: number) => void;
} & Pick<ConversationProps, 'loadAccountName'>;

/**
 * The conversation about a story: a heading and a link at first, the rest when a reader comes near or
 * an address asks for it. Where the cache holds the comments already (the server wrote them into the
 * page, or the reader came back), they stand there at once.
 */
export function CommentSection(props: CommentSectionProps) {
  // Another story is another conversation: nothing of the last one may linger.
  return <Section key={props.slug} {...props} />;
}

function Section(props: CommentSectionProps) {
  const { slug, commentCount, commentsOpen, asked, onCountChange } = props;
  const client = useQueryClient();
  const list = commentQueries.list(slug, firstOptions(asked));
  const [isOpened, setIsOpened] = useState(() => client.getQueryData(list.queryKey) !== undefined);
  const [total, setTotal] = useState<number>();
  const asksForIt = useAsksForConversation();
  const isOpen = isOpened || asksForIt || asked !== null;
  const headingId = useId();
  const section = useRef<HTMLElement>(null);

  function open() {
    setIsOpened(true);
    void client.prefetchInfiniteQuery(list);
    loadConversation().catch(() => {}); // The boundary that shows the conversation tells of it.
  }

  useWhenNear(section, open, !isOpen);

  const reportTotal = useEffectEvent((counted: number) => {
    if (counted !== commentCount) onCountChange(counted);
  });
  useEffect(() => {
    if (total !== undefined) reportTotal(total);
  }, [total]);

  function handleClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  }

  return (
    <section
      ref={section}
      id={conversationAnchor}
      className={styles.section}
      data-settled={commentCount === 0 || total !== undefined}
      aria-labelledby={headingId}
    >
      <h2 id={headingId} className={styles.title}>
        {m.comments_title()} <span className={styles.count}>({commentCount})</span>
      </h2>
      {isOpen ? (
        <ConversationSlot
          slug={slug}
          commentsOpen={commentsOpen}
          asked={asked}
          loadAccountName={props.loadAccountName}
          onTotal={setTotal}
        />
      ) : (
        <a className={styles.show} href={addressOfComments(newestComments)} onClick={handleClick}>
          {commentCount === 0 && commentsOpen
            ? m.comments_write_first()
            : m.comments_show({ count: commentCount })}
        </a>
      )}
    </section>
  );
}
