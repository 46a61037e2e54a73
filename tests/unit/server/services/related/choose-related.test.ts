import { describe, expect, it } from 'vitest';
import { chooseRelated } from '#src/server/services/related/choose-related.ts';
import { type Profile, scoreRelated } from '#src/server/services/related/score-related.ts';

const day = 24 * 60 * 60 * 1000;
const frequencies = {
  topics: {
    total: 50,
    counts: new Map([
      ['umum', 25],
      ['langka', 2],
    ]),
  },
  words: {
    total: 50,
    counts: new Map([
      ['ponsel', 20],
      ['kabel', 2],
      ['laut', 3],
      ['tonga', 1],
    ]),
  },
};

function story(
  id: string,
  more: Partial<Profile> & { topicSlugs?: string[]; section?: Profile['section'] } = {},
): Profile {
  const { topicSlugs = [], ...rest } = more;
  return {
    id,
    section: { slug: 'gawai', name: 'Gawai' },
    publishedAt: 1000 * day,
    topics: topicSlugs.map((slug) => ({ slug, name: slug.toUpperCase() })),
    headlineWords: [],
    descriptionWords: [],
    linkedIds: [],
    ...rest,
  };
}
const elsewhere = { slug: 'gim', name: 'Gim' };
const chosen = (about: Profile, others: Profile[]) => chooseRelated(about, others, frequencies);

describe('related stories', () => {
  it('weigh a rare topic more than a common one, and name the rarest as the reason', () => {
    const about = story('a', { topicSlugs: ['umum', 'langka'] });
    const others = [
      story('umum', { topicSlugs: ['umum'] }),
      story('langka', { topicSlugs: ['langka'] }),
      story('dua', { topicSlugs: ['umum', 'langka'] }),
    ];
    expect(chosen(about, others).map(({ id, reason }) => [id, reason])).toEqual([
      ['dua', { kind: 'topic', name: 'LANGKA' }],
      ['langka', { kind: 'topic', name: 'LANGKA' }],
      ['umum', { kind: 'topic', name: 'UMUM' }],
    ]);
  });

  it('weigh a topic less the further down it stands', () => {
    const about = story('a', { topicSlugs: ['langka'] });
    const first = scoreRelated(
      about,
      story('b', { topicSlugs: ['langka', 'x', 'y'] }),
      frequencies,
    );
    const last = scoreRelated(about, story('c', { topicSlugs: ['x', 'y', 'langka'] }), frequencies);
    expect(first?.score).toBeGreaterThan(last?.score ?? Number.POSITIVE_INFINITY);
  });

  it('may share their words alone', () => {
    const about = story('a', { headlineWords: ['kabel', 'laut', 'tonga'], section: elsewhere });
    const others = [story('b', { descriptionWords: ['kabel', 'laut', 'ponsel'] }), story('c')];
    expect(chosen(about, others).map(({ id, reason }) => [id, reason.kind])).toEqual([
      ['b', 'text'],
    ]);
  });

  it('are nearer the nearer they are in time', () => {
    const about = story('a', { topicSlugs: ['langka'] });
    const near = story('dekat', { topicSlugs: ['langka'], publishedAt: 990 * day });
    const far = story('jauh', { topicSlugs: ['langka'], publishedAt: 10 * day });
    expect(chosen(about, [far, near]).map(({ id }) => id)).toEqual(['dekat', 'jauh']);
  });

  it('never hold the story itself or what its "Baca juga" shows', () => {
    const about = story('a', { topicSlugs: ['langka'], linkedIds: ['b'] });
    const others = [about, story('b', { topicSlugs: ['langka'] }), story('c')];
    expect(chosen(about, others).map(({ id }) => id)).toEqual(['c']);
  });

  it('are filled up to four with the newest of the section, and to no more', () => {
    const about = story('a', { topicSlugs: ['langka'] });
    const section = ['1', '2', '3', '4', '5'].map((id) =>
      story(id, { publishedAt: Number(id) * day }),
    );
    const near = story('b', { topicSlugs: ['langka'] });
    const found = chosen(about, [...section, near, story('lain', { section: elsewhere })]);
    expect(found.map(({ id }) => id)).toEqual(['b', '5', '4', '3']);
    expect(found.at(-1)?.reason).toEqual({ kind: 'section', name: 'Gawai' });
  });

  it('are six at most', () => {
    const about = story('a', { topicSlugs: ['umum'] });
    const others = Array.from({ length: 9 }, (_, index) =>
      story(`${index}`, { topicSlugs: ['umum'] }),
    );
    expect(chosen(about, others)).toHaveLength(6);
  });
});
