import * as z from 'zod/mini';

/** Words of a passage in their order: those that stayed, went, or came. */
export const changedWordsSchema = z.object({
  kind: z.enum(['same', 'removed', 'added']),
  text: z.string(),
});
export type ChangedWords = z.infer<typeof changedWordsSchema>;

/** One passage of a story that is not what it was. */
export const changedPassageSchema = z.object({
  part: z.enum(['headline', 'description', 'body']),
  words: z.array(changedWordsSchema),
});
export type ChangedPassage = z.infer<typeof changedPassageSchema>;

/** One time at which a story was changed. */
export const revisionSchema = z.object({
  /** When readers here saw it first, ISO 8601. */
  date: z.iso.datetime({ offset: true }),
  /** True where nothing but spelling and punctuation was mended. */
  isSpelling: z.boolean(),
  passages: z.array(changedPassageSchema),
});
export type Revision = z.infer<typeof revisionSchema>;

/** How a story changed since it was published, or since a moment; newest first. */
export const changeListSchema = z
  .object({
    slug: z.string(),
    headline: z.string(),
    section: z.object({ slug: z.string(), name: z.string() }),
    revisions: z.array(revisionSchema),
    /** True where older changes are left out, for their number. */
    isCapped: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'ChangeList' });
export type ChangeList = z.infer<typeof changeListSchema>;

/** How many stories came after a moment, counted up to `limits.newsCount`. */
export const newsCountSchema = z
  .object({ newCount: z.int().check(z.nonnegative()) })
  .register(z.globalRegistry, { id: 'NewsCount' });
export type NewsCount = z.infer<typeof newsCountSchema>;
