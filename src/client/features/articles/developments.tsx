import { useQuery } from '@tanstack/react-query';
import { ArticleLink } from '#src/client/features/articles/article-link.tsx';
import { articleQueries } from '#src/client/features/articles/article-queries.ts';
import styles from '#src/client/features/articles/developments.module.css';
import { formatDay } from '#src/i18n/dates.ts';
import { currentLocale, m, newsroomLang } from '#src/i18n/text.ts';

/** Perkembangan: the stories of one event in their order, this one marked. Nothing where it is alone. */
export function Developments({ slug }: { slug: string }) {
  const { data } = useQuery(articleQueries.related(slug));
  if (data?.developments === undefined) return null;
  const { items, total } = data.developments;

  return (
    <section className={styles.developments} aria-labelledby="perkembangan">
      <h2 className={styles.title} id="perkembangan">
        {m.developments_title()}
      </h2>
      {total > items.length && (
        <p className={styles.note}>{m.developments_partial({ shown: items.length, total })}</p>
      )}
      <ol className={styles.list}>
        {items.map(({ slug: other, headline, datePublished, isCurrent }) => (
          <li key={other} className={styles.item} aria-current={isCurrent ? 'true' : undefined}>
            <time className={styles.time} dateTime={datePublished}>
              {formatDay(datePublished, currentLocale())}
            </time>
            {isCurrent ? (
              <p className={styles.headline}>
                <span lang={newsroomLang()}>{headline}</span>{' '}
                <span className={styles.here}>{m.developments_here()}</span>
              </p>
            ) : (
              <ArticleLink slug={other} className={styles.headline}>
                <span lang={newsroomLang()}>{headline}</span>
              </ArticleLink>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
