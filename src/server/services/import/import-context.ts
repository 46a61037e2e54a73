import type { ReadSourcePicture } from '#src/server/importers/news-item.ts';
import type { MediaStore } from '#src/server/services/media/media-store.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** What an import is given. */
export type ImportContext = {
  db: Database;
  now: () => Date;
  /** Public origin of the site without a slash at the end. */
  siteUrl: string;
  mediaStore: MediaStore;
  readPicture: ReadSourcePicture;
  /** What stories and comments that the source takes back are filed under. */
  source?: string;
  /**
   * What tells one picture from another: its bytes, as for files that are edited in place, or its
   * address, so that an unchanged story of another server costs no download. Bytes unless told.
   */
  picturesBy?: 'content' | 'address';
  /** Whether everything is worked out and nothing kept. */
  isDryRun?: boolean;
  /** Keeps what the importer goes on from, once everything before it is stored. */
  saveCursor?: (cursor: unknown) => Promise<void>;
  /** Ends the import before its next story. */
  signal?: AbortSignal;
};
