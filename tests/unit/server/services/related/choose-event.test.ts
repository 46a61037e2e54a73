import { describe, expect, it } from 'vitest';
import {
  chooseEvent,
  eventRules,
  type NearStory,
  neededLikeness,
} from '#src/server/services/related/choose-event.ts';

const day = 24 * 60 * 60 * 1000;
const now = 1_000 * day;
const near = (id: string, more: Partial<NearStory> = {}): NearStory => ({
  id,
  eventId: `peristiwa-${id}`,
  publishedAt: now - day,
  likeness: 0.4,
  shared: 9,
  ...more,
});
const chosen = (stories: NearStory[], sizes: Record<string, number> = {}) =>
  chooseEvent(now, stories, new Map(Object.entries(sizes)));
const none = { joined: undefined, merged: undefined };

describe('the event of a story', () => {
  it('is that of the story that is most alike', () => {
    const others = [near('a', { likeness: 0.3, eventId: 'e' }), near('b', { eventId: 'e' })];
    expect(chosen(others)).toEqual({ joined: 'e', merged: undefined });
  });

  it('is its own where none is alike enough, shares enough words, or has an event yet', () => {
    expect(chosen([near('a', { likeness: 0.19 })])).toEqual(none);
    expect(chosen([near('a', { shared: eventRules.fewestShared - 1 })])).toEqual(none);
    expect(chosen([near('a', { eventId: null })])).toEqual(none);
    expect(chosen([])).toEqual(none);
  });

  it('demands more the more days have passed, and ends with the longest gap', () => {
    const likeness = neededLikeness(day) + 0.001;
    expect(chosen([near('a', { likeness })]).joined).toBe('peristiwa-a');
    const later = { likeness, publishedAt: now - 40 * day };
    expect(chosen([near('a', later)])).toEqual(none);
    const tooLate = { publishedAt: now - eventRules.longestGap - 1 };
    expect(chosen([near('a', tooLate)])).toEqual(none);
  });

  it('counts days backwards as well: an older story may come in later', () => {
    expect(chosen([near('a', { publishedAt: now + day })]).joined).toBe('peristiwa-a');
  });

  it('needs a second witness in an event of more than three stories', () => {
    const one = near('a', { eventId: 'e' });
    expect(chosen([one], { e: 3 }).joined).toBe('e');
    expect(chosen([one], { e: 4 })).toEqual(none);
    const witness = near('b', { eventId: 'e', likeness: eventRules.leastLikeness / 2 });
    expect(chosen([one, witness], { e: 4 }).joined).toBe('e');
  });

  it('joins two events that it belongs to, unless they were too large together', () => {
    const others = [near('a', { likeness: 0.5 }), near('b')];
    expect(chosen(others)).toEqual({ joined: 'peristiwa-a', merged: 'peristiwa-b' });
    const large = { 'peristiwa-a': 2, 'peristiwa-b': eventRules.mostMerged };
    const witnesses = [...others, near('c', { eventId: 'peristiwa-b', likeness: 0.3 })];
    expect(chosen(witnesses, large)).toEqual({ joined: 'peristiwa-a', merged: undefined });
  });
});
