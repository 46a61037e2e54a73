import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import styles from '#src/client/features/comments/comment-item.module.css';
import { useConversationState } from '#src/client/features/comments/conversation-state.ts';
import { DeleteDialog } from '#src/client/features/comments/delete-dialog.tsx';
import { LikeButton } from '#src/client/features/comments/like-button.tsx';
import { isMuted, mute } from '#src/client/features/comments/mute/muted-authors.ts';
import { useOutbox } from '#src/client/features/comments/outbox/use-outbox.ts';
import { ReportDialog } from '#src/client/features/comments/report/report-dialog.tsx';
import type { ShownComment } from '#src/client/features/comments/thread/shown-comment.ts';
import { focusComment } from '#src/client/features/comments/use-focus-on-arrival.ts';
import { useNow } from '#src/client/features/comments/use-now.ts';
import { useIsHydrated } from '#src/client/lib/use-is-hydrated.ts';
import { m } from '#src/i18n/text.ts';

/** What its author can do with a comment. */
function OwnActions({ comment, onEdit }: { comment: ShownComment; onEdit: () => void }) {
  const { slug } = useConversationState();
  const [isAsking, setIsAsking] = useState(false);
  const getOutbox = useOutbox();
  const now = useNow();
  const until = comment.own?.editableUntil;
  const canEdit = until != null && Date.parse(until) > now.getTime();

  function handleDelete() {
    focusComment(comment.id);
    void getOutbox().enqueue({ slug, commentId: comment.id, wish: { kind: 'delete' } });
  }

  return (
    <>
      {canEdit && (
        <button
          type="button"
          className={styles.action}
          aria-label={m.comments_edit_of()}
          onClick={onEdit}
        >
          {m.comments_edit()}
        </button>
      )}
      <button
        type="button"
        className={styles.action}
        aria-label={m.comments_delete_of()}
        onClick={() => setIsAsking(true)}
      >
        {m.comments_delete()}
      </button>
      {isAsking && <DeleteDialog onConfirm={handleDelete} onClose={() => setIsAsking(false)} />}
    </>
  );
}

/** What a reader can do about somebody else's comment; out of the way until it is asked for. */
function OtherActions({ comment }: { comment: ShownComment }) {
  const { muted, announce } = useConversationState();
  const [isOpen, setIsOpen] = useState(false);
  const [isReporting, setIsReporting] = useState(false);
  const isHydrated = useIsHydrated();
  const first = useRef<HTMLButtonElement>(null);
  const { authorName: name, isRegistered } = comment;

  function handleOpen() {
    flushSync(() => setIsOpen(!isOpen));
    first.current?.focus();
  }

  function handleMute() {
    mute({ name, isRegistered });
    announce(m.comments_muted({ name }));
    setIsOpen(false);
    focusComment(comment.id);
  }

  return (
    <>
      <button
        type="button"
        className={styles.action}
        aria-expanded={isOpen}
        aria-label={m.comments_actions_of({ name })}
        disabled={!isHydrated}
        onClick={handleOpen}
      >
        {m.comments_actions()}
      </button>
      {isOpen && (
        <>
          <button
            ref={first}
            type="button"
            className={styles.action}
            aria-label={m.comments_report_of({ name })}
            onClick={() => setIsReporting(true)}
          >
            {m.comments_report()}
          </button>
          {!isMuted(muted, { name, isRegistered }) && (
            <button type="button" className={styles.action} onClick={handleMute}>
              {m.comments_mute({ name })}
            </button>
          )}
        </>
      )}
      {isReporting && <ReportDialog commentId={comment.id} onClose={() => setIsReporting(false)} />}
    </>
  );
}

type CommentActionsProps = {
  comment: ShownComment;
  onEdit: () => void;
  /** Undefined where it cannot be answered. */
  onReply: (() => void) | undefined;
};

/** The row of buttons beneath a comment that is there for everybody. */
export function CommentActions({ comment, onEdit, onReply }: CommentActionsProps) {
  const isHydrated = useIsHydrated();
  return (
    <div className={styles.actions}>
      <LikeButton comment={comment} />
      {onReply && (
        <button
          type="button"
          className={styles.action}
          data-reply=""
          aria-label={m.comments_reply_to({ name: comment.authorName })}
          disabled={!isHydrated}
          onClick={onReply}
        >
          {m.comments_reply()}
        </button>
      )}
      {comment.own === undefined ? (
        <OtherActions comment={comment} />
      ) : (
        <OwnActions comment={comment} onEdit={onEdit} />
      )}
    </div>
  );
}
