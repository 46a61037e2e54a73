import { describe, expect, it } from 'vitest';
import { isWhole, mayKeep } from '#src/client/service-worker/may-keep.ts';

const json = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public' };

function received(headers: Record<string, string>, over: { status?: number; type?: string } = {}) {
  const type = (over.type ?? 'basic') as ResponseType;
  return { status: over.status ?? 200, type, headers: new Headers(headers) };
}

describe('what may be kept', () => {
  it('is a complete answer of this site, of the type that was asked for', () => {
    expect(mayKeep(received(json), 'answer')).toBe(true);
    expect(mayKeep(received({ 'content-type': 'image/avif' }), 'picture')).toBe(true);
    expect(mayKeep(received({ 'content-type': 'text/javascript' }), 'asset')).toBe(true);
    expect(mayKeep(received({ 'content-type': 'font/woff2' }), 'asset')).toBe(true);
  });

  it('is nothing that is marked as somebody’s own', () => {
    for (const policy of ['no-store', 'private, max-age=60', 'max-age=0, private']) {
      expect(mayKeep(received({ ...json, 'cache-control': policy }), 'answer'), policy).toBe(false);
    }
  });

  it('is no failure, no part, no answer of another site', () => {
    for (const status of [204, 206, 304, 404, 500]) {
      expect(mayKeep(received(json, { status }), 'answer'), String(status)).toBe(false);
    }
    for (const type of ['opaque', 'cors', 'opaqueredirect', 'error']) {
      expect(mayKeep(received(json, { type }), 'answer'), type).toBe(false);
    }
  });

  it('is no page of a hotel’s network in the place of what was asked for', () => {
    for (const kind of ['answer', 'asset', 'picture'] as const) {
      expect(mayKeep(received({ 'content-type': 'text/html' }), kind), kind).toBe(false);
      expect(isWhole(received({ 'content-type': 'text/html' }), kind), kind).toBe(false);
      expect(isWhole(received({}), kind), kind).toBe(false);
    }
  });
});
