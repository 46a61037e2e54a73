import { Fragment } from 'react';
import styles from '#src/client/features/articles/article-byline.module.css';
import { PublishedTime } from '#src/client/features/articles/published-time.tsx';
import { StoryCost } from '#src/client/features/articles/story-cost.tsx';
import { Link } from '#src/client/ui/link.tsx';
import type { ArticleSummary } from '#src/contract/articles.ts';
import { conversationAnchor, pagePaths } from '#src/contract/paths.ts';
import { formatDateTime } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

/** Who wrote a story, when, how long it takes to read, and when its content last changed. */
export function ArticleByline(props: { story: ArticleSummary; editor: string | undefined }) {
  const { story, editor } = props;
  const isUpdated = story.dateModified !== story.datePublished;
  return (
    <div className={styles.byline}>
      <p className={styles.authors}>
        {m.article_by()}{' '}
        {story.authors.map((author, index) => (
          <Fragment key={author.slug}>
            {index > 0 && ` ${m.article_and()} `}
            <Link to={pagePaths.author(author.slug)} rel="author">
              {author.name}
            </Link>
          </Fragment>
        ))}
      </p>
      {editor !== undefined && <p>{m.article_editor({ name: editor })}</p>}
      <p>
        <PublishedTime iso={story.datePublished} />
      </p>
      <p>{m.article_reading({ minutes: story.readingMinutes })}</p>
      {story.transfer !== undefined && (
        <p>
          <StoryCost transfer={story.transfer} pageOf={story.slug} />
        </p>
      )}
      <p className={styles.comments}>
        <a href={`#${conversationAnchor}`}>{m.comments_count({ count: story.commentCount })}</a>
      </p>
      {isUpdated && (
        <p className={styles.updated}>
          <time dateTime={story.dateModified}>
            {m.article_updated({ date: formatDateTime(story.dateModified, currentLocale()) })}
          </time>
        </p>
      )}
    </div>
  );
}
