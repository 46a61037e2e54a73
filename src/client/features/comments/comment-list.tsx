import { CommentItem } from '#src/client/features/comments/comment-item.tsx';
import styles from '#src/client/features/comments/conversation.module.css';
import { ReplyBox } from '#src/client/features/comments/reply-box.tsx';
import { ReplyList } from '#src/client/features/comments/reply-list.tsx';
import type { Comment } from '#src/contract/comments.ts';
import type { NewComment } from '#src/contract/requests.ts';
import { m } from '#src/i18n/text.ts';

type CommentListProps = {
  slug: string;
  comments: readonly Comment[];
  /** Everything of this story that is on its way, replies included. */
  sending: readonly NewComment[];
  canReply: boolean;
  target: string | undefined;
};

/** Top-level comments with their replies; on top what the reader is sending right now. */
export function CommentList({ slug, comments, sending, canReply, target }: CommentListProps) {
  const isThere = (id: string) => comments.some((comment) => comment.id === id);
  const onTheirWay = sending.filter(({ id, parentId }) => parentId === undefined && !isThere(id));
  // One array: an element stays the same, focus and all, when its comment has arrived.
  const shown: (Comment | NewComment)[] = [...onTheirWay, ...comments];

  return (
    <ol className={styles.list} aria-label={m.comments_title()}>
      {shown.map((comment) => {
        const stored = 'dateCreated' in comment ? comment : undefined;
        return (
          <li key={comment.id} className={styles.thread}>
            <CommentItem
              {...comment}
              dateCreated={stored?.dateCreated}
              isTarget={comment.id === target}
            >
              {canReply && stored && <ReplyBox slug={slug} comment={stored} />}
            </CommentItem>
            {stored && (
              <ReplyList
                slug={slug}
                comment={stored}
                sending={sending.filter(({ parentId }) => parentId === comment.id)}
                target={target}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
