import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type LaunchOptions } from '@playwright/test';

export type LastingBrowser = {
  context: BrowserContext;
  /** Where other programs reach the same browser, by the protocol of its developer tools. */
  port: number;
  close: () => Promise<void>;
};

/**
 * A browser with a profile, as a reader's own is: in the ones without, which journeys are made in,
 * nothing can be installed.
 */
export async function openLastingBrowser(
  options: LaunchOptions,
  baseURL: string,
): Promise<LastingBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'urtech-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    baseURL,
    locale: 'id-ID',
    serviceWorkers: 'allow',
    args: [...(options.args ?? []), '--remote-debugging-port=0'],
  });
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  return {
    context,
    port: Number(port),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
