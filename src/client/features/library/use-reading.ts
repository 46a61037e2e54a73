import { useMemo } from 'react';
import { readStories } from '#src/client/features/library/read-stories.ts';
import { visits } from '#src/client/features/library/visits.ts';
import { useDeviceValue } from '#src/client/lib/device-value.ts';
import type { ArticleSummary } from '#src/contract/articles.ts';

/** What a story has that this device's reader has not seen of it. */
export type Unseen = { isChanged: boolean; newComments: number };

/** What lists know of their reader, from this device alone. */
export type Reading = {
  /** ISO time until which the reader was here before this visit; undefined on the first one. */
  previousVisit: string | undefined;
  isRead: (slug: string) => boolean;
  /** Undefined for a story that was not read here. */
  unseenOf: (
    story: Pick<ArticleSummary, 'slug' | 'dateRevised' | 'commentCount'>,
  ) => Unseen | undefined;
};

/** What was read here, and when; of nothing and never while hydrating. */
export function useReading(): Reading {
  const stories = useDeviceValue(readStories);
  const { previous } = useDeviceValue(visits);
  return useMemo(() => {
    const bySlug = new Map(stories.map((story) => [story.slug, story]));
    return {
      previousVisit: previous ?? undefined,
      isRead: (slug) => bySlug.has(slug),
      unseenOf: ({ slug, dateRevised, commentCount }) => {
        const read = bySlug.get(slug);
        return (
          read && {
            isChanged: Date.parse(dateRevised) > Date.parse(read.dateRevised),
            newComments: Math.max(0, commentCount - read.commentCount),
          }
        );
      },
    };
  }, [stories, previous]);
}
