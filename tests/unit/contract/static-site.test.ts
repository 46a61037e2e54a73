import { describe, expect, it } from 'vitest';
import { apiPaths, pagePaths } from '#src/contract/paths.ts';
import { staticApiPath, staticPagePath } from '#src/contract/static-site.ts';

describe('files of an exported site', () => {
  it.each([
    [apiPaths.articles(), '/api/articles.json'],
    [apiPaths.articles({ section: 'gim' }), '/api/articles.section.gim.json'],
    [
      apiPaths.articles({ section: 'gim', cursor: 'a_B-9' }),
      '/api/articles.cursor.a_B-9.section.gim.json',
    ],
    [
      apiPaths.articles({ cursor: 'a_B-9', section: 'gim' }),
      '/api/articles.cursor.a_B-9.section.gim.json',
    ],
    [apiPaths.article('satu'), '/api/articles/satu.json'],
    [apiPaths.related('satu'), '/api/articles/satu/related.json'],
    [apiPaths.popular({ window: 'week' }), '/api/popular.window.week.json'],
  ])('hold the answer to %s in %s', (path, file) => {
    expect(staticApiPath(path)).toBe(file);
  });

  it('never share a name between two questions', () => {
    const paths = [
      apiPaths.articles({ section: 'a' }),
      apiPaths.articles({ topic: 'a' }),
      apiPaths.articles({ section: 'a', cursor: 'b' }),
      apiPaths.article('a'),
      apiPaths.comments('a'),
      apiPaths.comments('a', { parent: 'b', limit: 50 }),
    ];
    expect(new Set(paths.map(staticApiPath)).size).toBe(paths.length);
  });

  it('stay in their folder whatever a query holds', () => {
    expect(staticApiPath('/api/articles?cursor=..%2F..%2Fx')).toBe(
      '/api/articles.cursor...%2F..%2Fx.json',
    );
  });

  it('are a folder with an index for each page', () => {
    expect(staticPagePath(pagePaths.front())).toBe('/index.html');
    expect(staticPagePath(pagePaths.article('satu'))).toBe('/artikel/satu/index.html');
  });
});
