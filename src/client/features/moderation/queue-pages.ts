import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import {
  moderationQueries,
  type QueueFilter,
} from '#src/client/features/moderation/moderation-queries.ts';
import type {
  ModerationItem,
  ModerationQueue,
  Outcome,
  QueueView,
} from '#src/contract/moderation.ts';

/** What the cache holds of one queue. */
export type QueuePages = InfiniteData<ModerationQueue>;

/** Every comment of the pages once: a page that moved while another was fetched repeats some. */
export function itemsOf(pages: QueuePages | undefined): ModerationItem[] {
  const items = (pages?.pages ?? []).flatMap((page) => page.items);
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** Whether a comment, as it is now, still belongs to a view. */
export function belongsTo(view: QueueView, item: ModerationItem): boolean {
  switch (view) {
    case 'held':
      return item.status === 'held';
    case 'reported':
      return item.status === 'published' && item.reportCount > 0;
    case 'recent':
      return item.status !== 'deleted';
  }
}

/** Pages after some comments were decided about: each as it is now, and those that left taken out. */
export function withOutcomes(
  pages: QueuePages,
  view: QueueView,
  outcomes: readonly Outcome[],
): QueuePages {
  const known = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const update = (item: ModerationItem): ModerationItem[] => {
    const outcome = known.get(item.id);
    if (outcome === undefined) return [item];
    return outcome.item !== null && belongsTo(view, outcome.item) ? [outcome.item] : [];
  };
  return {
    ...pages,
    pages: pages.pages.map((page) => ({ ...page, items: page.items.flatMap(update) })),
  };
}

/** Books what came of decisions in every queue that is kept, and asks anew for all else about them. */
export function bookOutcomes(client: QueryClient, outcomes: readonly Outcome[]): void {
  const queues = client.getQueriesData<QueuePages>({ queryKey: moderationQueries.queues });
  for (const [key, pages] of queues) {
    const filter = key[2] as QueueFilter;
    if (pages !== undefined) client.setQueryData(key, withOutcomes(pages, filter.view, outcomes));
  }
  void client.invalidateQueries({ queryKey: moderationQueries.counts().queryKey });
  void client.invalidateQueries({ queryKey: moderationQueries.comments });
}

/** Where the eye goes on when some comments leave a list: the next one that stays, else the last. */
export function nextAfter(
  items: readonly ModerationItem[],
  currentId: string | undefined,
  leaving: ReadonlySet<string>,
): string | undefined {
  const start = items.findIndex(({ id }) => id === currentId);
  const stays = ({ id }: ModerationItem) => !leaving.has(id);
  return (items.slice(start + 1).find(stays) ?? items.slice(0, Math.max(0, start)).findLast(stays))
    ?.id;
}
