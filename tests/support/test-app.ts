import { deepStrictEqual } from 'node:assert/strict';
import { type ErrorBody, errorBodySchema } from '#src/contract/errors.ts';
import { type AppOptions, createApp } from '#src/server/app.ts';
import { createLogger } from '#src/server/log.ts';
import { testNow } from '#tests/support/seed.ts';

export const testSiteUrl = 'https://berita.example';

type Schema<T> = { parse: (data: unknown) => T };

export type TestApp = {
  request: (path: string, init?: RequestInit) => Promise<Response>;
  /** A GET that must be answered 200, with what the contract says and nothing else. */
  get: <T>(path: string, schema: Schema<T>) => Promise<T>;
  post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>;
  /** What was logged, line by line. */
  logged: string[];
};

/** The real app on a given database, at a fixed moment unless the options say otherwise. */
export function createTestApp(options: Pick<AppOptions, 'db'> & Partial<AppOptions>): TestApp {
  const logged: string[] = [];
  const app = createApp({
    now: () => testNow,
    log: createLogger('info', (line) => logged.push(line)),
    config: { siteUrl: testSiteUrl, trustedProxies: 0 },
    ...options,
  });
  const request = async (path: string, init?: RequestInit) => app.request(path, init);
  return {
    request,
    get: async (path, schema) => {
      const response = await request(path);
      const body: unknown = await response.json();
      if (response.status !== 200) throw new Error(`${path}: ${JSON.stringify(body)}`);
      return parseExactly(schema, body);
    },
    post: (path, body, headers = {}) =>
      request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    logged,
  };
}

/** What a schema reads, which must be all there is: schemas drop what they do not know. */
export function parseExactly<T>(schema: Schema<T>, body: unknown): T {
  const parsed = schema.parse(body);
  deepStrictEqual(parsed, body);
  return parsed;
}

/** A failed answer in short: its status and its body in the one error shape. */
export async function failureOf(
  answer: Response | Promise<Response>,
): Promise<{ status: number } & Omit<ErrorBody, 'message' | 'requestId'>> {
  const response = await answer;
  const { code, fields } = parseExactly(errorBodySchema, await response.json());
  return { status: response.status, code, ...(fields && { fields }) };
}
