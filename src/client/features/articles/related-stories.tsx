import { useQuery } from '@tanstack/react-query';
import { articleQueries } from '#src/client/features/articles/article-queries.ts';
import styles from '#src/client/features/articles/related-stories.module.css';
import { StoryCard } from '#src/client/features/articles/story-card.tsx';
import type { RelatedReason } from '#src/contract/articles.ts';
import { m } from '#src/i18n/text.ts';

function explain(reason: RelatedReason): string {
  switch (reason.kind) {
    case 'topic':
      return m.reason_topic({ name: reason.name });
    case 'section':
      return m.reason_section({ name: reason.name });
    case 'text':
      return m.reason_text();
  }
}

/** Berita Terkait: four to six stories, each saying why it stands here. */
export function RelatedStories({ slug }: { slug: string }) {
  const related = useQuery(articleQueries.related(slug));
  if (related.data?.items.length === 0) return null;

  return (
    <section className={styles.related} aria-labelledby="berita-terkait">
      <h2 className={styles.title} id="berita-terkait">
        {m.article_related()}
      </h2>
      {related.isPending && <div className={styles.pending} aria-busy="true" />}
      {related.isError && related.data === undefined && (
        <p className={styles.failure} role="alert">
          {m.article_related_failed()}{' '}
          <button type="button" onClick={() => void related.refetch()}>
            {m.error_retry()}
          </button>
        </p>
      )}
      {related.data !== undefined && (
        <ul className={styles.list}>
          {related.data.items.map((story) => (
            <li key={story.id}>
              <StoryCard
                story={story}
                weight="related"
                headingLevel="h3"
                note={explain(story.reason)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
