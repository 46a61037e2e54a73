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
  real,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Role } from '#src/contract/accounts.ts';
import type { Correction, RelatedReason, Transfer } from '#src/contract/articles.ts';
import type { BodyRoot } from '#src/contract/body.ts';
import type {
  AuthorBadge,
  CommentHold,
  CommentStatus,
  ReportReason,
  StoryCommentPolicy,
} from '#src/contract/comments.ts';
import type { BanKind, ModerationAction } from '#src/contract/moderation.ts';

/** Besides the columns of an entry of the moderation log; `before` is the comment as it was. */
export type LogDetails = {
  before?: {
    hold: CommentHold | null;
    isPicked: boolean;
    approvedAt: string | null;
    editedAt: string | null;
  };
  /** Reports that were settled with it. */
  settledReports?: string[];
  /** The version of the words that an edit replaced. */
  version?: number;
  banIds?: string[];
  banKinds?: BanKind[];
  endsAt?: string | null;
  policy?: StoryCommentPolicy | null;
  closeAfterDays?: number | null;
  /** Names of the rules of the house that were set anew. */
  rules?: string[];
};

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Original pictures; `id` is the beginning of the SHA-256 of the file, so it names the content. */
export const media = pgTable('media', {
  id: text('id').primaryKey(),
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  /** A data: URI of a few pixels. */
  placeholder: text('placeholder').notNull(),
  /** Bytes of its light rendition (`contract/media.ts`); null until it was weighed. */
  lightBytes: integer('light_bytes'),
  createdAt: instant('created_at').notNull().defaultNow(),
});

/** A picture that is shown from its own server; the size in pixels is its source's word. */
export type LinkedPicture = { src: string; width: number; height: number };

/** How one story uses a picture; `mediaId` is null while the picture is not kept here. */
export type StoredImage = {
  mediaId: string | null;
  linked?: LinkedPicture;
  alt: string;
  caption: string;
  creditText: string;
};

export const sections = pgTable('sections', {
  slug: text('slug').primaryKey(),
  name: text('name').notNull(),
});

export const topics = pgTable(
  'topics',
  { slug: text('slug').primaryKey(), name: text('name').notNull() },
  (table) => [index('topics_name_idx').using('gin', table.name.op('gin_trgm_ops'))],
);

export const authors = pgTable(
  'authors',
  {
    slug: text('slug').primaryKey(),
    name: text('name').notNull(),
    description: text('description').notNull().default(''),
  },
  (table) => [index('authors_name_idx').using('gin', table.name.op('gin_trgm_ops'))],
);

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
    /** When it last changed here in more than its spelling; `datePublished` if it never did. */
    dateRevised: instant('date_revised').notNull().defaultNow(),
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
    /** What moderators decided for this conversation; null leaves it to `commentsOpen`. */
    commentPolicy: text('comment_policy').$type<StoryCommentPolicy>(),
    /** Days after which this conversation closes by itself; null leaves it to the rules of the house. */
    commentsCloseAfterDays: integer('comments_close_after_days'),
    /** When the source took the story back: it is shown to nobody, its conversation is kept. */
    withdrawnAt: instant('withdrawn_at'),
    /** Its "Berita Terkait" must be worked out; outlives an import that was cut short. */
    relatedPending: boolean('related_pending').notNull().default(false),
    /** What opening it takes over the network; null until it was weighed, and when it changes. */
    transfer: jsonb('transfer').$type<Transfer>(),
    /** Published comments and replies, kept by a trigger; the one source of every count. */
    commentCount: integer('comment_count').notNull().default(0),
  },
  (table) => [
    unique('articles_source_unique').on(table.source, table.sourceId),
    index('articles_newest_idx').on(table.datePublished, table.id),
    index('articles_section_newest_idx').on(table.sectionSlug, table.datePublished, table.id),
    index('articles_origin_idx').on(table.originUrl),
    index('articles_related_pending_idx').on(table.id).where(sql`related_pending`),
  ],
);

/**
 * What stories are found by, one row for each that is not withdrawn, made of the story by
 * `services/search/refresh-search.ts` (docs/search.md).
 */
export const searchEntries = pgTable(
  'search_entries',
  {
    articleId: uuid('article_id')
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** Of the rules that made the row: a row of older rules is made anew at the next start. */
    version: smallint('version').notNull(),
    datePublished: instant('date_published').notNull(),
    sectionSlug: text('section_slug').notNull(),
    topicSlugs: text('topic_slugs').array().notNull(),
    authorSlugs: text('author_slugs').array().notNull(),
    /** Every word, as written and as a stem, and what a search is narrowed by: what is matched. */
    vector: tsvector('vector').notNull(),
  },
  (table) => [
    index('search_entries_vector_idx').using('gin', table.vector),
    index('search_entries_newest_idx').on(table.datePublished, table.articleId),
  ],
);

/**
 * The words that tell what a story is about: what is ranked. Apart, so that rows of `search_entries`, of
 * which a search visits thousands to find the newest, stand close together.
 */
export const searchHeads = pgTable('search_heads', {
  articleId: uuid('article_id')
    .primaryKey()
    .references(() => searchEntries.articleId, { onDelete: 'cascade' }),
  head: tsvector('head').notNull(),
});

/** Stories whose row in `search_entries` must be made anew: a trigger on `articles` puts them in. */
export const searchQueue = pgTable('search_queue', {
  articleId: uuid('article_id')
    .primaryKey()
    .references(() => articles.id, { onDelete: 'cascade' }),
});

/** Every word of `search_entries` as written; the row of the word '' counts all stories. */
export const searchWords = pgTable(
  'search_words',
  {
    word: text('word').primaryKey(),
    stem: text('stem').notNull(),
    /** In how many stories it stands. */
    stories: integer('stories').notNull(),
  },
  (table) => [
    index('search_words_stem_idx').on(table.stem),
    index('search_words_likeness_idx').using('gin', table.word.op('gin_trgm_ops')),
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
    /** Not shown to readers, nor anything before it: what was taken out may be nobody's to read. */
    isWithheld: boolean('is_withheld').notNull().default(false),
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

/** Pictures of other servers by address: what was kept of each, or why nothing could be. */
export const remotePictures = pgTable(
  'remote_pictures',
  {
    address: text('address').primaryKey(),
    mediaId: text('media_id').references(() => media.id),
    /** What the server said with the kept bytes, for conditional requests. */
    etag: text('etag'),
    lastModified: text('last_modified'),
    /** The run that asked last: one run asks for an address once. */
    lastRun: uuid('last_run'),
    /** Failures since it last came. */
    failures: smallint('failures').notNull().default(0),
    /** Why it did not come, as a clause. */
    reason: text('reason'),
    /** When a later run asks again for what is awaited; null when it came, or was given up. */
    nextTryAt: instant('next_try_at'),
  },
  (table) => [index('remote_pictures_next_try_idx').on(table.nextTryAt)],
);

/** Places in stories that are empty, or linked, until a picture has been fetched. */
export const awaitedPictures = pgTable(
  'awaited_pictures',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** Which of the body's pictures, from 0 in reading order; -1 is the lead picture. */
    place: integer('place').notNull(),
    address: text('address')
      .notNull()
      .references(() => remotePictures.address),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.place] }),
    index('awaited_pictures_address_idx').on(table.address),
  ],
);

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

/**
 * What likeness between stories is judged by, and the event that each is part of; made of the story by
 * `services/related/store-subjects.ts` (docs/related.md).
 */
export const storySubjects = pgTable(
  'story_subjects',
  {
    articleId: uuid('article_id')
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    datePublished: instant('date_published').notNull(),
    /** Stems of its most telling words, the weightiest first. */
    words: text('words').array().notNull(),
    /** The weight of each; their squares add up to 1. */
    weights: real('weights').array().notNull(),
    /** The same for all stories of one event; stays with the others when a story leaves. */
    eventId: uuid('event_id'),
  },
  (table) => [
    // One story comes in at a time: no search should read through what was put in last.
    index('story_subjects_words_idx').using('gin', table.words).with({ fastupdate: false }),
    index('story_subjects_newest_idx').on(table.datePublished, table.articleId),
    index('story_subjects_event_idx').on(table.eventId, table.datePublished),
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
    /** The top-level comment beneath which it stands; null at the top level. */
    parentId: uuid('parent_id'),
    /** The very comment that is answered, where that is itself a reply. */
    replyToId: uuid('reply_to_id'),
    status: text('status').$type<CommentStatus>().notNull().default('published'),
    /** The rule that holds or hid it, as its author is told. */
    hold: jsonb('hold').$type<CommentHold>(),
    authorName: text('author_name').notNull(),
    /** Shown beside the name of people of the newsroom. */
    authorBadge: text('author_badge').$type<AuthorBadge>(),
    text: text('text').notNull(),
    createdAt: instant('created_at').notNull(),
    editedAt: instant('edited_at'),
    /** Counts every change of words or status: whoever decides names the one they saw. */
    revision: integer('revision').notNull().default(1),
    /** Editors' pick: pinned above the conversation. */
    isPicked: boolean('is_picked').notNull().default(false),
    /** When a moderator let these very words stand: reports hide them no more. */
    approvedAt: instant('approved_at'),
    /** These three are kept by triggers (migration 0003), in the transaction that changes them. */
    replyCount: integer('reply_count').notNull().default(0),
    likeCount: integer('like_count').notNull().default(0),
    reportCount: integer('report_count').notNull().default(0),
    /** Who wrote it: a signed-in reader, else a device; never shown. Network forgotten after 30 days. */
    accountId: text('account_id'),
    deviceHash: text('device_hash'),
    networkHash: text('network_hash'),
    /** SHA-256 of what was sent, so that a replayed id with other content is told apart. */
    contentHash: text('content_hash').notNull(),
    /** Where it was written and its id there; both null for one that was written here. */
    source: text('source'),
    sourceId: text('source_id'),
  },
  (table) => [
    unique('comments_source_unique').on(table.source, table.sourceId),
    // The top level as everybody sees it (`isShown`): what was taken away costs a page nothing.
    index('comments_shown_idx')
      .on(table.articleId, table.createdAt, table.id)
      .where(sql`parent_id is null and (status = 'published' or reply_count > 0)`),
    index('comments_top_idx')
      .on(table.articleId, table.likeCount, table.createdAt, table.id)
      .where(sql`parent_id is null and (status = 'published' or reply_count > 0)`),
    index('comments_replies_idx')
      .on(table.parentId, table.status, table.createdAt, table.id)
      .where(sql`parent_id is not null`),
    index('comments_article_idx').on(table.articleId, table.status, table.createdAt),
    index('comments_picked_idx').on(table.articleId).where(sql`is_picked`),
    index('comments_status_idx').on(table.status, table.createdAt, table.id),
    index('comments_recent_idx').on(table.createdAt, table.id),
    index('comments_account_idx')
      .on(table.accountId, table.createdAt)
      .where(sql`account_id is not null`),
    index('comments_device_idx')
      .on(table.deviceHash, table.createdAt)
      .where(sql`device_hash is not null`),
    index('comments_network_idx')
      .on(table.networkHash, table.createdAt)
      .where(sql`network_hash is not null`),
    index('comments_reported_idx').on(table.reportCount).where(sql`report_count > 0`),
    index('comments_words_idx').using('gin', table.text.op('gin_trgm_ops')),
  ],
);

/** What a comment said before each change, oldest first by `version` (from 1). */
export const commentVersions = pgTable(
  'comment_versions',
  {
    commentId: uuid('comment_id')
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    text: text('text').notNull(),
    replacedAt: instant('replaced_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.commentId, table.version] })],
);

/** One row per comment and reader; `actorKey` is `account:<id>` or `device:<hash>`. */
export const commentLikes = pgTable(
  'comment_likes',
  {
    commentId: uuid('comment_id')
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    actorKey: text('actor_key').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.commentId, table.actorKey] }),
    index('comment_likes_actor_idx').on(table.actorKey),
  ],
);

export const commentReports = pgTable(
  'comment_reports',
  {
    /** Made in the browser: the idempotency key. */
    id: uuid('id').primaryKey(),
    commentId: uuid('comment_id')
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    actorKey: text('actor_key').notNull(),
    /** Where it came from; empty once it was forgotten, after 30 days. */
    networkHash: text('network_hash'),
    reason: text('reason').$type<ReportReason>().notNull(),
    text: text('text').notNull().default(''),
    createdAt: instant('created_at').notNull(),
    /** When a moderator has looked at it; it counts until then. */
    settledAt: instant('settled_at'),
  },
  (table) => [unique('comment_reports_once').on(table.commentId, table.actorKey)],
);

/**
 * Comments that were taken back before they arrived: one that comes within the hour is not stored.
 * `actorKey` as of a like: nobody can take back what somebody else writes.
 */
export const commentTombstones = pgTable(
  'comment_tombstones',
  {
    commentId: uuid('comment_id').notNull(),
    actorKey: text('actor_key').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.commentId, table.actorKey] }),
    index('comment_tombstones_age_idx').on(table.createdAt),
  ],
);

/** Who may not take part: an account, a device or a network, by its id or hash. */
export const bans = pgTable(
  'bans',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').$type<BanKind>().notNull(),
    /** Account id or keyed hash; emptied with a network's end, since networks are to be forgotten. */
    value: text('value').notNull(),
    /** The name it wrote under, by which moderators know it. */
    authorName: text('author_name').notNull(),
    /** The comment it was for; not a reference, the ban outlives it. */
    commentId: uuid('comment_id'),
    note: text('note').notNull().default(''),
    createdAt: instant('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    /** Null: until somebody lifts it. */
    endsAt: instant('ends_at'),
    liftedAt: instant('lifted_at'),
  },
  (table) => [
    index('bans_value_idx').on(table.value).where(sql`lifted_at is null`),
    index('bans_newest_idx').on(table.createdAt, table.id),
  ],
);

/**
 * Everything that moderators did, and what the site did by itself (`accountId` null). A trigger
 * (migration) refuses to change or remove a row; nothing here refers to other tables, so it stays.
 */
export const moderationLog = pgTable(
  'moderation_log',
  {
    id: uuid('id').primaryKey(),
    at: instant('at').notNull(),
    accountId: text('account_id'),
    /** The moderator's name at that time. */
    accountName: text('account_name').notNull().default(''),
    action: text('action').$type<ModerationAction>().notNull(),
    commentId: uuid('comment_id'),
    articleId: uuid('article_id'),
    statusBefore: text('status_before').$type<CommentStatus>(),
    statusAfter: text('status_after').$type<CommentStatus>(),
    /** The comment's revision once this was done: undoing needs it unchanged. */
    revisionAfter: integer('revision_after'),
    /** The reason told to the author, or the note of a ban. */
    note: text('note').notNull().default(''),
    /** What else it takes to know what was done, and to undo it. */
    details: jsonb('details').$type<LogDetails>().notNull().default({}),
    /** The entry that this one undoes; each is undone once. */
    undoes: uuid('undoes').unique(),
    /** Seconds that a held comment had waited for this decision. */
    waitedSeconds: integer('waited_seconds'),
  },
  (table) => [
    index('moderation_log_newest_idx').on(table.at, table.id),
    index('moderation_log_comment_idx').on(table.commentId, table.at),
  ],
);

/** Token buckets that every process of the site shares; a row unused for long is swept away. */
export const rateBuckets = pgTable(
  'rate_buckets',
  {
    key: text('key').primaryKey(),
    tokens: doublePrecision('tokens').notNull(),
    filledAt: instant('filled_at').notNull(),
  },
  (table) => [index('rate_buckets_filled_idx').on(table.filledAt)],
);

/** What moderators set for the whole site, and secrets that every process of it shares. */
export const siteSettings = pgTable('site_settings', {
  key: text('key').primaryKey(),
  value: jsonb('value').notNull(),
});

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

/** Views by the hour, kept for two days: what "the last 24 hours" is made of. */
export const articleViewHours = pgTable(
  'article_view_hours',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    hour: instant('hour').notNull(),
    count: integer('count').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.hour] }),
    index('article_view_hours_hour_idx').on(table.hour),
  ],
);

/** The key under which a day's views are told apart. With it goes all that could say who read what. */
export const viewSalts = pgTable('view_salts', {
  day: date('day', { mode: 'string' }).primaryKey(),
  salt: text('salt').notNull(),
});

/** Keyed hashes of a reader and a story, and of a network and a story; of one day, then gone. */
export const viewMarks = pgTable(
  'view_marks',
  {
    day: date('day', { mode: 'string' }).notNull(),
    mark: text('mark').notNull(),
    /** How many views were counted under it. */
    count: integer('count').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.day, table.mark] })],
);

/**
 * Readers and staff who sign in. Better Auth owns the five tables from here on
 * (services/identity/create-auth.ts); their properties bear its names, where ours differ.
 */
export const accounts = pgTable('accounts', {
  id: text('id').primaryKey(),
  /** What is shown; empty until one is chosen. */
  name: text('name').notNull(),
  /** The name with everything that looks alike made the same; null while there is no name. */
  nameSkeleton: text('name_skeleton').unique('accounts_name_unique'),
  /** Never shown to anybody else. */
  email: text('email').notNull().unique('accounts_email_unique'),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  role: text('role').$type<Role>().notNull().default('reader'),
  /** Whether replies to own comments are told by e-mail. */
  wantsReplies: boolean('wants_replies').notNull().default(false),
  createdAt: instant('created_at').notNull().defaultNow(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
});

/** One row per browser that is signed in; without any address. */
export const accountSessions = pgTable(
  'account_sessions',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique('account_sessions_token_unique'),
    userId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    expiresAt: instant('expires_at').notNull(),
    /** Always empty: Better Auth wants the column. */
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('account_sessions_account_idx').on(table.userId),
    index('account_sessions_expires_idx').on(table.expiresAt),
  ],
);

/** Accounts elsewhere (Google) that lead to one here. Their tokens are not kept. */
export const accountLogins = pgTable(
  'account_logins',
  {
    id: text('id').primaryKey(),
    accountId: text('provider_account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    unique('account_logins_once').on(table.providerId, table.accountId),
    index('account_logins_account_idx').on(table.userId),
  ],
);

/** One-time codes (as hashes) and challenges, each for some minutes. */
export const accountVerifications = pgTable(
  'account_verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('account_verifications_identifier_idx').on(table.identifier),
    index('account_verifications_expires_idx').on(table.expiresAt),
  ],
);

/** Public keys of passkeys. */
export const accountPasskeys = pgTable(
  'account_passkeys',
  {
    id: text('id').primaryKey(),
    name: text('name'),
    publicKey: text('public_key').notNull(),
    userId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    credentialID: text('credential_id').notNull().unique('account_passkeys_credential_unique'),
    counter: integer('counter').notNull(),
    deviceType: text('device_type').notNull(),
    backedUp: boolean('backed_up').notNull(),
    transports: text('transports'),
    createdAt: instant('created_at'),
    aaguid: text('aaguid'),
  },
  (table) => [index('account_passkeys_account_idx').on(table.userId)],
);

/**
 * Replies that somebody wants to hear of by mail: a trigger (migration reply_notices) puts one in with
 * each reply that is shown, in its transaction, so that none is lost. Those of one `mailId` went, or
 * will go, in one mail.
 */
export const replyNotices = pgTable(
  'reply_notices',
  {
    /** The reply; it answers one comment, and so has one reader to be told. */
    commentId: uuid('comment_id')
      .primaryKey()
      .references(() => comments.id, { onDelete: 'cascade' }),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull().defaultNow(),
    mailId: uuid('mail_id'),
    /** How often its mail was refused, and from when on it is tried again. */
    attempts: integer('attempts').notNull().default(0),
    retryAt: instant('retry_at'),
    sentAt: instant('sent_at'),
  },
  (table) => [
    index('reply_notices_waiting_idx').on(table.accountId).where(sql`sent_at is null`),
    index('reply_notices_sent_idx').on(table.accountId, table.sentAt),
    index('reply_notices_mail_idx').on(table.mailId),
  ],
);

/** Browsers that asked to be told of replies by Web Push: https://www.rfc-editor.org/rfc/rfc8030 */
export const pushSubscriptions = pgTable(
  'push_subscriptions',
  {
    id: uuid('id').primaryKey(),
    /** Whoever knows this address and the keys can have it shown something: never shown. */
    endpoint: text('endpoint').notNull().unique('push_subscriptions_endpoint_unique'),
    p256dh: text('p256dh').notNull(),
    auth: text('auth').notNull(),
    /** Who is told: the account that was signed in, and whoever wrote from the device without one. */
    accountId: text('account_id').references(() => accounts.id, { onDelete: 'cascade' }),
    /** A browser that is signed out, from wherever, is told nothing more. */
    sessionId: text('session_id').references(() => accountSessions.id, { onDelete: 'cascade' }),
    deviceHash: text('device_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    /** When the browser last said that it still wants to be told. */
    confirmedAt: instant('confirmed_at').notNull(),
    /** Failures since a message was last taken, and from when on it is tried again. */
    failures: integer('failures').notNull().default(0),
    retryAt: instant('retry_at'),
  },
  (table) => [
    index('push_subscriptions_account_idx').on(table.accountId),
    index('push_subscriptions_session_idx').on(table.sessionId),
    index('push_subscriptions_device_idx').on(table.deviceHash),
  ],
);

/**
 * Replies that a browser is to be told of: a trigger (migration web_push) puts them in with each reply
 * that is shown, in its transaction.
 */
export const pushNotices = pgTable(
  'push_notices',
  {
    commentId: uuid('comment_id')
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    subscriptionId: uuid('subscription_id')
      .notNull()
      .references(() => pushSubscriptions.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull().defaultNow(),
    sentAt: instant('sent_at'),
  },
  (table) => [
    primaryKey({ columns: [table.commentId, table.subscriptionId] }),
    index('push_notices_subscription_idx').on(table.subscriptionId, table.sentAt),
    index('push_notices_age_idx').on(table.createdAt),
  ],
);

/**
 * What one device hands to another, sealed with a key that the server never has. Nothing says whose it
 * is; the content goes when it was taken or called off, or when its time is over, and the row a day later.
 */
export const handovers = pgTable(
  'handovers',
  {
    id: text('id').primaryKey(),
    /** Null once it was taken or called off. */
    ciphertext: bytea('ciphertext'),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('handovers_expires_idx').on(table.expiresAt)],
);
