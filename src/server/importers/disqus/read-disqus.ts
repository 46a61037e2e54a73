import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import {
  createDisqusParser,
  type DisqusRecord,
} from '#src/server/importers/disqus/parse-disqus.ts';
import { readDate } from '#src/server/importers/feed/read-date.ts';
import { htmlToLine, htmlToText } from '#src/server/importers/html-text.ts';
import {
  ImportError,
  type ImportedComment,
  type ImportedItem,
  type ImportProblem,
} from '#src/server/importers/news-item.ts';

/** A page that people talked about there. */
export type DisqusThread = {
  /** What the site called it (`disqus_identifier`); empty where it did not. */
  identifier: string;
  /** Its address when it was first seen. */
  link: string;
};

export type DisqusSource = {
  /** The export, or the `.gz` of it that Disqus sends. */
  file: string;
  /** Finds which of our stories a thread belongs to. @returns its id here */
  findStory: (thread: DisqusThread) => Promise<string | undefined>;
};

/** How many comments are stored in one go. */
const batchSize = 200;

/** Text of the file, piece by piece. @throws ImportError where it cannot be read */
async function* piecesOf(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file);
  // What fails in between reaches the reader at the end.
  const stream = file.endsWith('.gz') ? pipeline(bytes, createGunzip(), () => {}) : bytes;
  stream.setEncoding('utf8');
  try {
    for await (const piece of stream) yield String(piece);
  } catch (error) {
    throw new ImportError(`${file} cannot be read: ${error instanceof Error ? error.message : ''}`);
  }
}

async function* recordsOf(file: string): AsyncGenerator<DisqusRecord> {
  const parse = createDisqusParser();
  for await (const piece of piecesOf(file)) yield* parse(piece);
  yield* parse(undefined);
}

const isTrue = ({ texts }: DisqusRecord, name: string) => texts.get(name)?.trim() === 'true';
const isWithdrawn = (record: DisqusRecord) =>
  isTrue(record, 'isDeleted') || isTrue(record, 'isSpam');

/** @returns undefined for a post that does not say where or when it was written */
function toComment({ id, texts, references }: DisqusRecord, articleId: string) {
  const dateCreated = readDate(texts.get('createdAt'));
  const articleSourceId = references.get('thread');
  if (dateCreated === undefined || articleSourceId === undefined || id === '') return undefined;
  const comment: ImportedComment = {
    sourceId: id,
    articleSourceId,
    articleId,
    parentSourceId: references.get('parent') ?? null,
    status: 'published',
    authorName: htmlToLine(texts.get('author/name') ?? ''),
    text: htmlToText(texts.get('message') ?? ''),
    dateCreated,
  };
  return comment;
}

/** A thread with its story here, if any, and how many of its comments found no place. */
type Place = { link: string; articleId: string | undefined; leftOut: number };

function* problemsOf(places: ReadonlyMap<string, Place>): Generator<{ problem: ImportProblem }> {
  for (const [sourceId, { link, leftOut }] of places) {
    if (leftOut === 0) continue;
    const reason = `no story here is at ${link || 'its address'}; ${leftOut} comments are left out`;
    yield { problem: { sourceId, where: `thread ${sourceId}`, reason } };
  }
}

/**
 * Yields the comments of a Disqus export in its order, some at a time; of the file no more than that
 * is ever in memory, and of each thread its address. What was deleted there, or is spam, goes here.
 * Mail addresses and networks are not read. @throws ImportError where the file cannot be read
 */
export async function* readDisqus({ file, findStory }: DisqusSource): AsyncGenerator<ImportedItem> {
  const places = new Map<string, Place>();
  let comments: ImportedComment[] = [];
  let goneComments: string[] = [];

  for await (const record of recordsOf(file)) {
    if (record.kind === 'thread') {
      const link = (record.texts.get('link') ?? '').trim();
      const identifier = (record.texts.get('id') ?? '').trim();
      const articleId = isTrue(record, 'isDeleted')
        ? undefined
        : await findStory({ identifier, link });
      // Of a page that was deleted there, nobody misses the comments.
      if (!isTrue(record, 'isDeleted')) places.set(record.id, { link, articleId, leftOut: 0 });
    }
    if (record.kind !== 'post') continue;
    if (isWithdrawn(record)) {
      goneComments.push(record.id);
    } else {
      const place = places.get(record.references.get('thread') ?? '');
      if (place?.articleId === undefined) {
        if (place !== undefined) place.leftOut += 1;
        continue;
      }
      const comment = toComment(record, place.articleId);
      const where = `comment ${record.id}`;
      const reason = 'does not say when it was written';
      if (comment === undefined) yield { problem: { sourceId: record.id, where, reason } };
      else comments.push(comment);
    }
    if (comments.length >= batchSize) {
      yield { comments };
      comments = [];
    }
    if (goneComments.length >= batchSize) {
      yield { goneComments };
      goneComments = [];
    }
  }
  if (comments.length > 0) yield { comments };
  if (goneComments.length > 0) yield { goneComments };
  yield* problemsOf(places);
}
