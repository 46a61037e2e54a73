import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { articleQueries } from '#src/client/features/articles/article-queries.ts';
import { keptAnswersOf } from '#src/client/features/articles/kept-answers.ts';
import { createApiClient, provideApiClient } from '#src/client/lib/api-client.ts';

/** Answers every question with what the schema needs, and notes the path it was asked under. */
function createAskedClient() {
  const asked: string[] = [];
  const client = new QueryClient();
  const fetchJson = async (path: string) => {
    asked.push(path);
    return Response.json({ items: [], nextCursor: null, subject: null, basis: 'views' });
  };
  provideApiClient(client, createApiClient(fetchJson));
  return { client, asked };
}

describe('the answers that a page was made of', () => {
  it('are kept under the very paths that they were asked under', async () => {
    const { client, asked } = createAskedClient();
    await client.prefetchInfiniteQuery(articleQueries.list({}));
    await client.prefetchInfiniteQuery(articleQueries.list({ section: 'gim' }, 'abc'));
    await client.prefetchQuery(articleQueries.related('satu'));
    await client.prefetchQuery(articleQueries.popular('week'));
    const kept = keptAnswersOf(client);
    expect(kept.map(({ path }) => path)).toEqual(asked);
    expect(asked).toHaveLength(4);
    for (const { answer } of kept) expect(answer).toMatchObject({ items: [] });
  });

  it('are not what failed', async () => {
    const { client } = createAskedClient();
    await client.prefetchQuery({ ...articleQueries.detail('satu'), retry: false });
    expect(keptAnswersOf(client)).toEqual([]);
  });
});
