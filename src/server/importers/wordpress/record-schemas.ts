import { z } from 'zod';

const rendered = z.object({ rendered: z.string() });
/** Times in GMT without a letter that says so. */
const gmt = z.string().regex(/^[1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/, 'is no date and time');

/** What is read of a post; embedded records may be missing or be errors, each is looked at by itself. */
export const postSchema = z.object({
  id: z.number().int().positive(),
  slug: z.string(),
  status: z.literal('publish', 'is not "publish"'),
  link: z.url({ protocol: /^https?$/, error: 'is no web address' }),
  date: z.string(),
  date_gmt: gmt,
  modified_gmt: gmt,
  title: rendered,
  content: z.object({ rendered: z.string(), protected: z.boolean() }),
  excerpt: rendered.optional(),
  comment_status: z.string().optional(),
  categories: z.array(z.number()).default([]),
  _embedded: z
    .object({
      author: z.array(z.unknown()).default([]),
      'wp:featuredmedia': z.array(z.unknown()).default([]),
      'wp:term': z.array(z.unknown()).default([]),
    })
    .default({ author: [], 'wp:featuredmedia': [], 'wp:term': [] }),
});
export type Post = z.infer<typeof postSchema>;

export const authorSchema = z.object({
  name: z.string().min(1),
  description: z.string().optional(),
});

export const termsSchema = z.array(z.object({ taxonomy: z.string(), name: z.string() }));

/** A size that is no number says nothing, and refuses nothing. */
const pixels = z.coerce.number().int().positive().optional().catch(undefined);

export const pictureSchema = z.object({
  source_url: z.string().min(1),
  alt_text: z.string().optional(),
  caption: rendered.optional(),
  media_details: z
    .object({
      width: pixels,
      height: pixels,
      sizes: z
        .record(
          z.string(),
          z.object({ source_url: z.string(), width: z.coerce.number(), height: pixels }),
        )
        .optional()
        // PHP writes an empty map as a list.
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});

export const categorySchema = z.object({
  id: z.number(),
  name: z.string(),
  slug: z.string(),
  parent: z.number().default(0),
});
export type Category = z.infer<typeof categorySchema>;

export const commentSchema = z.object({
  id: z.number().int().positive(),
  post: z.number(),
  parent: z.number().default(0),
  author_name: z.string(),
  date_gmt: gmt,
  content: rendered,
  status: z.string().default('approved'),
  type: z.string().default('comment'),
});

/** What is wrong with a record, as `post 12: title.rendered …`. */
export function complaintOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'has not the shape that it should have';
  return `${issue.path.map(String).join('.')}: ${issue.message}`;
}
