import { useInfiniteQuery } from '@tanstack/react-query';
import styles from '#src/client/features/identity/identity.module.css';
import { identityQueries } from '#src/client/features/identity/identity-queries.ts';
import { Link } from '#src/client/ui/link.tsx';
import type { WrittenComment } from '#src/contract/accounts.ts';
import type { CommentStatus } from '#src/contract/comments.ts';
import { commentAnchor, pagePaths } from '#src/contract/paths.ts';
import { formatMoment } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

const statusWords: Record<CommentStatus, () => string> = {
  published: () => m.identity_status_published(),
  held: () => m.identity_status_held(),
  rejected: () => m.identity_status_rejected(),
  spam: () => m.identity_status_spam(),
  deleted: () => m.identity_status_deleted(),
};

function Written({ comment }: { comment: WrittenComment }) {
  const { id, article, text, status, hold, dateCreated } = comment;
  const story = pagePaths.article(article.slug);
  return (
    <li className={styles.written}>
      <Link to={status === 'published' ? `${story}#${commentAnchor(id)}` : story}>
        {article.headline}
      </Link>
      <p className={styles.words} dir="auto">
        {text}
      </p>
      <p className={styles.row}>
        <span className={styles.tag} data-status={status}>
          {statusWords[status]()}
        </span>
        <time className={styles.hint} dateTime={dateCreated}>
          {formatMoment(dateCreated, currentLocale())}
        </time>
      </p>
      {hold?.reason !== undefined && <p>{m.identity_reason({ reason: hold.reason })}</p>}
    </li>
  );
}

/** What the account wrote, newest first, with what has become of each. */
export function WrittenComments() {
  const query = useInfiniteQuery(identityQueries.written());
  const items = query.data?.pages.flatMap((page) => page.items);
  if (query.isError) {
    return (
      <div role="alert" className={styles.row}>
        <p className={styles.problem}>{m.identity_error_server()}</p>
        <button type="button" className={styles.plain} onClick={() => void query.refetch()}>
          {m.identity_retry()}
        </button>
      </div>
    );
  }
  if (items === undefined) return <p role="status">{m.identity_loading()}</p>;
  if (items.length === 0) return <p className={styles.hint}>{m.identity_comments_none()}</p>;
  return (
    <>
      <ol className={styles.list}>
        {items.map((comment) => (
          <Written key={comment.id} comment={comment} />
        ))}
      </ol>
      {query.hasNextPage && (
        <button
          type="button"
          className={styles.plain}
          aria-disabled={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {m.identity_comments_more()}
        </button>
      )}
    </>
  );
}
