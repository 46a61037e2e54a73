import type { ReadSourcePicture } from '#src/server/importers/news-item.ts';
import type { RemotePictures } from '#src/server/services/import/remote-pictures.ts';
import type { MediaStore } from '#src/server/services/media/media-store.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** What an import is given. */
export type ImportContext = {
  db: Database;
  now: () => Date;
  /** Public origin of the site without a slash at the end. */
  siteUrl: string;
  mediaStore: MediaStore;
  /** What stories and comments that the source takes back are filed under. */
  source?: string;
  /** Pictures beside the stories; their bytes tell them apart, for files are edited in place. */
  readPicture?: ReadSourcePicture;
  /**
   * Pictures on other servers, in place of `readPicture`; their addresses tell them apart, so that
   * an unchanged story costs no download.
   */
  remotePictures?: RemotePictures;
  /** Whether everything is worked out and nothing kept. */
  isDryRun?: boolean;
  /** Keeps what the importer goes on from, once everything before it is stored. */
  saveCursor?: (cursor: unknown) => Promise<void>;
  /** About how many stories have their relations worked out at the end; the server does the others. */
  relateAtMost?: number;
  /** Ends the import before its next story. */
  signal?: AbortSignal;
};
