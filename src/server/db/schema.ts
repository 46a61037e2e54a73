import { sql } from 'drizzle-orm';
import {
  boolean,
  customType,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Correction, RelatedReason } from '#src/contract/articles.ts';
import type { BodyRoot } from '#src/contract/body.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Original pictures; `id` is the beginning of the SHA-256 of the file, so it names the content. */
export const media = pgTable('media', {
  id: text('id').primaryKey(),
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  /** A data: URI of a few pixels. */
  placeholder: text('placeholder').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
});

/** How one story uses a picture. */
export type StoredImage = { mediaId: string; alt: string; caption: string; creditText: string };

export const sections = pgTable('sections', {
  slug: text('slug').primaryKey(),
  name: text('name').notNull(),
});

export const topics = pgTable('topics', {
  slug: text('slug').primaryKey(),
  name: text('name').notNull(),
});

export const authors = pgTable('authors', {
  slug: text('slug').primaryKey(),
  name: text('name').notNull(),
  description: text('description').notNull().default(''),
});

export const articles = pgTable(
  'articles',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    /** Where the story came from, and what it is called there: an import is idempotent by both. */
    source: text('source').notNull(),
    sourceId: text('source_id').notNull(),
    /** SHA-256 of everything the source said, so that an unchanged story is left alone. */
    contentHash: text('content_hash').notNull(),
    sectionSlug: text('section_slug')
      .notNull()
      .references(() => sections.slug),
    headline: text('headline').notNull(),
    description: text('description').notNull(),
    dateline: text('dateline').notNull().default(''),
    editor: text('editor'),
    datePublished: instant('date_published').notNull(),
    dateModified: instant('date_modified').notNull(),
    wordCount: integer('word_count').notNull(),
    image: jsonb('image').$type<StoredImage>(),
    body: jsonb('body').$type<BodyRoot>().notNull(),
    bodyText: text('body_text').notNull(),
    corrections: jsonb('corrections').$type<Correction[]>().notNull().default([]),
    /** Slugs that "Baca juga" links name: never shown again as related. */
    linkedSlugs: text('linked_slugs').array().notNull().default(sql`'{}'::text[]`),
    sourceName: text('source_name'),
    sourceUrl: text('source_url'),
    /** Its address at the source, by which other stories of the source link to it. */
    originUrl: text('origin_url'),
    commentsOpen: boolean('comments_open').notNull().default(true),
    /** When the source took the story back: it is shown to nobody, its conversation is kept. */
    withdrawnAt: instant('withdrawn_at'),
    /** Its "Berita Terkait" must be worked out; outlives an import that was cut short. */
    relatedPending: boolean('related_pending').notNull().default(false),
    /** Kept by the same transaction that writes a comment; the one source of every count. */
    commentCount: integer('comment_count').notNull().default(0),
    textVector: tsvector('text_vector').generatedAlwaysAs(
      sql`setweight(to_tsvector('simple', headline), 'A') || setweight(to_tsvector('indonesian', headline), 'A') || setweight(to_tsvector('simple', description), 'B') || setweight(to_tsvector('indonesian', description), 'B') || setweight(to_tsvector('simple', body_text), 'C') || setweight(to_tsvector('indonesian', body_text), 'C')`,
    ),
  },
  (table) => [
    unique('articles_source_unique').on(table.source, table.sourceId),
    index('articles_newest_idx').on(table.datePublished.desc(), table.id.desc()),
    index('articles_section_newest_idx').on(
      table.sectionSlug,
      table.datePublished.desc(),
      table.id.desc(),
    ),
    index('articles_text_idx').using('gin', table.textVector),
    index('articles_origin_idx').on(table.originUrl),
    index('articles_related_pending_idx').on(table.id).where(sql`related_pending`),
  ],
);

/** What a story said before each change of its words, oldest first by `version` (from 1). */
export const articleVersions = pgTable(
  'article_versions',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    headline: text('headline').notNull(),
    description: text('description').notNull(),
    body: jsonb('body').$type<BodyRoot>().notNull(),
    dateModified: instant('date_modified').notNull(),
    replacedAt: instant('replaced_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.version] })],
);

/** Where stories come from, and how far each import has come. */
export const importSources = pgTable('import_sources', {
  /** The same as `articles.source`, as `wordpress:https://news.example`. */
  source: text('source').primaryKey(),
  /** What the importer goes on from; its own form, saved once everything before it is stored. */
  cursor: jsonb('cursor'),
  startedAt: instant('started_at').notNull(),
  /** Null while a run is under way, and after one that was cut short. */
  finishedAt: instant('finished_at'),
  sweptAt: instant('swept_at'),
});

/** Addresses a story had before; they redirect for ever (308). */
export const articleSlugs = pgTable('article_slugs', {
  slug: text('slug').primaryKey(),
  articleId: uuid('article_id')
    .notNull()
    .references(() => articles.id, { onDelete: 'cascade' }),
});

export const articleTopics = pgTable(
  'article_topics',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    topicSlug: text('topic_slug')
      .notNull()
      .references(() => topics.slug),
    position: smallint('position').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.topicSlug] }),
    index('article_topics_topic_idx').on(table.topicSlug),
  ],
);

export const articleAuthors = pgTable(
  'article_authors',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    authorSlug: text('author_slug')
      .notNull()
      .references(() => authors.slug),
    position: smallint('position').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.authorSlug] }),
    index('article_authors_author_idx').on(table.authorSlug),
  ],
);

/** "Berita Terkait", worked out when a story comes in, never on a view. */
export const relatedArticles = pgTable(
  'related_articles',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    relatedId: uuid('related_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    position: smallint('position').notNull(),
    score: doublePrecision('score').notNull(),
    reason: jsonb('reason').$type<RelatedReason>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.relatedId] }),
    index('related_articles_related_idx').on(table.relatedId),
  ],
);

export const comments = pgTable(
  'comments',
  {
    /** Made in the browser (UUIDv7): the idempotency key. */
    id: uuid('id').primaryKey(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** The top-level comment that is answered; null at the top level. */
    parentId: uuid('parent_id'),
    authorName: text('author_name').notNull(),
    text: text('text').notNull(),
    createdAt: instant('created_at').notNull(),
    /** SHA-256 of what was sent, so that a replayed id with other content is told apart. */
    contentHash: text('content_hash').notNull(),
    /** Where it was written and its id there; both null for one that was written here. */
    source: text('source'),
    sourceId: text('source_id'),
  },
  (table) => [
    unique('comments_source_unique').on(table.source, table.sourceId),
    index('comments_thread_idx').on(
      table.articleId,
      table.parentId,
      table.createdAt.desc(),
      table.id.desc(),
    ),
  ],
);

/** Views per story and day (Asia/Jakarta), counted without cookie or address. */
export const articleViews = pgTable(
  'article_views',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    day: date('day', { mode: 'string' }).notNull(),
    count: integer('count').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.day] }),
    index('article_views_day_idx').on(table.day),
  ],
);
