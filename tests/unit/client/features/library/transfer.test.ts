import { describe, expect, it } from 'vitest';
import {
  type Library,
  mergeLibraries,
  parseLibrary,
} from '#src/client/features/library/transfer.ts';

const section = { slug: 'gim', name: 'Gim' };
const saved = (slug: string, savedAt: string) => ({
  slug,
  headline: slug,
  description: '',
  section,
  readingMinutes: 2,
  savedAt,
});
const read = (slug: string, readAt: string) => ({
  slug,
  headline: slug,
  section,
  readAt,
  dateRevised: readAt,
  commentCount: 0,
});
const library = (parts: Partial<Library>): Library => ({
  kind: 'urtech-library',
  version: 1,
  saved: [],
  read: [],
  followed: [],
  ...parts,
});
const monday = '2026-11-23T08:00:00.000Z';
const tuesday = '2026-11-24T08:00:00.000Z';

describe('mergeLibraries', () => {
  it('keeps what is here, adds what is not, and takes the later of two', () => {
    const place = { index: 4, text: 'Empat', share: 0.5 };
    const own = library({
      saved: [saved('a', monday)],
      read: [read('a', monday)],
      followed: [{ kind: 'section', ...section }],
    });
    const other = library({
      saved: [saved('b', tuesday)],
      read: [{ ...read('a', tuesday), place }, read('c', monday)],
      followed: [
        { kind: 'section', ...section },
        { kind: 'topic', slug: 'gim', name: 'Gim' },
      ],
    });
    const merged = mergeLibraries(own, other);
    expect(merged.saved.map(({ slug }) => slug)).toEqual(['b', 'a']);
    expect(merged.read).toEqual([{ ...read('a', tuesday), place }, read('c', monday)]);
    expect(merged.followed.map(({ kind }) => kind)).toEqual(['section', 'topic']);
    expect(mergeLibraries(merged, other)).toEqual(merged);
  });
});

describe('parseLibrary', () => {
  it('reads what was written, places of reading included', async () => {
    const all = library({ saved: [saved('a', monday)], read: [read('a', monday)] });
    expect(await parseLibrary(new Blob([JSON.stringify(all)]))).toEqual(all);
  });

  it.each([
    ['no JSON', 'halo'],
    ['another kind', '{"kind":"bookmarks","version":1,"saved":[],"read":[],"followed":[]}'],
    ['a later version', JSON.stringify({ ...library({}), version: 2 })],
    ['an entry that is none', JSON.stringify({ ...library({}), saved: [{ slug: 1 }] })],
    ['a file too large', ' '.repeat(2_000_001)],
  ])('refuses %s', async (_, text) => {
    expect(await parseLibrary(new Blob([text]))).toBeUndefined();
  });
});
