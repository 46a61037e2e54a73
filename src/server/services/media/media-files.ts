import { ServiceError } from '#src/server/services/service-error.ts';

/**
 * Where the bytes of pictures lie, by key: `originals/<id>` and `renditions/<id>/<file>`. What is
 * written is there whole or not at all.
 * @throws ServiceError unavailable, whatever the store's own trouble is; the cause says which
 */
export type MediaFiles = {
  /** Undefined where there is no such key. */
  read: (key: string) => Promise<Buffer | undefined>;
  has: (key: string) => Promise<boolean>;
  /** @param contentType for stores that serve files themselves */
  write: (key: string, bytes: Buffer, contentType: string) => Promise<void>;
};

/** What a store throws for whatever it cannot do now. */
export function storeTrouble(cause: unknown): ServiceError {
  return new ServiceError('unavailable', undefined, { cause });
}
