import * as z from 'zod/mini';
import { createDeviceValue } from '#src/client/lib/device-value.ts';
import type { ArticleSummary } from '#src/contract/articles.ts';

/** Older readings than these are forgotten. */
export const mostRead = 500;

const placeSchema = z.object({
  /** Which block of the text stood at the top of the window, from 0. */
  index: z.number(),
  /** How that block begins, by which it is found again in a text that changed. */
  text: z.string(),
  /** How much of the text lies before it, from 0 to 1. */
  share: z.number(),
});

/** How far a story was read: the same place at every width and size of the letters. */
export type ReadingPlace = z.infer<typeof placeSchema>;

export const readStorySchema = z.object({
  slug: z.string(),
  headline: z.string(),
  section: z.object({ slug: z.string(), name: z.string() }),
  /** When it was last opened, ISO 8601. */
  readAt: z.string(),
  /** What it was then, so that a later look can tell what is new about it. */
  dateRevised: z.string(),
  commentCount: z.number(),
  /** Where its reader left; absent before the third block and after the last. */
  place: z.optional(placeSchema),
  /** Whether it was read to its end, or was said to be. */
  isFinished: z.optional(z.boolean()),
});

/** A story that was opened on this device, as it stood then. */
export type ReadStory = z.infer<typeof readStorySchema>;

/** What was read on this device, latest first. */
export const readStories = createDeviceValue<readonly ReadStory[]>(
  'library:read',
  z.array(readStorySchema),
  [],
);

/** How stories stood before they were opened in this tab; going back to one is the same reading. */
const before = new Map<string, ReadStory | undefined>();

/** Remembers that a story is read at `now`, with what it says. */
export function rememberReading(story: ArticleSummary, now: Date): void {
  const { slug, headline, section, dateRevised, commentCount } = story;
  const known = readStories.read();
  const last = known.find((other) => other.slug === slug);
  if (!before.has(slug)) before.set(slug, last);
  const said = { slug, headline, section, dateRevised, commentCount };
  const reading = { ...last, ...said, readAt: now.toISOString() };
  const others = known.filter((other) => other.slug !== slug);
  readStories.write([reading, ...others].slice(0, mostRead));
}

/** How a story stood when it was read here before this tab opened it; undefined if it never was. */
export function readingBefore(slug: string): ReadStory | undefined {
  return before.get(slug);
}

export function forgetReading(slug: string): void {
  readStories.write(readStories.read().filter((other) => other.slug !== slug));
}

function update(slug: string, change: (story: ReadStory) => ReadStory): void {
  readStories.write(
    readStories.read().map((story) => (story.slug === slug ? change(story) : story)),
  );
}

/** Remembers how far a story was read. */
export function keepPlace(slug: string, place: ReadingPlace): void {
  update(slug, (story) => ({ ...story, place }));
}

/** A story that was read to its end begins at its beginning the next time. */
export function finishReading(slug: string): void {
  update(slug, ({ place: _, ...story }) => ({ ...story, isFinished: true }));
}

/** Where the reader left a story; undefined where there is nothing to go on with. */
export function placeOf(slug: string): ReadingPlace | undefined {
  return readStories.read().find((story) => story.slug === slug)?.place;
}

export function forgetAllReading(): void {
  readStories.write([]);
}
