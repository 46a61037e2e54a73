import { z } from 'zod';
import type { SafeFetch } from '#src/server/importers/http/safe-fetch.ts';
import { ImportError, type ImportedItem } from '#src/server/importers/news-item.ts';
import { type Category, categorySchema } from '#src/server/importers/wordpress/record-schemas.ts';
import {
  findRestApi,
  type RestApi,
  type RestQuery,
} from '#src/server/importers/wordpress/rest-api.ts';
import type { Section } from '#src/server/importers/wordpress/sections-of-posts.ts';
import {
  chunksOf,
  type ListStoredIds,
  sweepIds,
} from '#src/server/importers/wordpress/sweep-ids.ts';
import { toComments } from '#src/server/importers/wordpress/to-comments.ts';
import { type PostContext, toNewsItem } from '#src/server/importers/wordpress/to-news-item.ts';
import {
  moveTime,
  pageSize,
  pagesById,
  walkRecords,
} from '#src/server/importers/wordpress/walk-records.ts';

/** How far an import has come: the latest moment of each walk, in the site's local time. */
const cursorSchema = z.object({
  /** Posts by their last change. */
  modified: z.string().optional(),
  /** Posts by their date, which finds scheduled ones: coming out does not count as a change there. */
  dated: z.string().optional(),
  comments: z.string().optional(),
  /** Whether every post was read once. */
  isComplete: z.boolean().default(false),
});
type Cursor = z.infer<typeof cursorSchema>;

export type ReadWordPressOptions = {
  fetch: SafeFetch;
  siteUrl: string;
  source: string;
  /** What the last run left, or anything else to begin at the beginning. */
  cursor: unknown;
  /** Whether to compare everything, to find what was deleted, hidden or missed. */
  isSweep: boolean;
  /** `user:password` of an application password. */
  credential?: string;
  fallbackSection: Section;
  listStoredPosts: ListStoredIds;
  listStoredComments: ListStoredIds;
};

// Clocks, caches and replicas may let a record be seen a little after its time.
const overlapSeconds = 120;
const lateComments = 24 * 3_600;

/**
 * Reads a WordPress site by its REST API: what changed since `cursor`, then the comments, then, on a
 * sweep, what is gone. Yields stories in order of their last change with cursors between them.
 * @throws ImportError or FetchError where the site cannot be read any further
 */
export async function* readWordPress(options: ReadWordPressOptions): AsyncGenerator<ImportedItem> {
  const { fetch, siteUrl, credential, source, fallbackSection } = options;
  const authorization = credential && `Basic ${Buffer.from(credential, 'utf8').toString('base64')}`;
  const api = await findRestApi(fetch, siteUrl, authorization || undefined);
  const categories = await readCategories(api);
  const context: PostContext = { source, categories, fallbackSection };
  const cursor: Cursor = cursorSchema.safeParse(options.cursor).data ?? { isComplete: false };
  yield* readPosts(api, context, cursor);
  const isDenied = authorization !== undefined && !(await canModerate(api));
  if (isDenied) yield { problem: deniedComments };
  const which: RestQuery = authorization === undefined || isDenied ? {} : allComments;
  yield* readComments(api, cursor, which);
  if (options.isSweep) {
    yield* sweepPosts(api, context, options.listStoredPosts);
    // Whether those that wait are gone cannot be told without seeing them.
    if (!isDenied) yield* sweepComments(api, which, options.listStoredComments);
  }
}

/** Approved ones and those that wait; neither spam nor what was thrown away. */
const allComments = { status: 'all' };
const deniedComments = {
  sourceId: '',
  where: 'comments',
  // WordPress answers a wrong password as if none had been given.
  reason: 'the credential is wrong, or its user may not see comments that wait for a moderator',
};

async function canModerate(api: RestApi): Promise<boolean> {
  try {
    await api.list('/comments', { ...allComments, per_page: 1, _fields: 'id' });
    return true;
  } catch (error) {
    if (error instanceof ImportError) return false;
    throw error;
  }
}

async function readCategories(api: RestApi): Promise<ReadonlyMap<number, Category>> {
  const categories = new Map<number, Category>();
  for await (const records of pagesById(api, '/categories', {})) {
    for (const record of records) {
      const category = categorySchema.safeParse(record).data;
      if (category !== undefined) categories.set(category.id, category);
    }
  }
  return categories;
}

const embedded = { _embed: 'author,wp:featuredmedia,wp:term' };
const before = (time: string | undefined, seconds: number) =>
  time === undefined ? undefined : moveTime(time, -seconds);

async function* readPosts(
  api: RestApi,
  context: PostContext,
  cursor: Cursor,
): AsyncGenerator<ImportedItem> {
  const sinceDate = cursor.isComplete ? cursor.dated || undefined : undefined;
  // A post that changed and came out lately is on both walks: it is told once.
  const seen = new Set<string>();
  let isFirst = true;
  const since = before(cursor.modified, overlapSeconds);
  for await (const step of walkRecords(api, '/posts', 'modified', since, embedded)) {
    if (isFirst) yield { expected: step.records.length + step.remaining };
    isFirst = false;
    for (const record of step.records) {
      // Later runs look for dates by themselves, so a run that is cut short must not skip any.
      if (cursor.isComplete) seen.add(fieldOf(record, 'id'));
      else cursor.dated = later(cursor.dated, fieldOf(record, 'date'));
      yield toNewsItem(record, context);
    }
    cursor.modified = later(cursor.modified, step.reached);
    yield { cursor: { ...cursor } };
  }
  if (sinceDate !== undefined) {
    const from = before(sinceDate, overlapSeconds);
    for await (const step of walkRecords(api, '/posts', 'date', from, embedded)) {
      const others = step.records.filter((record) => !seen.has(fieldOf(record, 'id')));
      for (const record of others) yield toNewsItem(record, context);
      cursor.dated = later(cursor.dated, step.reached);
      yield { cursor: { ...cursor } };
    }
  }
  cursor.isComplete = true;
  yield { cursor: { ...cursor } };
}

async function* readComments(
  api: RestApi,
  cursor: Cursor,
  which: RestQuery,
): AsyncGenerator<ImportedItem> {
  const since = before(cursor.comments, lateComments);
  for await (const step of walkRecords(api, '/comments', 'date', since, which)) {
    yield* commentItems(step.records);
    cursor.comments = later(cursor.comments, step.reached);
    yield { cursor: { ...cursor } };
  }
}

function* commentItems(records: readonly unknown[]): Generator<ImportedItem> {
  const { comments, problems } = toComments(records);
  for (const problem of problems) yield { problem };
  if (comments.length > 0) yield { comments };
}

async function* sweepPosts(
  api: RestApi,
  context: PostContext,
  listStored: ListStoredIds,
): AsyncGenerator<ImportedItem> {
  const steps = sweepIds(api, '/posts', { _fields: 'id' }, listStored);
  for (let step = await steps.next(); ; step = await steps.next()) {
    if (step.done === true) {
      if (step.value.length > 0) yield { gone: step.value.map(String) };
      return;
    }
    for (const chunk of chunksOf(step.value.missing)) {
      const query = { ...embedded, include: chunk.join(','), per_page: pageSize };
      for (const record of (await api.list('/posts', query)).records) {
        yield toNewsItem(record, context);
      }
    }
  }
}

async function* sweepComments(
  api: RestApi,
  which: RestQuery,
  listStored: ListStoredIds,
): AsyncGenerator<ImportedItem> {
  const steps = sweepIds(api, '/comments', which, listStored);
  for (let step = await steps.next(); ; step = await steps.next()) {
    if (step.done === true) {
      if (step.value.length > 0) yield { goneComments: step.value.map(String) };
      return;
    }
    yield* commentItems(step.value.records);
  }
}

function fieldOf(record: unknown, name: 'id' | 'date'): string {
  const value: unknown = Reflect.get(Object(record), name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function later(one: string | undefined, other: string): string {
  return (one ?? '') > other ? (one ?? '') : other;
}
