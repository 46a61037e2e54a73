import type { ReactNode } from 'react';
import styles from '#src/client/features/articles/article-notes.module.css';
import { Link } from '#src/client/ui/link.tsx';
import type { Article } from '#src/contract/articles.ts';
import { pagePaths } from '#src/contract/paths.ts';
import { formatDateTime } from '#src/i18n/dates.ts';
import { currentLocale, m, newsroomLang } from '#src/i18n/text.ts';

type ArticleNotesProps = {
  article: Article;
  /** What stands beside a topic, by which a reader follows it. */
  renderFollow: (subject: { kind: 'topic'; slug: string; name: string }) => ReactNode;
};

/** What stands under a story's text: its topics, its corrections and where it first appeared. */
export function ArticleNotes({ article, renderFollow }: ArticleNotesProps) {
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
                <Link to={pagePaths.topic(topic.slug)} lang={newsroomLang()}>
                  {topic.name}
                </Link>
                {renderFollow({ kind: 'topic', ...topic })}
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
          {article.corrections.map(({ date, text, anchor }, index) => (
            <p key={date} id={`koreksi-${index + 1}`} tabIndex={-1}>
              <time dateTime={date}>{formatDateTime(date, currentLocale())}</time> {text}
              {anchor !== undefined && (
                <>
                  {' '}
                  <a href={`#${anchor}`}>{m.correction_passage()}</a>
                </>
              )}
            </p>
          ))}
        </section>
      )}
      {Date.parse(article.dateRevised) > Date.parse(article.datePublished) && (
        <p className={styles.source}>
          <Link to={pagePaths.changes(article.slug)}>{m.changes_link()}</Link>
        </p>
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
