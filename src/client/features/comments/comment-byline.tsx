import styles from '#src/client/features/comments/comment-item.module.css';
import type { ShownComment } from '#src/client/features/comments/thread/shown-comment.ts';
import { useNow } from '#src/client/features/comments/use-now.ts';
import type { AuthorBadge } from '#src/contract/comments.ts';
import { commentAnchor } from '#src/contract/paths.ts';
import { formatAge, formatDateTime } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

const badges: Record<AuthorBadge, () => string> = {
  author: () => m.comments_badge_author(),
  editor: () => m.comments_badge_editor(),
  moderator: () => m.comments_badge_moderator(),
};

function Age({ iso }: { iso: string }) {
  const now = useNow();
  return (
    <time dateTime={iso} title={formatDateTime(iso, currentLocale())}>
      {formatAge(iso, now, currentLocale())}
    </time>
  );
}

function RegisteredMark() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="14"
      height="14"
      className={styles.registered}
      role="img"
      aria-label={m.comments_registered()}
    >
      <title>{m.comments_registered()}</title>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.8 8.2 2.2 2.2 4.2-4.6" fill="none" stroke="var(--paper)" strokeWidth="1.6" />
    </svg>
  );
}

/** Who wrote a comment, whom it answers, and when. */
export function CommentByline({ comment, isStored }: { comment: ShownComment; isStored: boolean }) {
  const { id, authorName, authorBadge, isRegistered, replyTo, dateCreated, dateEdited } = comment;
  const anchor = commentAnchor(id);
  const isEdited = dateEdited !== null;

  return (
    <p className={styles.byline}>
      <bdi id={`${anchor}-author`} className={styles.author}>
        {authorName}
      </bdi>{' '}
      {authorBadge !== null && <span className={styles.badge}>{badges[authorBadge]()}</span>}
      {authorBadge === null && isRegistered && <RegisteredMark />}
      {comment.own !== undefined && <span className={styles.quietBadge}>{m.comments_own()}</span>}
      {replyTo !== null && (
        <span className={styles.replyTo}>
          {m.comments_replying_to()}{' '}
          <a href={`#${commentAnchor(replyTo.id)}`}>
            @<bdi>{replyTo.authorName}</bdi>
          </a>
        </span>
      )}{' '}
      {isStored && (
        <a className={styles.age} href={`#${anchor}`}>
          <span className="visually-hidden">{m.comments_permalink({ name: authorName })} </span>
          <Age iso={dateCreated} />
        </a>
      )}
      {isEdited && (
        <span
          className={styles.edited}
          title={m.comments_edited_at({ date: formatDateTime(dateEdited, currentLocale()) })}
        >
          {m.comments_edited()}
        </span>
      )}
    </p>
  );
}
