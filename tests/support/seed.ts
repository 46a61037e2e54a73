import { createHash } from 'node:crypto';
import type { BodyRoot } from '#src/contract/body.ts';
import {
  articleAuthors,
  articleSlugs,
  articles,
  articleTopics,
  articleViewHours,
  articleViews,
  authors,
  comments,
  media,
  relatedArticles,
  remotePictures,
  type StoredImage,
  sections,
  topics,
  viewMarks,
  viewSalts,
} from '#src/server/db/schema.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** The moment at which tests take place. */
export const testNow = new Date('2026-11-24T05:00:00.000Z');

/** A UUID that is the same for the same words. */
export function testId(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `7${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** A story to put in; everything but its slug has a plain default. */
export type SeedStory = {
  slug: string;
  section?: string;
  topics?: string[];
  authors?: string[];
  datePublished?: Date;
  image?: StoredImage;
  body?: BodyRoot;
  commentsOpen?: boolean;
  wordCount?: number;
  editor?: string;
  formerSlugs?: string[];
};

const paragraph = (value: string): BodyRoot => ({
  type: 'root',
  children: [
    { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] },
  ],
});

async function insertTerms(db: Database, story: SeedStory): Promise<void> {
  const named = (slug: string) => ({ slug, name: slug.toUpperCase() });
  await db
    .insert(sections)
    .values(named(story.section ?? 'gawai'))
    .onConflictDoNothing();
  for (const slug of story.topics ?? []) {
    await db.insert(topics).values(named(slug)).onConflictDoNothing();
  }
  for (const slug of story.authors ?? []) {
    const author = { ...named(slug), description: `Menulis soal ${slug}.` };
    await db.insert(authors).values(author).onConflictDoNothing();
  }
}

/** Puts one story straight into the database. @returns its id */
export async function seedStory(db: Database, story: SeedStory): Promise<string> {
  const id = testId(story.slug);
  const datePublished = story.datePublished ?? new Date('2026-11-01T00:00:00.000Z');
  await insertTerms(db, story);
  await db.insert(articles).values({
    id,
    slug: story.slug,
    source: 'test',
    sourceId: story.slug,
    contentHash: story.slug,
    sectionSlug: story.section ?? 'gawai',
    headline: `Judul ${story.slug}`,
    description: `Ringkasan ${story.slug}`,
    editor: story.editor ?? null,
    datePublished,
    dateModified: datePublished,
    dateRevised: datePublished,
    wordCount: story.wordCount ?? 250,
    image: story.image ?? null,
    body: story.body ?? paragraph(`Isi ${story.slug}`),
    bodyText: `Isi ${story.slug}`,
    commentsOpen: story.commentsOpen ?? true,
  });
  for (const [position, topicSlug] of (story.topics ?? []).entries()) {
    await db.insert(articleTopics).values({ articleId: id, topicSlug, position });
  }
  for (const [position, authorSlug] of (story.authors ?? []).entries()) {
    await db.insert(articleAuthors).values({ articleId: id, authorSlug, position });
  }
  for (const slug of story.formerSlugs ?? []) {
    await db.insert(articleSlugs).values({ slug, articleId: id });
  }
  return id;
}

/** Puts the row of a picture in, without its file. */
export async function seedMedia(db: Database, id: string, width = 1600, height = 900) {
  const placeholder = 'data:image/webp;base64,AAAA';
  await db.insert(media).values({ id, width, height, placeholder });
}

/** Counts views of a story at noon of one day, as `2026-11-24`. */
export async function seedViews(db: Database, articleId: string, day: string, count: number) {
  await db.insert(articleViews).values({ articleId, day, count });
  const hour = new Date(`${day}T05:00:00.000Z`);
  await db.insert(articleViewHours).values({ articleId, hour, count });
}

/** Says that stories are related, best first. */
export async function seedRelated(db: Database, articleId: string, relatedIds: string[]) {
  for (const [position, relatedId] of relatedIds.entries()) {
    const reason = { kind: 'topic' as const, name: 'TOPIK' };
    await db
      .insert(relatedArticles)
      .values({ articleId, relatedId, position, score: 1 / (position + 1), reason });
  }
}

/** A comment to put in, straight. */
export type SeedComment = {
  articleId: string;
  words: string;
  createdAt: Date;
  parentId?: string;
};

/** Puts one comment in. @returns its id, which is `testId` of its words */
export async function seedComment(db: Database, comment: SeedComment): Promise<string> {
  const { articleId, words, createdAt, parentId = null } = comment;
  const id = testId(words);
  await db.insert(comments).values({
    id,
    articleId,
    parentId,
    authorName: 'Pembaca',
    text: words,
    createdAt,
    contentHash: words,
  });
  return id;
}

/** Empties every table that the functions above fill. */
export async function emptyNewsroom(db: Database): Promise<void> {
  // Everything about a story goes with it; the names it used go after it.
  await db.delete(articles);
  await db.delete(sections);
  await db.delete(topics);
  await db.delete(authors);
  await db.delete(remotePictures);
  await db.delete(media);
  await db.delete(viewMarks);
  await db.delete(viewSalts);
}
