import * as z from 'zod/mini';
import { articleSummarySchema, authorSchema, termSchema } from '#src/contract/articles.ts';

const count = z.int().check(z.nonnegative());

/** The orders of hits: best first, or newest first. */
export const searchSorts = ['relevance', 'date'] as const;
export type SearchSort = (typeof searchSorts)[number];

/** A piece of text; joined in order, the pieces are the whole. `isHit` where a sought word stands. */
export const textPartSchema = z
  .object({ text: z.string(), isHit: z.boolean() })
  .register(z.globalRegistry, { id: 'TextPart' });
export type TextPart = z.infer<typeof textPartSchema>;

/**
 * A story that was found. `highlights.headline` is the whole headline; `passage` a sentence or two of
 * the body around the sought words, cut with "…" where text is left out, or the description where
 * the body has none of them.
 */
export const searchHitSchema = z
  .extend(articleSummarySchema, {
    highlights: z.object({
      headline: z.array(textPartSchema),
      passage: z.array(textPartSchema),
    }),
  })
  .register(z.globalRegistry, { id: 'SearchHit' });
export type SearchHit = z.infer<typeof searchHitSchema>;

/** One value to narrow by, with how many hits it would leave; most hits first. */
export const searchFacetSchema = z
  .extend(termSchema, { count })
  .register(z.globalRegistry, { id: 'SearchFacet' });
export type SearchFacet = z.infer<typeof searchFacetSchema>;

/**
 * How the hits answer the query. `all`: each has every sought word. `some`: hardly any story has all
 * of them, so those are here too that have the telling ones. `corrected`: nothing has them, and the
 * hits are those of `correction`.
 */
export const searchMatches = ['all', 'some', 'corrected'] as const;
export type SearchMatch = (typeof searchMatches)[number];

/**
 * One page of hits. `total` and the facets count all hits, not this page; where `isTotalCapped`, there
 * may be more, and the newest, `limits.searchHits` at most, were counted and ranked.
 * `nextCursor` is opaque, null on the last page, and for the same query only. `correction` is the
 * query as it was probably meant ("Mungkin maksud Anda"), ready to be asked, null where nothing is
 * to be said.
 */
export const searchResultsSchema = z
  .object({
    items: z.array(searchHitSchema),
    total: count,
    isTotalCapped: z.boolean(),
    match: z.enum(searchMatches),
    facets: z.object({
      sections: z.array(searchFacetSchema),
      topics: z.array(searchFacetSchema),
      authors: z.array(searchFacetSchema),
    }),
    nextCursor: z.nullable(z.string()),
    correction: z.nullable(z.string()),
  })
  .register(z.globalRegistry, { id: 'SearchResults' });
export type SearchResults = z.infer<typeof searchResultsSchema>;

/**
 * What may be meant while words are still being typed: stories by words of their headlines (the last
 * word may be half), topics and authors by any part of their names; at most `limits.suggestions` of each.
 */
export const searchSuggestionsSchema = z
  .object({
    stories: z.array(
      z.object({ slug: articleSummarySchema.shape.slug, headline: z.array(textPartSchema) }),
    ),
    topics: z.array(termSchema),
    authors: z.array(authorSchema),
  })
  .register(z.globalRegistry, { id: 'SearchSuggestions' });
export type SearchSuggestions = z.infer<typeof searchSuggestionsSchema>;
