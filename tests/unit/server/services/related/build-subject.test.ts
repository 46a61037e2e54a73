import { describe, expect, it } from 'vitest';
import {
  buildSubject,
  likenessOf,
  weighStems,
} from '#src/server/services/related/build-subject.ts';

const text = (headline: string, more: { bodyText?: string; authors?: string[] } = {}) => ({
  headline,
  description: '',
  bodyText: more.bodyText ?? '',
  topics: [],
  authors: (more.authors ?? []).map((name) => ({ name })),
});
const nothingKnown = { total: 100, counts: new Map<string, number>() };
const subjectOf = (headline: string) => buildSubject(weighStems(text(headline)), nothingKnown);

describe('what a story is about', () => {
  it('is told by stems, so that forms of a word meet', () => {
    const likeness = likenessOf(subjectOf('Memperbaiki kabel laut'), subjectOf('Perbaikan kabel'));
    expect(likeness).toBeGreaterThan(0.8);
    expect(likenessOf(subjectOf('Kapal'), subjectOf('Ponsel'))).toBe(0);
  });

  it('leaves out stop words, single letters and the names of those who sign it', () => {
    const stems = weighStems(text('Yang x kata Rina Sari', { authors: ['Rina Sari'] }));
    expect([...stems.keys()]).toEqual(['kata']);
  });

  it('counts a word more where the headline has it, and where the text comes back to it', () => {
    const bodyText = 'Satelit jatuh. Satelit itu padam. Kapal datang.';
    const stems = weighStems(text('Tonga', { bodyText }));
    expect(stems.get('tonga')).toBe(2);
    expect(stems.get('satelit')).toBeGreaterThan(stems.get('kapal') ?? Number.POSITIVE_INFINITY);
  });

  it('weighs rare words more than common ones, and ones in every story least', () => {
    const counts = new Map(Object.entries({ kabel: 2, laut: 40, indonesia: 100 }));
    const stems = weighStems(text('Indonesia laut kabel'));
    expect(buildSubject(stems, { total: 100, counts }).words).toEqual([
      'kabel',
      'laut',
      'indonesia',
    ]);
  });

  it('is a vector of length 1 of 64 words at most, also of nothing', () => {
    const bodyText = Array.from({ length: 90 }, (_, place) => `kata${place}`).join(' ');
    const { words, weights } = buildSubject(weighStems(text('A', { bodyText })), nothingKnown);
    expect(words).toHaveLength(64);
    expect(Math.hypot(...weights)).toBeCloseTo(1);
    expect(subjectOf('')).toEqual({ words: [], weights: [] });
  });
});
