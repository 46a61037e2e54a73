import { sql } from 'drizzle-orm';
import type { Database } from '#src/server/db/database.ts';
import { buildEntry } from '#src/server/services/search/build-entry.ts';
import { entryVersion } from '#src/server/services/search/refresh-search.ts';
import {
  authorCount,
  createStoryMaker,
  type GeneratedStory,
  sectionCount,
  topicCount,
} from '#tests/bench/search/generate-stories.ts';
import { testId } from '#tests/support/seed.ts';

const batchSize = 500;

const termsOf = (kind: string, count: number) =>
  Array.from({ length: count }, (_, number) => ({
    slug: `${kind}-${number}`,
    name: `${kind} ${number}`,
  }));
const sections = termsOf('kanal', sectionCount);
const topics = termsOf('topik', topicCount);
const authors = termsOf('penulis', authorCount);

type Row = ReturnType<typeof toRow>;

function toRow(story: GeneratedStory, words: Map<string, { stem: string; stories: number }>) {
  const section = `kanal-${story.section}`;
  const ofTopics = story.topics.flatMap((number) => topics[number] ?? []);
  const ofAuthor = authors.slice(story.author, story.author + 1);
  const entry = buildEntry({ ...story, sectionSlug: section, topics: ofTopics, authors: ofAuthor });
  for (const [word, stem] of entry.words) {
    words.set(word, { stem, stories: (words.get(word)?.stories ?? 0) + 1 });
  }
  const slug = `cerita-${story.number}`;
  const { headline, description, bodyText, datePublished } = story;
  return {
    id: testId(slug),
    slug,
    headline,
    description,
    body: bodyText,
    at: datePublished.toISOString(),
    section,
    topics: ofTopics.map((topic) => topic.slug).join(' '),
    author: ofAuthor.map((author) => author.slug).join(' '),
    vector: entry.vector,
    head: entry.head,
  };
}

/**
 * Fills an empty database with made-up stories and what they are found by, by the rules of the search
 * but straight into its tables: importing as many would take an hour.
 */
export async function fillStories(db: Database, count: number): Promise<void> {
  await db.execute(sql`alter table articles disable trigger articles_queue_search`);
  await db.execute(sql`drop index if exists search_entries_vector_idx, articles_subject_idx`);
  for (const [table, terms] of Object.entries({ sections, topics, authors })) {
    const [slugs, names] = [terms.map(({ slug }) => slug), terms.map(({ name }) => name)];
    await db.execute(sql`insert into ${sql.identifier(table)} (slug, name)
      select * from unnest(${sql.param(slugs)}::text[], ${sql.param(names)}::text[])`);
  }
  const make = createStoryMaker();
  const words = new Map<string, { stem: string; stories: number }>();
  for (let from = 0; from < count; from += batchSize) {
    const numbers = Array.from({ length: Math.min(batchSize, count - from) }, (_, at) => from + at);
    await insert(
      db,
      numbers.map((number) => toRow(make(number, count), words)),
    );
    if (from % 10_000 === 0) process.stderr.write('.');
  }
  words.set('', { stem: '', stories: count });
  const all = [...words];
  for (let from = 0; from < all.length; from += 10_000) {
    const rows = all.slice(from, from + 10_000).map(([word, rest]) => ({ word, ...rest }));
    await db.execute(sql`insert into search_words select * from
      json_populate_recordset(null::search_words, ${JSON.stringify(rows)}::json)`);
  }
  await db.execute(
    sql`create index search_entries_vector_idx on search_entries using gin (vector)`,
  );
  await db.execute(sql`analyze`);
}

async function insert(db: Database, rows: readonly Row[]): Promise<void> {
  await db.execute(sql`
    with given as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as x(id uuid, slug text,
        headline text, description text, body text, at timestamptz, section text, topics text,
        author text, vector text, head text)
    ), stories as (
      insert into articles (id, slug, source, source_id, content_hash, section_slug, headline,
        description, date_published, date_modified, date_revised, word_count, body, body_text)
      select id, slug, 'bench', slug, slug, section, headline, description, at, at, at, 350,
        '{"type":"root","children":[]}'::jsonb, body from given
    ), by_topic as (
      insert into article_topics (article_id, topic_slug, position)
      select id, topic, row_number() over (partition by id) - 1
      from given, unnest(string_to_array(topics, ' ')) topic
    ), by_author as (
      insert into article_authors (article_id, author_slug, position)
      select id, author, 0 from given
    ), by_words as (
      insert into search_entries (article_id, version, date_published, section_slug, topic_slugs,
        author_slugs, vector)
      select id, ${entryVersion}, at, section, string_to_array(topics, ' '),
        string_to_array(author, ' '), vector::tsvector from given
    )
    insert into search_heads (article_id, head) select id, head::tsvector from given`);
}
