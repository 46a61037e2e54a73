/** A story published near another in time, and how alike the two are. */
export type NearStory = {
  id: string;
  /** The event that it is part of; null while it has not had its turn. */
  eventId: string | null;
  /** In milliseconds. */
  publishedAt: number;
  /** Cosine of the two subjects, 0 to 1. */
  likeness: number;
  /** How many words of their subjects the two share. */
  shared: number;
};

const day = 24 * 60 * 60 * 1000;

export const eventRules = {
  /** Milliseconds after which a story is no longer a continuation. */
  longestGap: 45 * day,
  /** Words of their subjects that two stories share at least: one name alone makes no event. */
  fewestShared: 6,
  /** The likeness demanded of stories of one day, and what the longest gap adds to it. */
  leastLikeness: 0.21,
  gapLikeness: 0.04,
  /** Stories of an event of more than three that must be at least half as alike. */
  witnesses: 2,
  /** Two events become one only while they hold fewer stories together. */
  mostMerged: 40,
} as const;

/** The likeness that two stories need to be of one event, the more the further they are apart. */
export function neededLikeness(gap: number): number {
  return eventRules.leastLikeness + eventRules.gapLikeness * (gap / eventRules.longestGap);
}

/** The event that a story joins, and another that it shows to be the same. */
export type EventChoice = { joined: string | undefined; merged: string | undefined };

/**
 * Chooses the event of a story as single-pass clustering does (Allan, Papka and Lavrenko, "On-line New
 * Event Detection and Tracking", SIGIR 1998): that of the story that is most alike, if the two are
 * alike enough for the time between them and share enough words. Where an event has more than
 * three stories, a second one must speak for it, so that no chain of half-likenesses drifts away.
 * @param near stories of the time around it @param sizes in how many stories each event has
 */
export function chooseEvent(
  publishedAt: number,
  near: readonly NearStory[],
  sizes: ReadonlyMap<string, number>,
): EventChoice {
  const fitting = near
    .filter((one) => isSameEvent(publishedAt, one) && hasWitness(one, near, sizes))
    .sort((one, other) => other.likeness - one.likeness || (one.id < other.id ? -1 : 1));
  const joined = fitting[0]?.eventId ?? undefined;
  const other = fitting.find(({ eventId }) => eventId !== null && eventId !== joined);
  const merged = other?.eventId ?? undefined;
  const together = 1 + (sizes.get(joined ?? '') ?? 0) + (sizes.get(merged ?? '') ?? 0);
  return { joined, merged: together < eventRules.mostMerged ? merged : undefined };
}

function isSameEvent(publishedAt: number, near: NearStory): boolean {
  const gap = Math.abs(near.publishedAt - publishedAt);
  return (
    near.eventId !== null &&
    gap <= eventRules.longestGap &&
    near.shared >= eventRules.fewestShared &&
    near.likeness >= neededLikeness(gap)
  );
}

function hasWitness(
  { eventId }: NearStory,
  near: readonly NearStory[],
  sizes: ReadonlyMap<string, number>,
): boolean {
  if ((sizes.get(eventId ?? '') ?? 0) <= 3) return true;
  const half = eventRules.leastLikeness / 2;
  const alike = near.filter((one) => one.eventId === eventId && one.likeness >= half);
  return alike.length >= eventRules.witnesses;
}
