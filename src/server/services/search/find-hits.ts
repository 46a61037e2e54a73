import { type SQL, sql } from 'drizzle-orm';
import { limits } from '#src/contract/limits.ts';
import type { SearchResults, SearchSort } from '#src/contract/search.ts';
import { authors, searchEntries, searchHeads, sections, topics } from '#src/server/db/schema.ts';
import type { Cursor } from '#src/server/services/cursor.ts';
import { newestMonths } from '#src/server/services/search/newest-months.ts';
import type { Database } from '#src/server/services/service-context.ts';
import { site } from '#src/site.ts';

/** A search as the store is asked. */
export type HitRequest = {
  /** A tsquery of `search_entries.vector`, and how many of `total` stories it may match. */
  tsquery: string;
  expected: number;
  total: number;
  /** Whether it asks for a section, a topic or an author besides, and for words in a row. */
  isNarrowed: boolean;
  hasPhrases: boolean;
  /** What a hit is worth, of its `head`, `vector` and `date_published`. */
  score: SQL;
  /** Hits that are worth less than this part of the best are left out. */
  leastShare: number;
  /** The moment of the search, ISO 8601: what is dated after it does not exist. */
  at: string;
  /** Days, as `2026-11-24`, both included. */
  from?: string | undefined;
  to?: string | undefined;
  sort: SearchSort;
  after?: { score: number; hit: Cursor } | undefined;
  limit: number;
};

export type FoundHits = Pick<SearchResults, 'total' | 'isTotalCapped' | 'facets'> & {
  /** The page, and one hit more where there is one. */
  page: (Cursor & { score: number })[];
};

/** Scores are compared as whole numbers: the same on every engine. */
const scoreSteps = 1_000_000;

/** Midnight at the beginning of a day of the newsroom, or some days later. */
const midnight = (day: string, daysLater = 0) =>
  sql`((${day}::date + ${daysLater}::int)::timestamp at time zone ${site.timeZone})`;

/**
 * The best hits after a place, how many there are in all, and what they can be narrowed by. Of more
 * than `limits.searchHits` the newest count, and where words are common only as many months are looked
 * through as hold those; words in a row, for which stories must be unpacked, are sought nowhere else.
 */
export async function findHits(db: Database, request: HitRequest): Promise<FoundHits> {
  const { tsquery, expected, total, to, at, isNarrowed, hasPhrases } = request;
  const until = new Date(Math.min(Date.parse(at), to ? Date.parse(to) + 86_400_000 : Infinity));
  const months = await newestMonths(db, { expected, total, until, isNarrowed });
  if (months !== undefined) {
    const found = await ask(db, { ...request, tsquery: `${tsquery} & ${months}` });
    if (found.isTotalCapped || hasPhrases) return { ...found, isTotalCapped: true };
  }
  return ask(db, request);
}

// Two plans are ruled out that would unpack the words of every story on their way. As a subquery, the
// words are never thought to fit most stories, whereupon all of them are read; and behind `offset 0`
// the order asks for no walk along the index of dates.
async function ask(db: Database, request: HitRequest): Promise<FoundHits> {
  const { tsquery, score, leastShare, at, from, to, sort, after, limit } = request;
  const order = sort === 'date' ? sql`` : sql`score desc,`;
  const { rows } = await db.execute<FoundHits>(sql`
    with newest as materialized (
      select * from (
        select article_id, date_published, section_slug, topic_slugs, author_slugs, vector
        from ${searchEntries}
        where vector @@ (select ${tsquery}::tsquery) and date_published <= ${at}::timestamptz
          ${from === undefined ? sql`` : sql`and date_published >= ${midnight(from)}`}
          ${to === undefined ? sql`` : sql`and date_published < ${midnight(to, 1)}`}
        offset 0) matched
      order by date_published desc, article_id desc limit ${limits.searchHits}
    ), scored as materialized (
      select article_id, date_published, section_slug, topic_slugs, author_slugs,
        round(${scoreSteps} * (${score}))::bigint as score
      from (
        select newest.*, (select head from ${searchHeads}
          where search_heads.article_id = newest.article_id) as head
        from newest offset 0) ranked
    ), kept as materialized (
      select * from scored
      ${leastShare > 0 ? sql`where score >= ${leastShare}::float8 * (select max(score) from scored)` : sql``}
    ), page as (
      select article_id, date_published, score from kept
      ${after === undefined ? sql`` : sql`where ${isAfter(after, sort)}`}
      order by ${order} date_published desc, article_id desc limit ${limit + 1}
    )
    select (select count(*)::int from kept) as total,
      (select count(*) >= ${limits.searchHits} from newest) as "isTotalCapped",
      (select coalesce(json_agg(json_build_object('id', article_id, 'score', score, 'at',
          to_char(date_published at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
          order by ${order} date_published desc, article_id desc), '[]'::json)
        from page) as page,
      json_build_object(
        'sections', ${facet(sql`section_slug`, sections)},
        'topics', ${facet(sql`unnest(topic_slugs)`, topics)},
        'authors', ${facet(sql`unnest(author_slugs)`, authors)}) as facets`);
  const [found] = rows;
  if (found === undefined) throw new Error('a search answered nothing at all');
  return found;
}

function isAfter({ score, hit }: { score: number; hit: Cursor }, sort: SearchSort): SQL {
  const place = sql`${hit.at}::timestamptz, ${hit.id}::uuid`;
  return sort === 'date'
    ? sql`(date_published, article_id) < (${place})`
    : sql`(score, date_published, article_id) < (${score}::bigint, ${place})`;
}

/** The values of most hits, with their names. */
function facet(slugs: SQL, terms: typeof sections | typeof topics | typeof authors): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('slug', x.slug, 'name', x.name, 'count', f.count)
      order by f.count desc, x.slug), '[]'::json)
    from (select slug, count(*)::int as count from (select ${slugs} as slug from kept) each
      group by slug order by count(*) desc, slug limit ${limits.searchFacets}) f
    join ${terms} x on x.slug = f.slug)`;
}
