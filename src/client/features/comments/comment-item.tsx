import type { ReactNode } from 'react';
import styles from '#src/client/features/comments/comment-item.module.css';
import { CommentText } from '#src/client/features/comments/comment-text.tsx';
import { useNow } from '#src/client/features/comments/use-now.ts';
import type { Reply } from '#src/contract/comments.ts';
import { commentAnchor } from '#src/contract/paths.ts';
import { formatAge, formatDateTime } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

type CommentItemProps = {
  id: string;
  authorName: string;
  text: string;
  /** Undefined while the comment is on its way. */
  dateCreated: Reply['dateCreated'] | undefined;
  isTarget: boolean;
  children?: ReactNode;
};

function Age({ iso }: { iso: string }) {
  const now = useNow();
  return (
    <time dateTime={iso} title={formatDateTime(iso, currentLocale())}>
      {formatAge(iso, now, currentLocale())}
    </time>
  );
}

/** One comment or reply. It can take the focus, so that a permalink leads a screen reader to it. */
export function CommentItem(props: CommentItemProps) {
  const { id, authorName, text, dateCreated, isTarget, children } = props;
  const anchor = commentAnchor(id);

  return (
    <article
      id={anchor}
      tabIndex={-1}
      aria-labelledby={`${anchor}-author`}
      className={styles.comment}
      data-target={isTarget}
      data-sending={dateCreated === undefined}
    >
      <p className={styles.byline}>
        <bdi id={`${anchor}-author`} className={styles.author}>
          {authorName}
        </bdi>{' '}
        {dateCreated === undefined ? (
          <span className={styles.age}>{m.comments_sending()}</span>
        ) : (
          <a className={styles.age} href={`#${anchor}`}>
            <span className="visually-hidden">{m.comments_permalink({ name: authorName })} </span>
            <Age iso={dateCreated} />
          </a>
        )}
      </p>
      <CommentText text={text} />
      {children}
    </article>
  );
}
