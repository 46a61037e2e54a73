import { join } from 'node:path';
import type { Config } from '#src/server/config.ts';
import type { OpenDb } from '#src/server/db/database.ts';
import { migrateDb } from '#src/server/db/migrate.ts';
import { openDb } from '#src/server/db/open-db.ts';
import type { Logger } from '#src/server/log.ts';
import { openMediaStore } from '#src/server/open-media-store.ts';
import { packageRoot } from '#src/server/package-root.ts';
import type { ImportDoor } from '#src/server/routes/imports.ts';
import { fillSampleNewsroom } from '#src/server/sample/fill-sample-newsroom.ts';
import type { Mailer } from '#src/server/services/mail/mailer.ts';
import type { MediaStore } from '#src/server/services/media/media-store.ts';

/** What the app serves from; `imports` where sources are kept in step, `mailer` where mail is sent. */
export type Newsroom = {
  db: OpenDb;
  mediaStore: MediaStore;
  imports?: ImportDoor;
  mailer?: Mailer;
};

export type OpenNewsroomOptions = {
  config: Config;
  log: Logger;
  now: () => Date;
  /** Takes a line for the operator. */
  say: (line: string) => void;
};

/**
 * Opens the store, brings it up to date and, where it is empty and that is wanted, fills it with the
 * sample. @throws DatabaseError or BucketError, whose message is one sentence for the operator
 */
export async function openNewsroom(options: OpenNewsroomOptions): Promise<Newsroom> {
  const { config, log, now, say } = options;
  const db = await openDb({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDir,
    logger: log,
    queryTimeoutMs: config.queryTimeoutMs,
    minFreeBytes: config.minFreeBytes,
  });
  try {
    await migrateDb(db, join(packageRoot(), 'src/server/db/migrations'));
    const mediaStore = await openMediaStore(config);
    if (config.hasSample) {
      const sample = join(packageRoot(), 'src/server/sample');
      await fillSampleNewsroom(
        { db: db.db, now, siteUrl: config.siteUrl, mediaStore },
        sample,
        say,
      );
    }
    return { db, mediaStore };
  } catch (error) {
    await db.close();
    throw error;
  }
}
