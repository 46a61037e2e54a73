import { describe, expect, it } from 'vitest';
import { parseImportSources, sourceKey } from '#src/server/services/import/import-source.ts';
import { isSweepDue } from '#src/server/services/import/schedule-imports.ts';

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

describe('a sweep', () => {
  const at = (hour: number, day = 24) => new Date(2026, 10, day, hour);
  it.each<[string, Date, Date | undefined, boolean]>([
    ['is due where there was none', at(12), undefined, true],
    ['is due in the night after the last', at(2), at(2, 23), true],
    ['is not due twice in a night', at(4), at(2), false],
    ['is not due by day', at(12), at(2, 23), false],
    ['is due after two days, whatever the hour', at(12), at(12, 22), true],
  ])('%s', (_what, now, last, isDue) => {
    expect(isSweepDue(now, last)).toBe(isDue);
  });
});
