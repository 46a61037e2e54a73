import type { Role } from '#src/contract/accounts.ts';
import type { AppOptions } from '#src/server/app.ts';
import { comments } from '#src/server/db/schema.ts';
import type { Account } from '#src/server/services/identity/actor.ts';
import type { Database } from '#src/server/services/service-context.ts';
import { testId, testNow } from '#tests/support/seed.ts';
import { createTestApp, type TestApp } from '#tests/support/test-app.ts';

const header = 'x-test-account';

/** Somebody who is signed in, to ask with: each call carries who it is. */
export type Caller = Pick<TestApp, 'request' | 'get'> & {
  send: (method: string, path: string, body?: unknown) => Promise<Response>;
};

/** The real app, where an account is whoever a header of tests says. */
export function createStaffApp(options: Pick<AppOptions, 'db'> & Partial<AppOptions>) {
  const app = createTestApp({
    ...options,
    findAccount: async (headers) => {
      const [id, name, role] = (headers.get(header) ?? '').split('/');
      if (id === undefined || name === undefined || role === undefined) return undefined;
      return { id, name, role: role as Role };
    },
  });
  const as = ({ id, name, role }: Account): Caller => {
    const headers = { [header]: `${id}/${name}/${role}` };
    const request: TestApp['request'] = (path, init) =>
      app.request(path, { ...init, headers: { ...headers, ...init?.headers } });
    return {
      request,
      get: async (path, schema) => schema.parse(await (await request(path)).json()),
      send: (method, path, body) =>
        request(path, {
          method,
          headers: { 'content-type': 'application/json' },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
    };
  };
  return { app, as };
}

export const staff = {
  reader: { id: 'r', name: 'Pembaca', role: 'reader' },
  maya: { id: 'm', name: 'Maya', role: 'moderator' },
  bagus: { id: 'b', name: 'Bagus', role: 'moderator' },
  editor: { id: 'e', name: 'Eka', role: 'editor' },
} as const satisfies Record<string, Account>;

type Row = Partial<typeof comments.$inferInsert>;

/** Puts one comment in as it is given. @returns its id, which is `testId` of its words */
export async function seedRow(db: Database, articleId: string, words: string, row: Row = {}) {
  const id = testId(words);
  await db.insert(comments).values({
    id,
    articleId,
    authorName: 'Sari',
    text: words,
    createdAt: testNow,
    contentHash: words,
    ...row,
  });
  return id;
}
