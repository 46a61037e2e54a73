import type { TestProject } from 'vitest/node';
import { startPostgres } from '#tests/support/postgres.ts';
import { migratedTemplate } from '#tests/support/test-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** Once before all tests: the server or the folder that `openTestDb` takes its databases from. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASE !== 'postgres') {
    await migratedTemplate();
    return undefined;
  }
  const server = await startPostgres();
  project.provide('postgresUrl', server.url);
  return server.stop;
}
