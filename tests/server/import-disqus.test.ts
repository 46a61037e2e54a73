import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commentListSchema } from '#src/contract/comments.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { articles, comments, importSources } from '#src/server/db/schema.ts';
import { type RunOptions, runImportSource } from '#src/server/services/import/run-import.ts';
import { createFolderFiles } from '#src/server/services/media/folder-files.ts';
import { createMediaStore } from '#src/server/services/media/media-store.ts';
import { createTestFetch } from '#tests/support/bring-in-from.ts';
import { disqusGzip, disqusXml, postXml, threadXml } from '#tests/support/disqus-export.ts';
import { emptyNewsroom, seedStory, testNow } from '#tests/support/seed.ts';
import { lastingFolder } from '#tests/support/temporary-folder.ts';
import { createTestApp, type TestApp, testSiteUrl } from '#tests/support/test-app.ts';
import { openTestDb, type TestDb } from '#tests/support/test-database.ts';

let db: TestDb;
let app: TestApp;
const folder = lastingFolder();
beforeAll(async () => {
  db = await openTestDb();
  app = createTestApp({ db });
});
afterAll(() => db.close());
beforeEach(async () => {
  await emptyNewsroom(db.db);
  await db.db.delete(importSources);
  await seedStory(db.db, { slug: 'satu', formerSlugs: ['dulu'] });
  await seedStory(db.db, { slug: 'dua' });
  await origin('satu', { originUrl: 'https://lama.example/2019/satu-lama/' });
  await origin('dua', { source: 'wordpress:https://lama.example', sourceId: '528' });
});

const origin = (slug: string, over: Partial<typeof articles.$inferInsert>) =>
  db.db.update(articles).set(over).where(eq(articles.slug, slug));

async function run(file: string, options: RunOptions = {}) {
  const runner = {
    store: db,
    mediaStore: createMediaStore(createFolderFiles(join(await folder, 'media'))),
    now: () => testNow,
    siteUrl: testSiteUrl,
    fetch: createTestFetch(),
  };
  const source = { name: 'disqus', kind: 'disqus', address: file } as const;
  const summary = await runImportSource(runner, source, options);
  if (summary === undefined) throw new Error('another import is under way');
  return summary;
}

async function bringIn(content: string | Buffer, options: RunOptions = {}, name = 'export.xml') {
  const file = join(await folder, name);
  await writeFile(file, content);
  return run(file, options);
}

const talk = (slug: string) => app.get(apiPaths.comments(slug), commentListSchema);
const atSatu = threadXml({ id: 1, link: 'http://lama.example/2019/satu-lama' });

describe('an export of Disqus', () => {
  it('comes in once, cleaned, its threads in two levels that say who is answered', async () => {
    const xml = disqusXml([
      atSatu,
      postXml({ id: 1, author: 'Tono &amp; Tini', message: '<p>Satu<br>dua &lt;3</p><p>Tiga</p>' }),
      postXml({ id: 2, parent: 1, createdAt: '2020-05-01T11:00:00' }),
      postXml({ id: 3, parent: 2, createdAt: '2020-05-01T12:00:00Z', author: '' }),
    ]);
    expect((await bringIn(xml)).comments).toMatchObject({ new: 3, changed: 0 });
    expect((await bringIn(xml)).comments).toMatchObject({ new: 0, changed: 0, same: 3 });
    const { items, total } = await talk('satu');
    expect(total).toBe(3);
    expect(items).toMatchObject([
      {
        authorName: 'Tono & Tini',
        text: 'Satu\ndua <3\n\nTiga',
        dateCreated: '2020-05-01T10:00:00.000Z',
        replies: [
          { text: 'Kata 2', replyTo: null, dateCreated: '2020-05-01T11:00:00.000Z' },
          { text: 'Kata 3', replyTo: { authorName: 'Tono' }, authorName: 'Anonim' },
        ],
      },
    ]);
    const rows = await db.db.select().from(comments);
    expect(JSON.stringify(rows)).not.toMatch(/rahasia|203\.0\.113/);
  });

  it('leaves out what was deleted or is spam, and takes away what was since', async () => {
    const withPosts = (isDeleted: boolean) =>
      disqusXml([
        atSatu,
        postXml({ id: 1, isDeleted }),
        postXml({ id: 2, parent: 1 }),
        postXml({ id: 3, isSpam: true }),
      ]);
    expect((await bringIn(withPosts(false))).comments.new).toBe(2);
    const second = await bringIn(withPosts(true));
    expect(second.comments).toMatchObject({ new: 0, removed: 1 });
    const { items, total } = await talk('satu');
    expect(total).toBe(1);
    expect(items.map(({ text }) => text)).toEqual(['Kata 2']);
  });

  it.each([
    [
      'its address at the source',
      threadXml({ id: 1, link: 'https://lama.example/2019/satu-lama/?utm=x' }),
      'satu',
    ],
    ['its slug', threadXml({ id: 1, link: 'https://lama.example/tekno/dua.html' }), 'dua'],
    ['a slug of before', threadXml({ id: 1, link: 'https://lama.example/dulu/' }), 'satu'],
    [
      'the id that WordPress gave it',
      threadXml({
        id: 1,
        identifier: '528 https://lama.example/?p=528',
        link: 'https://lama.example/?p=528',
      }),
      'dua',
    ],
    ['what the site called it', threadXml({ id: 1, identifier: 'dua' }), 'dua'],
  ])('finds a story by %s', async (_, thread, slug) => {
    expect((await bringIn(disqusXml([thread, postXml({ id: 1 })]))).refused).toEqual([]);
    expect((await talk(slug)).total).toBe(1);
  });

  it('says which threads have no story here, and what cannot be read', async () => {
    const summary = await bringIn(
      disqusXml([
        threadXml({ id: 9, link: 'https://lama.example/tidak-ada' }),
        threadXml({ id: 8, link: 'https://lama.example/dihapus', isDeleted: true }),
        atSatu,
        postXml({ id: 1, thread: 9 }),
        postXml({ id: 2, thread: 9 }),
        postXml({ id: 3, thread: 8 }),
        postXml({ id: 4, createdAt: 'kemarin' }),
        postXml({ id: 5, message: '<p> </p>' }),
        postXml({ id: 6 }),
      ]),
    );
    expect(summary.comments.new).toBe(1);
    expect(summary.refused.map(({ reason }) => reason).sort()).toEqual([
      'comment 4: does not say when it was written',
      'comment 5: says nothing',
      'thread 9: no story here is at https://lama.example/tidak-ada; 2 comments are left out',
    ]);
  });

  it('may be compressed, hold characters that XML forbids, and name entities in vain', async () => {
    const message = 'a\u0000b\u000bc';
    await bringIn(disqusGzip([atSatu, postXml({ id: 1, message })]), {}, 'export.xml.gz');
    expect((await talk('satu')).items[0]?.text).toBe('abc');
    const bomb = disqusXml([atSatu, postXml({ id: 2, author: '&lol;' })]).replace(
      '<disqus',
      '<!DOCTYPE disqus [<!ENTITY lol "lol">]><disqus',
    );
    expect((await bringIn(bomb)).stopped).toContain('not well-formed');
  });

  it.each([
    ['cut short', disqusXml([atSatu, postXml({ id: 1 })]).slice(0, -60), /not well-formed/],
    ['of another kind', '<rss version="2.0"/>', /no export of Disqus/],
    ['empty', '', /not well-formed/],
  ])('that is %s is said to be so', async (_, xml, reason) => {
    expect((await bringIn(xml)).stopped).toMatch(reason);
  });

  it('is only looked at in a dry run', async () => {
    const summary = await bringIn(disqusXml([atSatu, postXml({ id: 1 })]), { isDryRun: true });
    expect(summary.comments.new).toBe(1);
    expect(await db.db.$count(comments)).toBe(0);
  });

  it('of any length takes no more memory than a short one', { timeout: 120_000 }, async () => {
    const file = join(await folder, 'large.xml');
    const stream = createWriteStream(file);
    const [head = '', tail = ''] = disqusXml([atSatu, 'SINI']).split('SINI');
    stream.write(head);
    const filler = 'kata '.repeat(4_000);
    // All but a few are spam: what is measured is the reading.
    for (let id = 1; id <= 3_000; id += 1) {
      stream.write(
        postXml({ id, isSpam: id % 500 !== 0, message: id % 500 === 0 ? `Kata ${id}` : filler }),
      );
    }
    stream.end(tail);
    await finished(stream);
    let most = 0;
    const timer = setInterval(() => {
      most = Math.max(most, process.memoryUsage().heapUsed);
    }, 5);
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const summary = await run(file);
    clearInterval(timer);
    expect(summary.comments.new).toBe(6);
    // The file is 60 MB.
    expect(most - before).toBeLessThan(60 * 1024 * 1024);
  });
});
