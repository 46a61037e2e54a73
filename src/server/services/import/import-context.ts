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
};
