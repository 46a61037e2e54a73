import { addAbortSignal, Readable } from 'node:stream';
import {
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { BucketError } from '#src/server/services/media/bucket-error.ts';
import { type MediaFiles, storeTrouble } from '#src/server/services/media/media-files.ts';

export type BucketOptions = {
  bucket: string;
  region: string;
  /** Of a server that is not Amazon's. */
  endpoint: string | undefined;
  /** Milliseconds that one call may take, with its second tries. */
  timeoutMs?: number;
};

const isMissing = (error: unknown) =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404;

/**
 * Pictures in an S3-compatible bucket; the credential is what the SDK finds in its usual places, as
 * AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. The bucket is asked for once, so that a mistake is
 * told when the server starts. A put is whole or not at all by the protocol.
 * @throws BucketError
 */
export async function openBucketFiles(options: BucketOptions): Promise<MediaFiles> {
  const { bucket: Bucket, timeoutMs = 20_000 } = options;
  const client = createClient(options);
  const inTime = () => AbortSignal.timeout(timeoutMs);
  await client
    .send(new HeadBucketCommand({ Bucket }), { abortSignal: inTime() })
    .catch((error: unknown) => {
      client.destroy();
      throw new BucketError(refusalOf(error, options), { cause: error });
    });
  return {
    read: (Key) =>
      orUndefined(async () => {
        const abortSignal = inTime();
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }), { abortSignal });
        if (!(Body instanceof Readable)) throw new Error('the bucket answered without a body');
        const chunks: Buffer[] = await addAbortSignal(abortSignal, Body).toArray();
        return Buffer.concat(chunks);
      }),
    has: async (Key) => {
      const send = () =>
        client.send(new HeadObjectCommand({ Bucket, Key }), { abortSignal: inTime() });
      return (await orUndefined(send)) !== undefined;
    },
    write: async (Key, Body, ContentType) => {
      const CacheControl = 'public, max-age=31536000, immutable';
      const put = new PutObjectCommand({ Bucket, Key, Body, ContentType, CacheControl });
      await client.send(put, { abortSignal: inTime() }).catch((error: unknown) => {
        throw storeTrouble(error);
      });
    },
  };
}

function createClient({ region, endpoint }: BucketOptions): S3Client {
  return new S3Client({
    region,
    // Servers that are not Amazon's seldom have a host name for each bucket.
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 10_000 },
    // The newer checksums are unknown to many compatible servers.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
}

async function orUndefined<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw storeTrouble(error);
  }
}

function refusalOf(error: unknown, { bucket, endpoint }: BucketOptions): string {
  const place = `the bucket "${bucket}" (MEDIA_S3_BUCKET)${endpoint ? ` at ${endpoint}` : ''}`;
  if (isMissing(error)) return `There is no such bucket: ${place}.`;
  const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
  if (status === 403) return `The credential may not use ${place}.`;
  if (status === 301) return `MEDIA_S3_REGION is not the region of ${place}.`;
  const isSilent = error instanceof Error && /^(?:Abort|Timeout)Error$/.test(error.name);
  if (isSilent) return `No answer comes from ${place}.`;
  const reason = error instanceof Error ? error.message || error.name : String(error);
  return `Pictures cannot be kept in ${place}: ${reason.replace(/\.$/, '')}.`;
}
