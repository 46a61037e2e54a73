import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { createMiddleware } from 'hono/factory';
import { getMimeType } from 'hono/utils/mime';
import { workerPath } from '#src/contract/offline.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import {
  chooseEncoding,
  compressBytes,
  type Encoding,
  isCompressible,
} from '#src/server/http/compress.ts';

type StaticFile = {
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
  etag: string;
  encoded: Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>;
};

const precompressed: Readonly<Record<string, Encoding>> = { '.br': 'br', '.gz': 'gzip' };

function read(root: string): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort();
  for (const name of names) {
    const bytes = new Uint8Array(readFileSync(join(root, name)));
    const encoding = precompressed[name.slice(-3)];
    if (encoding !== undefined) {
      files.get(`/${name.slice(0, -3)}`)?.encoded.set(encoding, Promise.resolve(bytes));
      continue;
    }
    files.set(`/${name}`, {
      type: getMimeType(name) ?? 'application/octet-stream',
      bytes,
      etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
      encoded: new Map(),
    });
  }
  return files;
}

function encodedBytes(file: StaticFile, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const known = file.encoded.get(encoding);
  if (known !== undefined) return known;
  const fresh = compressBytes(file.bytes, encoding, 9);
  file.encoded.set(encoding, fresh);
  return fresh;
}

/** A browser that keeps an old service worker keeps an old site. */
function policyOf(path: string): string {
  if (path === workerPath) return cachePolicies.revalidate;
  return path.startsWith('/assets/') ? cachePolicies.immutable : cachePolicies.hour;
}

/**
 * Answers with the build's files, which are few, small and never change while the server runs: they
 * are read once, so no address can reach anything else on the disk. Everything under `/assets/` has
 * its content in its name. Neighbours ending in `.br` and `.gz` are used as they are.
 */
export function serveStaticFiles(root: string) {
  const files = read(root);
  return createMiddleware(async (c, next) => {
    const file = ['GET', 'HEAD'].includes(c.req.method) ? files.get(c.req.path) : undefined;
    if (file === undefined) return next();
    const headers = new Headers({
      'content-type': file.type,
      'cache-control': policyOf(c.req.path),
      etag: file.etag,
    });
    const encoding = isCompressible(file.type)
      ? chooseEncoding(c.req.header('accept-encoding'))
      : undefined;
    if (encoding !== undefined) headers.set('content-encoding', encoding);
    const body = encoding === undefined ? file.bytes : await encodedBytes(file, encoding);
    headers.set('content-length', String(body.byteLength));
    return new Response(body, { headers });
  });
}
