import { describe, expect, it } from 'vitest';
import { chooseRelated } from '#src/server/services/related/choose-related.ts';
import { type Profile, scoreRelated } from '#src/server/services/related/score-related.ts';

const day = 24 * 60 * 60 * 1000;
const topicCounts = {
  total: 50,
  counts: new Map([
    ['umum', 25],
    ['langka', 2],
  ]),
};

type Told = Partial<Profile> & { topicSlugs?: string[]; about?: Record<string, number> };

/** @param more `about` gives the subject: words with their weights, made a vector of length 1 */
function story(id: string, more: Told = {}): Profile {
  const { topicSlugs = [], about = {}, ...rest } = more;
  const length = Math.hypot(...Object.values(about));
  return {
    id,
    section: { slug: 'gawai', name: 'Gawai' },
    publishedAt: 1000 * day,
    topics: topicSlugs.map((slug) => ({ slug, name: slug.toUpperCase() })),
    authors: [],
    eventId: null,
    words: Object.keys(about),
    weights: Object.values(about).map((weight) => weight / length),
    linkedIds: [],
    ...rest,
  };
}
const elsewhere = { slug: 'gim', name: 'Gim' };
const chosen = (about: Profile, others: Profile[]) => chooseRelated(about, others, topicCounts);
const kinds = (about: Profile, others: Profile[]) =>
  chosen(about, others).map(({ id, reason }) => [id, reason.kind]);

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
    const score = (...topicSlugs: string[]) =>
      scoreRelated(about, story('b', { topicSlugs }), topicCounts)?.score ?? 0;
    expect(score('langka', 'x', 'y')).toBeGreaterThan(score('x', 'y', 'langka'));
  });

  it('may share their words alone', () => {
    const about = story('a', { about: { kabel: 2, laut: 1, tonga: 2 }, section: elsewhere });
    const others = [story('b', { about: { kabel: 2, laut: 1, ponsel: 1 } }), story('c')];
    expect(kinds(about, others)).toEqual([['b', 'text']]);
  });

  it('say of the same event what came before and what came after', () => {
    const about = story('a', { eventId: 'e' });
    const others = [
      story('esok', { eventId: 'e', publishedAt: 1001 * day }),
      story('kemarin', { eventId: 'e', publishedAt: 990 * day }),
    ];
    expect(kinds(about, others)).toEqual([
      ['esok', 'later'],
      ['kemarin', 'earlier'],
    ]);
  });

  it('show three of the same event at most, for the timeline has them all', () => {
    const about = story('a', { eventId: 'e' });
    const same = Array.from({ length: 5 }, (_, index) => story(`${index}`, { eventId: 'e' }));
    const other = story('lain', { topicSlugs: ['umum'] });
    const more = story('a2', { topicSlugs: ['umum'] });
    const found = chosen({ ...about, topics: other.topics }, [...same, other, more]);
    expect(found.map(({ id }) => id)).toEqual(['0', '1', '2', 'a2', 'lain']);
  });

  it('put one that says the same as another behind one that says something else', () => {
    const about = story('a', { about: { kabel: 3, tonga: 3, satelit: 2.5 } });
    const first = story('b', { about: { kabel: 3, tonga: 3 } });
    const again = story('c', { about: { kabel: 3, tonga: 3, x: 0.5 } });
    const unlike = story('d', { about: { satelit: 3, y: 1 } });
    expect(chosen(about, [again, first, unlike]).map(({ id }) => id)).toEqual(['b', 'd', 'c']);
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

  it('are filled up to four with the newest of the author or the section, and to no more', () => {
    const sari = { slug: 'sari', name: 'Sari' };
    const about = story('a', { topicSlugs: ['langka'], authors: [sari] });
    const section = ['1', '2', '3', '4'].map((id) => story(id, { publishedAt: Number(id) * day }));
    const hers = story('5', { authors: [sari], section: elsewhere, publishedAt: 5 * day });
    const near = story('b', { topicSlugs: ['langka'] });
    const found = chosen(about, [...section, hers, near, story('lain', { section: elsewhere })]);
    expect(found.map(({ id }) => id)).toEqual(['b', '5', '4', '3']);
    expect(found[1]?.reason).toEqual({ kind: 'author', name: 'Sari' });
    expect(found[3]?.reason).toEqual({ kind: 'section', name: 'Gawai' });
  });

  it('are six at most', () => {
    const about = story('a', { topicSlugs: ['umum'] });
    const others = Array.from({ length: 9 }, (_, index) =>
      story(`${index}`, { topicSlugs: ['umum'] }),
    );
    expect(chosen(about, others)).toHaveLength(6);
  });
});
