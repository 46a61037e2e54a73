import { ArticleLink } from '#src/client/features/articles/article-link.tsx';
import styles from '#src/client/features/articles/popular-list.module.css';
import type { PopularList as Popular } from '#src/contract/articles.ts';
import { m, newsroomLang } from '#src/i18n/text.ts';

/** Most read, numbered. Says so where comments rank them, because too few readers have been counted. */
export function PopularList(props: {
  popular: Popular;
  count: number;
  headingLevel?: 'h2' | 'h3';
}) {
  const { popular, count, headingLevel: Heading = 'h3' } = props;
  return (
    <>
      <ol className={styles.list}>
        {popular.items.slice(0, count).map((story) => (
          <li key={story.id} className={styles.item} data-section={story.section.slug}>
            <p className={styles.kicker} lang={newsroomLang()}>
              {story.section.name}
            </p>
            <Heading className={styles.headline} lang={newsroomLang()}>
              <ArticleLink slug={story.slug} className={styles.link}>
                {story.headline}
              </ArticleLink>
            </Heading>
          </li>
        ))}
      </ol>
      {popular.basis === 'comments' && <p className={styles.basis}>{m.popular_basis_comments()}</p>}
    </>
  );
}
