import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type * as schema from '#src/server/db/schema.ts';
import type { IsSpam } from '#src/server/services/abuse/akismet.ts';
import type { WriteGuard } from '#src/server/services/abuse/write-guard.ts';

export type Database = NodePgDatabase<typeof schema>;

/** What every verb is given: the store, the clock, and what it needs to know of its surroundings. */
export type ServiceContext = {
  db: Database;
  /** The clock; a story dated after it does not exist yet. */
  now: () => Date;
  /** Public origin of the site without a slash at the end. */
  siteUrl: string;
  /** False while the store must not be written to, as on a full disk. */
  canWrite: () => boolean;
  /** True where nobody takes comments, as on an exported site: every story says so. */
  areCommentsClosed?: boolean;
  /** Holds readers to what they may write in a time; without it there is no limit. */
  writeGuard?: WriteGuard;
  /** Asks somebody else whether a text is spam; without it nobody is asked. */
  isSpam?: IsSpam;
};
