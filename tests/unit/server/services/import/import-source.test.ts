import { describe, expect, it } from 'vitest';
import { parseImportSources, sourceKey } from '#src/server/services/import/import-source.ts';

describe('the list of sources', () => {
  it('names each by its kind, or by a name of its own', () => {
    const list =
      'wordpress=https://a.example/blog/, feed:satu=https://b.example/feed?x=1,markdown=./isi';
    const sources = parseImportSources(list) ?? [];
    expect(sources.map(({ name }) => name)).toEqual(['wordpress', 'satu', 'markdown']);
    expect(sources.map(sourceKey)).toEqual([
      'wordpress:https://a.example/blog',
      'feed:https://b.example/feed?x=1',
      'markdown',
    ]);
  });

  it.each([
    'rss=https://a.example',
    'wordpress=a.example',
    'wordpress=ftp://a.example',
    'wordpress=https://user:secret@a.example',
    'feed=https://a.example,feed=https://b.example',
    'wordpress',
    '',
  ])('is refused as %j', (list) => {
    expect(parseImportSources(list)).toBeUndefined();
  });
});
