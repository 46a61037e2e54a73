import { defineConfig, devices } from '@playwright/test';
import webPush from 'web-push';
import { publicOrigin } from './tests/e2e/public-origin.ts';
import { ensureBrowser } from './tests/support/ensure-browser.mjs';

process.env.CHROMIUM_PATH ??= ensureBrowser(import.meta.dirname);

const pushKeys = webPush.generateVAPIDKeys();
const isReported = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE !== undefined;

// A journey runs on a phone; `@desk` ones on a desktop instead, `@both` on each of the two.
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // They end what hangs. A slow machine is no fault of a journey: no timing is an assertion.
  timeout: 240_000,
  expect: { timeout: 40_000 },
  reporter: [['list'], ...(isReported ? [['json'] as ['json']] : [])],
  webServer: {
    command: 'node tests/e2e/serve-newsroom.mjs',
    env: {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      SITE_URL: publicOrigin,
      // Each journey comes from an address of its own, and is held to the limits of one reader.
      TRUSTED_PROXIES: '1',
      // Journeys write fifty times as fast as a reader, so everything is widened alike.
      COMMENTS_PER_HOUR: '1000',
      VAPID_PUBLIC_KEY: pushKeys.publicKey,
      VAPID_PRIVATE_KEY: pushKeys.privateKey,
      LOG_LEVEL: 'error',
    },
    wait: { stdout: /Ready: (?<newsroom_url>http:\S+)/ },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
  use: {
    baseURL: process.env.NEWSROOM_URL,
    locale: 'id-ID',
    timezoneId: 'Asia/Jayapura',
    actionTimeout: 40_000,
    screenshot: 'only-on-failure',
    // Recording costs a fifth of the time: `npx playwright test --trace on` where one journey puzzles.
    trace: 'off',
    // What a worker asks for passes by the journeys' own routes; those without a network allow it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Nothing but this machine can be reached, whatever a page asks for.
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost',
      ],
    },
  },
  projects: [
    {
      name: 'phone',
      grepInvert: /@desk/,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
    {
      name: 'desk',
      grep: /@desk|@both/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
  ],
});
