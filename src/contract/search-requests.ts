import { z } from 'zod';
import { limits } from '#src/contract/limits.ts';
import { slugSchema } from '#src/contract/requests.ts';
import { searchSorts } from '#src/contract/search.ts';

/** What a search is asked with; only the server parses it, as with `requests.ts`. */

// Counted in graphemes by the server; one grapheme may be many code units.
const querySchema = z.string().max(limits.searchQuery * 16);

/**
 * Query of `GET /api/search`. `q` is words (all are sought), `"kata-kata berurutan"`, `-tanpa`, and
 * `satu atau lain` (or `OR`); longer than `limits.searchQuery` graphemes it is `too_long`, and words
 * after the first `limits.searchTerms` are left out. `from` and `to` are days, as `2026-11-24`, in
 * the newsroom's time zone, both included. A section, topic or author that does not exist has no hits.
 */
export const searchQuerySchema = z.object({
  q: querySchema,
  section: slugSchema.optional(),
  topic: slugSchema.optional(),
  author: slugSchema.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  sort: z.enum(searchSorts).optional(),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(limits.searchPageMax).optional(),
});
export type SearchQuery = z.infer<typeof searchQuerySchema>;

/** Query of `GET /api/search/suggest`: what has been typed so far. */
export const suggestQuerySchema = z.object({ q: querySchema });
export type SuggestQuery = z.infer<typeof suggestQuerySchema>;
