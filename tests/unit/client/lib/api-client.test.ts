import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createApiClient } from '#src/client/lib/api-client.ts';
import { ApiError } from '#src/client/lib/api-error.ts';

const schema = z.object({ name: z.string() });
const clientOf = (answer: () => Response | Promise<Response>) =>
  createApiClient(async () => answer());

async function failureOf(work: Promise<unknown>): Promise<ApiError> {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!(error instanceof ApiError)) throw new Error('It did not fail as an ApiError');
  return error;
}

describe('the API client', () => {
  it('answers with what the schema reads', async () => {
    const client = clientOf(() => Response.json({ name: 'a', more: 1 }));
    expect(await client.get('/x', schema)).toEqual({ name: 'a' });
  });

  it.each([
    ['an answer of another shape', () => Response.json({ name: 1 }), 'malformed', 200],
    ['an answer that is no JSON', () => new Response('<html>'), 'malformed', 200],
    ['a failing proxy', () => new Response('Bad gateway', { status: 502 }), 'unavailable', 502],
    ['a captive portal', () => new Response('Log in', { status: 403 }), 'malformed', 403],
    [
      'our own error',
      () => Response.json({ code: 'not_found', message: '', requestId: 'r1' }, { status: 404 }),
      'not_found',
      404,
    ],
  ])('turns %s into one ApiError', async (_, answer, code, status) => {
    const error = await failureOf(clientOf(answer).get('/x', schema));
    expect({ code: error.code, status: error.status }).toEqual({ code, status });
  });

  it('carries fields, request id and Retry-After', async () => {
    const body = {
      code: 'rate_limited',
      message: '',
      requestId: 'r2',
      fields: { text: 'required' },
    };
    const client = clientOf(() =>
      Response.json(body, { status: 429, headers: { 'retry-after': '7' } }),
    );
    const error = await failureOf(client.send('POST', '/x', {}, schema));
    expect(error).toMatchObject({ requestId: 'r2', retryAfter: 7, fields: { text: 'required' } });
    expect(error.isTransient).toBe(true);
  });

  it('leaves an aborted call to whoever aborted it', async () => {
    const controller = new AbortController();
    const client = createApiClient((_, init) => fetch('http://127.0.0.1:9', init));
    controller.abort();
    await expect(client.get('/x', schema, controller.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('over a real socket', () => {
  const server = createServer((_, response) => response.destroy());
  afterEach(() => server.close());

  it('calls a dying connection offline', async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const client = createApiClient((path, init) => fetch(`http://127.0.0.1:${port}${path}`, init));
    expect((await failureOf(client.get('/x', schema))).code).toBe('offline');
  });
});
