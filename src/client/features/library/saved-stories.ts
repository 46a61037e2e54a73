import * as z from 'zod/mini';
import { createDeviceValue } from '#src/client/lib/device-value.ts';
import type { ArticleSummary } from '#src/contract/articles.ts';

/** More than these would not be read, and their copies would take the device's room. */
export const mostSaved = 300;

export const savedStorySchema = z.object({
  slug: z.string(),
  headline: z.string(),
  description: z.string(),
  section: z.object({ slug: z.string(), name: z.string() }),
  readingMinutes: z.number(),
  /** ISO 8601. */
  savedAt: z.string(),
});

/** A story that the reader put aside on this device, as it stood then. */
export type SavedStory = z.infer<typeof savedStorySchema>;

/** What is saved on this device, latest first. */
export const savedStories = createDeviceValue<readonly SavedStory[]>(
  'library:saved',
  z.array(savedStorySchema),
  [],
);

/** @returns false where so many are saved that no other can be */
export function saveStory(story: ArticleSummary, now: Date): boolean {
  const { slug, headline, description, section, readingMinutes } = story;
  const others = savedStories.read().filter((other) => other.slug !== slug);
  if (others.length >= mostSaved) return false;
  const saved = { slug, headline, description, section, readingMinutes };
  savedStories.write([{ ...saved, savedAt: now.toISOString() }, ...others]);
  return true;
}

export function removeSaved(slug: string): void {
  savedStories.write(savedStories.read().filter((other) => other.slug !== slug));
}

/** Takes a removal back: the story stands where its day puts it. */
export function restoreSaved(story: SavedStory): void {
  const others = savedStories.read().filter(({ slug }) => slug !== story.slug);
  const all = [...others, story];
  savedStories.write(all.sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt)));
}
