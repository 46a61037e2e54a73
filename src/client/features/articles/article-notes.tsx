import styles from '#src/client/features/articles/article-notes.module.css';
import { Link } from '#src/client/ui/link.tsx';
import type { Article } from '#src/contract/articles.ts';
import { pagePaths } from '#src/contract/paths.ts';
import { formatDateTime } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

/** What stands under a story's text: its topics, its corrections and where it first appeared. */
export function ArticleNotes({ article }: { article: Article }) {
  return (
    <>
      {article.topics.length > 0 && (
        <section aria-labelledby="topik">
          <h2 className={styles.label} id="topik">
            {m.article_topics()}
          </h2>
          <ul className={styles.topics}>
            {article.topics.map((topic) => (
              <li key={topic.slug}>
                <Link to={pagePaths.topic(topic.slug)}>{topic.name}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {article.corrections.length > 0 && (
        <section className={styles.corrections} aria-labelledby="koreksi">
          <h2 className={styles.label} id="koreksi">
            {m.article_corrections()}
          </h2>
          {article.corrections.map(({ date, text }) => (
            <p key={date}>
              <time dateTime={date}>{formatDateTime(date, currentLocale())}</time> {text}
            </p>
          ))}
        </section>
      )}
      {article.source !== null && (
        <p className={styles.source}>
          <a href={article.source.url} rel="noopener">
            {m.article_original({ name: article.source.name })}
          </a>
        </p>
      )}
      <p className={styles.address}>{m.article_address({ url: article.url })}</p>
    </>
  );
}
