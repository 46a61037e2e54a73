import { onTestFinished } from 'vitest';
import { hostFolder } from '#tests/support/folder-host.ts';

/** A static host of a folder until the test is over. @returns its origin */
export async function serveFolder(folder: string): Promise<string> {
  const { port, close } = await hostFolder(folder);
  onTestFinished(close);
  return `http://127.0.0.1:${port}`;
}
