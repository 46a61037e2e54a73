import * as z from 'zod/mini';
import { bodyRootSchema } from '#src/contract/body.ts';
import { limits, slugPattern } from '#src/contract/limits.ts';

/** ISO 8601 with offset, as `2020-09-14T09:51:00+07:00` or ending in `Z`. */
const dateTimeSchema = z.iso.datetime({ offset: true });

const positiveInt = z.int().check(z.positive());
const count = z.int().check(z.nonnegative());

const slugSchema = z.string().check(z.regex(slugPattern), z.maxLength(limits.slug));

/** A named thing with an address of its own: a section or a topic. */
export const termSchema = z
  .object({ slug: slugSchema, name: z.string() })
  .register(z.globalRegistry, { id: 'Term' });
export type Term = z.infer<typeof termSchema>;

export const authorSchema = z
  .object({ slug: slugSchema, name: z.string(), avatar: z.optional(z.string()) })
  .register(z.globalRegistry, { id: 'Author' });
export type Author = z.infer<typeof authorSchema>;

/**
 * A picture. `src` is the fallback rendition, `variants` the better ones, best first, each ready for
 * a `<source>`; `placeholder` is a data: URI of a few pixels. Widths and heights are in pixels. Where
 * pictures stay at their source there are no variants, `placeholder` is '', and `src` and `preview`
 * are the address there.
 */
export const imageSchema = z
  .object({
    src: z.string(),
    width: positiveInt,
    height: positiveInt,
    variants: z.array(z.object({ type: z.string(), srcset: z.string() })),
    /** Absolute address of a JPEG of 1200x630 for link previews. */
    preview: z.string(),
    alt: z.string(),
    caption: z.string(),
    creditText: z.string(),
    placeholder: z.string(),
    /** Bytes of its light rendition (`contract/media.ts`); absent where it was not weighed. */
    lightBytes: z.optional(count),
  })
  .register(z.globalRegistry, { id: 'Image' });
export type Image = z.infer<typeof imageSchema>;

/** Whether a picture stays at its source: of its type and its preview's size nothing is known. */
export function isLinkedImage({ variants }: Image): boolean {
  return variants.length === 0;
}

/**
 * What opening a story takes over the network, in bytes as they are sent: compressed with brotli.
 * docs/decisions/042-hemat-data.md defines it.
 */
export const transferSchema = z
  .object({
    /** Its document, without anything that the document asks for; with its head. */
    document: count,
    /** What the application asks for instead: the story and what is related to it, without heads. */
    answers: count,
    /** The light renditions of all its pictures, without heads. */
    pictures: z.object({ count, bytes: count }),
  })
  .register(z.globalRegistry, { id: 'Transfer' });
export type Transfer = z.infer<typeof transferSchema>;

/** What a list shows of a story. */
export const articleSummarySchema = z
  .object({
    id: z.uuid(),
    slug: slugSchema,
    url: z.string(),
    headline: z.string(),
    description: z.string(),
    section: termSchema,
    authors: z.array(authorSchema),
    datePublished: dateTimeSchema,
    dateModified: dateTimeSchema,
    /** When it last changed here in more than its spelling; its first date if it never did. */
    dateRevised: dateTimeSchema,
    readingMinutes: positiveInt,
    image: z.nullable(imageSchema),
    /** Absent where it was not weighed. */
    transfer: z.optional(transferSchema),
    commentCount: count,
  })
  .register(z.globalRegistry, { id: 'ArticleSummary' });
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

/** `anchor` is the fragment of the passage in the body that it corrected, where that is known. */
export const correctionSchema = z.object({
  date: dateTimeSchema,
  text: z.string(),
  anchor: z.optional(z.string()),
});
export type Correction = z.infer<typeof correctionSchema>;

/** A whole story. `dateModified` equals `datePublished` unless its content changed. */
export const articleSchema = z
  .extend(articleSummarySchema, {
    dateline: z.string(),
    topics: z.array(termSchema),
    editor: z.optional(z.string()),
    wordCount: count,
    body: bodyRootSchema,
    corrections: z.array(correctionSchema),
    source: z.nullable(z.object({ name: z.string(), url: z.string() })),
    commentsOpen: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'Article' });
export type Article = z.infer<typeof articleSchema>;

/** What a list is about, where it is narrowed to a section, a topic or an author. */
export const listSubjectSchema = z.object({
  kind: z.enum(['section', 'topic', 'author']),
  slug: slugSchema,
  name: z.string(),
  /** An author's line about themselves; '' elsewhere. */
  description: z.string(),
});
export type ListSubject = z.infer<typeof listSubjectSchema>;

/** One page of a list, newest first. `nextCursor` is opaque and null on the last page. */
export const articleListSchema = z
  .object({
    items: z.array(articleSummarySchema),
    nextCursor: z.nullable(z.string()),
    subject: z.nullable(listSubjectSchema),
  })
  .register(z.globalRegistry, { id: 'ArticleList' });
export type ArticleList = z.infer<typeof articleListSchema>;

/** Why a story stands under "Berita Terkait". */
export const relatedReasonSchema = z.discriminatedUnion('kind', [
  /** Of the same running event, published after the story, or before it. */
  z.object({ kind: z.literal('later') }),
  z.object({ kind: z.literal('earlier') }),
  z.object({ kind: z.literal('topic'), name: z.string() }),
  z.object({ kind: z.literal('text') }),
  z.object({ kind: z.literal('author'), name: z.string() }),
  z.object({ kind: z.literal('section'), name: z.string() }),
]);
export type RelatedReason = z.infer<typeof relatedReasonSchema>;

/** The stories of one running event around one of them, that one included, the earliest first. */
export const developmentsSchema = z
  .object({
    items: z.array(
      z.object({
        slug: slugSchema,
        headline: z.string(),
        datePublished: dateTimeSchema,
        isCurrent: z.boolean(),
      }),
    ),
    /** How many stories the event has, those that are left out included. */
    total: positiveInt,
  })
  .register(z.globalRegistry, { id: 'Developments' });
export type Developments = z.infer<typeof developmentsSchema>;

export const relatedListSchema = z
  .object({
    items: z.array(z.extend(articleSummarySchema, { reason: relatedReasonSchema })),
    /** Absent where the event has no other story. */
    developments: z.optional(developmentsSchema),
  })
  .register(z.globalRegistry, { id: 'RelatedList' });
export type RelatedList = z.infer<typeof relatedListSchema>;

export const popularWindows = ['day', 'week', 'month'] as const;
export type PopularWindow = (typeof popularWindows)[number];

/** Most read; `basis` is 'comments' while too few views were counted to rank by. */
export const popularListSchema = z
  .object({ items: z.array(articleSummarySchema), basis: z.enum(['views', 'comments']) })
  .register(z.globalRegistry, { id: 'PopularList' });
export type PopularList = z.infer<typeof popularListSchema>;

export const sectionListSchema = z
  .object({ items: z.array(z.extend(termSchema, { articleCount: count })) })
  .register(z.globalRegistry, { id: 'SectionList' });
export type SectionList = z.infer<typeof sectionListSchema>;
