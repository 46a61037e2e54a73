import styles from '#src/client/features/comments/comment-section.module.css';
import { m } from '#src/i18n/text.ts';

/** Stands where comments will be, about as tall as the first of them. */
export function ConversationPending() {
  return (
    <div className={styles.pending}>
      <p className="visually-hidden" role="status">
        {m.comments_loading()}
      </p>
      <span />
      <span />
      <span />
    </div>
  );
}
