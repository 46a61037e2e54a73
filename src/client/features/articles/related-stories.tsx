import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { articleQueries } from '#src/client/features/articles/article-queries.ts';
import styles from '#src/client/features/articles/related-stories.module.css';
import { StoryCard } from '#src/client/features/articles/story-card.tsx';
import type { RelatedList, RelatedReason } from '#src/contract/articles.ts';
import { m } from '#src/i18n/text.ts';

function explain(reason: RelatedReason): string {
  switch (reason.kind) {
    case 'later':
      return m.reason_later();
    case 'earlier':
      return m.reason_earlier();
    case 'topic':
      return m.reason_topic({ name: reason.name });
    case 'author':
      return m.reason_author({ name: reason.name });
    case 'section':
      return m.reason_section({ name: reason.name });
    case 'text':
      return m.reason_text();
  }
}

type RelatedStoriesProps = {
  slug: string;
  /** The order in which this reader is shown them. */
  arrange: (stories: RelatedList['items']) => RelatedList['items'];
  /** What is said beneath them. */
  foot?: ReactNode;
};

/** Berita Terkait: four to six stories, each saying why it stands here. */
export function RelatedStories({ slug, arrange, foot }: RelatedStoriesProps) {
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
          {arrange(related.data.items).map((story) => (
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
      {foot}
    </section>
  );
}
