import { sql } from 'drizzle-orm';
import type { Author, Term } from '#src/contract/articles.ts';
import { limits } from '#src/contract/limits.ts';
import type { SearchSuggestions } from '#src/contract/search.ts';
import {
  articleAuthors,
  articles,
  articleTopics,
  authors,
  searchEntries,
  searchWords,
  topics,
} from '#src/server/db/schema.ts';
import { isPublished } from '#src/server/services/articles/article-row.ts';
import { headlineLexeme, quoteLexeme } from '#src/server/services/search/lexemes.ts';
import { newestMonths } from '#src/server/services/search/newest-months.ts';
import { readText } from '#src/server/services/search/read-text.ts';
import { createPrefixFinder, markHits } from '#src/server/services/search/sought-forms.ts';
import { tokenise } from '#src/server/services/search/tokenise.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

/**
 * What may be meant by the beginning of a query: the newest stories whose headlines have words that
 * begin so, and topics and authors with it in their names, those that begin with it first.
 * @throws ServiceError invalid_request naming `q`: required, too_long
 */
export async function suggest(context: ServiceContext, typed: string): Promise<SearchSuggestions> {
  const text = readText(typed);
  const words = tokenise(text, limits.searchTerms).map(({ literal }) => literal);
  const [stories, foundTopics, foundAuthors] = await Promise.all([
    suggestStories(context, words),
    suggestTopics(context, text),
    suggestAuthors(context, text),
  ]);
  return { stories, topics: foundTopics, authors: foundAuthors };
}

async function suggestStories(
  context: ServiceContext,
  words: readonly string[],
): Promise<SearchSuggestions['stories']> {
  // One letter alone begins a headline of almost every story.
  if (words.join('').length < 2) return [];
  const tsquery = words.map((word) => `${quoteLexeme(headlineLexeme(word))}:*`).join(' & ');
  const until = context.now();
  const [all] = await context.db
    .select({ total: searchWords.stories })
    .from(searchWords)
    .where(sql`word = ''`);
  const total = all?.total ?? 0;
  const months = await newestMonths(context.db, {
    expected: total,
    total,
    until,
    isNarrowed: false,
  });
  const newest = months && (await findStories(context, `${tsquery} & ${months}`));
  const rows =
    newest && newest.length === limits.suggestions ? newest : await findStories(context, tsquery);
  const find = createPrefixFinder(words);
  return rows.map(({ slug, headline }) => ({ slug, headline: markHits(headline, find) }));
}

async function findStories(context: ServiceContext, tsquery: string) {
  const { rows } = await context.db.execute<{ slug: string; headline: string }>(sql`
    select ${articles.slug}, ${articles.headline}
    from (select article_id, date_published from ${searchEntries}
      where vector @@ ${tsquery}::tsquery and date_published <= ${context.now().toISOString()}::timestamptz
      order by date_published desc, article_id desc limit ${limits.suggestions}) hit
    join ${articles} on ${articles.id} = hit.article_id
    where ${isPublished(context)}
    order by hit.date_published desc, hit.article_id desc`);
  return rows;
}

/** A pattern of LIKE for names that hold a text, and one for those that begin with it. */
function patternsOf(text: string) {
  const escaped = text.replace(/[\\%_]/g, '\\$&');
  return { holds: `%${escaped}%`, begins: `${escaped}%` };
}

async function suggestTopics({ db }: ServiceContext, text: string): Promise<Term[]> {
  const { holds, begins } = patternsOf(text);
  const { rows } = await db.execute<Term>(sql`
    select slug, name from ${topics}
    where name ilike ${holds}
      and exists (select 1 from ${articleTopics} where topic_slug = ${topics.slug})
    order by name ilike ${begins} desc, length(name), slug limit ${limits.suggestions}`);
  return rows;
}

async function suggestAuthors({ db }: ServiceContext, text: string): Promise<Author[]> {
  const { holds, begins } = patternsOf(text);
  const { rows } = await db.execute<Author>(sql`
    select slug, name from ${authors}
    where name ilike ${holds}
      and exists (select 1 from ${articleAuthors} where author_slug = ${authors.slug})
    order by name ilike ${begins} desc, length(name), slug limit ${limits.suggestions}`);
  return rows;
}
