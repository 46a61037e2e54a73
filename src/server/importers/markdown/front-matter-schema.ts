import { z } from 'zod';
import { slugSchema } from '#src/contract/requests.ts';
import { site } from '#src/site.ts';

const words = z.string('must be text').trim().min(1, 'must not be empty');

const moment = z.iso.datetime({
  offset: true,
  error: 'must be a date and time with its offset, as 2020-09-14T09:51:00+07:00',
});

const sectionSlugs = site.sections.map((section) => section.slug);

/** The keys of a story file; a key that is not here is a mistake worth telling. */
export const frontMatterSchema = z
  .strictObject({
    headline: words.max(300, 'must be at most 300 characters'),
    description: words.max(600, 'must be at most 600 characters'),
    /** The address, where it is not the name of the file. */
    slug: slugSchema.optional(),
    section: z.enum(sectionSlugs, `must be one of ${sectionSlugs.join(', ')}`),
    topics: z.array(words, 'must be a list of names').default([]),
    authors: z.array(words, 'must be a list of names').min(1, 'must name at least one author'),
    editor: words.optional(),
    dateline: words.optional(),
    datePublished: moment,
    dateModified: moment.optional(),
    image: z
      .strictObject({
        src: words,
        alt: z.string('must be text').default(''),
        caption: z.string('must be text').default(''),
        creditText: z.string('must be text').default(''),
      })
      .optional(),
    corrections: z
      .array(z.strictObject({ date: moment, text: words, passage: words.optional() }))
      .default([]),
    sourceName: words.optional(),
    sourceUrl: z.url({ protocol: /^https?$/, error: 'must be a web address' }).optional(),
  })
  .refine(
    (story) =>
      story.dateModified === undefined ||
      Date.parse(story.dateModified) >= Date.parse(story.datePublished),
    { path: ['dateModified'], error: 'must not be before datePublished' },
  );

export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** `authors.yaml`: a line about each author. */
export const authorsFileSchema = z.array(z.strictObject({ name: words, bio: words.optional() }));
