import { type SQL, sql } from 'drizzle-orm';
import { searchStories } from '#src/server/services/search/search-stories.ts';
import type { Database, ServiceContext } from '#src/server/services/service-context.ts';

/** Answers a query with slugs, best first. */
export type Ranker = (text: string) => Promise<string[]>;

const listed = 20;

async function slugsOf(db: Database, query: SQL): Promise<string[]> {
  const { rows } = await db.execute<{ slug: string }>(query);
  return rows.map(({ slug }) => slug);
}

/** PostgreSQL's own full-text search: all words, headline before description before body. */
function byConfiguration(db: Database, configuration: 'simple' | 'indonesian'): Ranker {
  const name = sql.raw(`'${configuration}'::regconfig`);
  const vector = sql`setweight(to_tsvector(${name}, headline), 'A')
    || setweight(to_tsvector(${name}, description), 'B')
    || setweight(to_tsvector(${name}, body_text), 'C')`;
  return (text) =>
    slugsOf(
      db,
      sql`select slug from (select slug, date_published, ${vector} as vector from articles) story,
        websearch_to_tsquery(${name}, ${text}) as query
        where vector @@ query
        order by ts_rank_cd(vector, query) desc, date_published desc limit ${listed}`,
    );
}

/** Every word somewhere, newest first: what is built without a search. */
function byLike(db: Database): Ranker {
  return (text) => {
    const words = text.split(/\s+/).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
    return slugsOf(
      db,
      sql`select slug from articles
        where headline || ' ' || description || ' ' || body_text ilike all(${sql.param(words)}::text[])
        order by date_published desc limit ${listed}`,
    );
  };
}

/** This search. */
export function rankByUs(context: ServiceContext): Ranker {
  return async (text) => {
    const { items } = await searchStories(context, { q: text, limit: listed });
    return items.map(({ slug }) => slug);
  };
}

/** What is compared: this search, PostgreSQL's two configurations, and LIKE. */
export function createRankers(context: ServiceContext): ReadonlyMap<string, Ranker> {
  const { db } = context;
  return new Map([
    ['URtech', rankByUs(context)],
    ['simple', byConfiguration(db, 'simple')],
    ['indonesian', byConfiguration(db, 'indonesian')],
    ['LIKE', byLike(db)],
  ]);
}
