import { createHash } from 'node:crypto';
import {
  test as base,
  type ConsoleMessage,
  expect,
  type Locator,
  type Page,
  type Request,
} from '@playwright/test';

/** What a journey says beforehand about troubles it causes itself. */
export type Expectations = {
  /** An error in the browser's console, or an uncaught one, that belongs to the story told. */
  error: (pattern: RegExp) => void;
  /** Another site that the reader asks for. */
  origin: (origin: string) => void;
};

type Fixtures = { expected: Expectations };

/** An address of documentation's 198.18.0.0/15 for each test: nobody shares a limit with another. */
function addressOf(testId: string): string {
  const [a = 0, b = 0, c = 0] = createHash('sha256').update(testId).digest();
  return `198.${18 + (a % 2)}.${b}.${c}`;
}

function isOurs(request: Request, ourOrigin: string | undefined): boolean {
  const { protocol, origin } = new URL(request.url());
  return origin === ourOrigin || ['data:', 'blob:', 'about:'].includes(protocol);
}

function textOf(message: ConsoleMessage): string {
  return `${message.text()} (${message.location().url})`;
}

/**
 * Every journey fails on an error in the console that it did not announce, on any breach of the
 * Content-Security-Policy, and on any request to another site.
 */
export const test = base.extend<Fixtures>({
  extraHTTPHeaders: async ({ extraHTTPHeaders }, use, { testId }) => {
    await use({ ...extraHTTPHeaders, 'x-forwarded-for': addressOf(testId) });
  },

  expected: [
    async ({ context, baseURL }, use) => {
      const patterns: RegExp[] = [];
      const origins = new Set<string>();
      const troubles: string[] = [];
      const report = (text: string) => {
        if (!patterns.some((pattern) => pattern.test(text))) troubles.push(text);
      };

      context.on('console', (message) => {
        if (message.type() === 'error') report(textOf(message));
      });
      context.on('weberror', (error) => report(String(error.error())));
      context.on('request', (request) => {
        const { origin } = new URL(request.url());
        if (isOurs(request, baseURL) || origins.has(origin)) return;
        troubles.push(`request to ${request.url()}`);
      });
      await context.exposeFunction('reportBreach', (text: string) => troubles.push(text));
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          const { violatedDirective, blockedURI, sourceFile, sample } = event;
          const place = `${blockedURI} ${sourceFile ?? ''} ${sample}`;
          window.reportBreach(`Content-Security-Policy: ${violatedDirective} ${place}`);
        });
      });

      await use({
        error: (pattern) => patterns.push(pattern),
        origin: (origin) => origins.add(origin),
      });
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

declare global {
  interface Window {
    reportBreach: (text: string) => void;
  }
}

/**
 * Waits until the page answers to the reader. A key that does nothing stands for the reader's first
 * touch, at which the application starts without waiting for pictures.
 */
export async function hydrated(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0);
}

/** Opens an address and waits until it is painted, which is before pictures and scripts are there. */
export async function openPainted(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
}

/** Opens an address as a first visit and waits until the page answers to the reader. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await hydrated(page);
}

/** Counts the documents that are loaded from now on; a move within the application loads none. */
export function countDocuments(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) count += 1;
  });
  return () => count;
}

/** A link to a section in the masthead. */
export function sectionLink(page: Page, name: string): Locator {
  return page
    .getByRole('navigation', { name: 'Kanal', exact: true })
    .getByRole('link', { name, exact: true });
}
