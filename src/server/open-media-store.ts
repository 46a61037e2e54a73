import { join } from 'node:path';
import type { Config } from '#src/server/config.ts';
import { createFolderFiles } from '#src/server/services/media/folder-files.ts';
import { createMediaStore, type MediaStore } from '#src/server/services/media/media-store.ts';

/**
 * Pictures in the bucket that is configured, else in the folder of the data. @throws BucketError
 */
export async function openMediaStore({ dataDir, mediaBucket }: Config): Promise<MediaStore> {
  if (mediaBucket === undefined) return createMediaStore(createFolderFiles(join(dataDir, 'media')));
  // Amazon's client is large: whoever has no bucket does not wait for it.
  const { openBucketFiles } = await import('#src/server/services/media/bucket-files.ts');
  return createMediaStore(await openBucketFiles(mediaBucket));
}
