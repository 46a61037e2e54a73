import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { AwaitedImage } from '#src/server/body/pictures.ts';
import { remotePictures } from '#src/server/db/schema.ts';
import { fetchRemotePicture } from '#src/server/importers/http/fetch-remote-picture.ts';
import type { SafeFetch } from '#src/server/importers/http/safe-fetch.ts';
import { countFailures, nextTry } from '#src/server/services/import/picture-schedule.ts';
import { limitConcurrency } from '#src/server/services/media/limit-concurrency.ts';
import type { MediaStore } from '#src/server/services/media/media-store.ts';
import { PictureRefused } from '#src/server/services/media/read-picture.ts';
import {
  findPicture,
  type StoredPicture,
  storePicture,
} from '#src/server/services/media/store-picture.ts';
import type { Database } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** What a run knows of a picture: kept here, or to be awaited; `reason` is a clause. */
export type RemotePicture =
  | { picture: StoredPicture }
  | { awaited: AwaitedImage; reason: string | null };

/**
 * Pictures of other servers as one run sees them. An address is asked for once a run, and with what
 * its server said last time, so that what did not change is not sent again. Undefined for what is no
 * address. @throws the reason of the fetch's signal
 */
export type RemotePictures = (src: string, base: string) => Promise<RemotePicture | undefined>;

export type RemotePicturesOptions = {
  db: Database;
  mediaStore: MediaStore;
  fetch: SafeFetch;
  now: () => Date;
  /** Whether pictures are kept here, or stay where they are. */
  home: 'keep' | 'link';
};

type Run = RemotePicturesOptions & { id: string; isSilent: (host: string) => boolean } & {
  note: (host: string, isSilent: boolean) => void;
};
type Row = typeof remotePictures.$inferSelect;

/** Longer addresses do not fit into an index. */
const longestAddress = 2_000;
/** Pictures that are in memory at once, whatever servers they come from. */
const mostInHand = 4;
/** Silent answers in a row after which a server is left alone for the rest of the run. */
const mostSilence = 3;

/** Begins a run's view of other servers' pictures. */
export function createRemotePictures(options: RemotePicturesOptions): RemotePictures {
  const silences = new Map<string, number>();
  const run: Run = {
    ...options,
    id: randomUUID(),
    isSilent: (host) => (silences.get(host) ?? 0) >= mostSilence,
    note: (host, isSilent) => silences.set(host, isSilent ? (silences.get(host) ?? 0) + 1 : 0),
  };
  const inHand = limitConcurrency(mostInHand);
  const underWay = new Map<string, Promise<RemotePicture>>();
  return async (src, base) => {
    const address = readAddress(src, base);
    if (address === undefined) return undefined;
    if (options.home === 'link') return link(run, address);
    const asked =
      underWay.get(address) ??
      inHand(() => ask(run, address)).finally(() => underWay.delete(address));
    underWay.set(address, asked);
    return asked;
  };
}

function readAddress(src: string, base: string): string | undefined {
  // An item without an address of its own may still name pictures by theirs.
  const from = URL.canParse(src) ? undefined : base;
  if (!URL.canParse(src, from)) return undefined;
  const url = new URL(src, from);
  url.hash = '';
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && url.href.length <= longestAddress ? url.href : undefined;
}

async function link({ db, now }: Run, address: string): Promise<RemotePicture> {
  // A site that keeps pictures later on finds them due.
  await save(db, address, { nextTryAt: now() });
  return { awaited: { address, isLinked: true }, reason: null };
}

async function ask(run: Run, address: string): Promise<RemotePicture> {
  const { db, mediaStore, id, isSilent } = run;
  const [row] = await db.select().from(remotePictures).where(eq(remotePictures.address, address));
  const kept = row?.mediaId ? await findPicture(run, row.mediaId) : undefined;
  try {
    if (row?.lastRun === id) return kept ? { picture: kept } : awaited(address, row.reason);
    if (isSilent(new URL(address).host)) {
      return await fail(run, address, row, kept, 'its server does not answer');
    }
    const isThere = kept !== undefined && (await mediaStore.has(kept.id));
    return await fetchAndStore(run, address, row, isThere ? kept : undefined);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return fail(run, address, row, kept, 'the store of pictures cannot be used');
  }
}

async function fetchAndStore(
  run: Run,
  address: string,
  row: Row | undefined,
  kept: StoredPicture | undefined,
): Promise<RemotePicture> {
  const fetched = await fetchRemotePicture(run.fetch, address, kept && row);
  run.note(new URL(address).host, fetched.kind === 'failed' && fetched.isSilent);
  if (fetched.kind === 'failed') return fail(run, address, row, kept, fetched.reason);
  const settled = { lastRun: run.id, failures: 0, reason: null, nextTryAt: null };
  if (fetched.kind === 'unchanged' && kept !== undefined) {
    await save(run.db, address, settled);
    return { picture: kept };
  }
  if (fetched.kind === 'unchanged') return fail(run, address, row, kept, 'nothing came');
  try {
    const picture = await storePicture(run, fetched.bytes);
    const { etag, lastModified } = fetched;
    await save(run.db, address, { ...settled, mediaId: picture.id, etag, lastModified });
    return { picture };
  } catch (error) {
    if (!(error instanceof PictureRefused)) throw error;
    return fail(run, address, row, kept, error.message);
  }
}

/** Notes a failure. What is kept goes on being shown; what is not is asked for again later. */
async function fail(
  { db, id: lastRun, now }: Run,
  address: string,
  row: Row | undefined,
  kept: StoredPicture | undefined,
  reason: string,
): Promise<RemotePicture> {
  if (kept !== undefined) {
    await save(db, address, { lastRun, reason });
    return { picture: kept };
  }
  const failures = countFailures(row?.failures ?? 0);
  await save(db, address, { lastRun, failures, reason, nextTryAt: nextTry(failures, now()) });
  return awaited(address, reason);
}

const awaited = (address: string, reason: string | null): RemotePicture => ({
  awaited: { address, isLinked: false },
  reason,
});

async function save(db: Database, address: string, set: Partial<Row>): Promise<void> {
  await db
    .insert(remotePictures)
    .values({ address, ...set })
    .onConflictDoUpdate({ target: remotePictures.address, set });
}
