import { chromium } from 'playwright-core';

/** A browser that fetches nothing of its own accord. */
export const flags = [
  '--disable-gpu',
  '--disable-background-networking',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export const openBrowser = (executablePath) => chromium.launch({ executablePath, args: flags });

/** A tab on a phone with an empty cache; the width is a common one, the density Lighthouse's. */
export async function openPhone(browser) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  return { page, session, network: await recordNetwork(session), close: () => context.close() };
}

/**
 * Records what a tab fetches over the network: address, type of content, bytes of header and body as
 * they came (compressed). What came out of a cache, or stands in the page itself, is not among it.
 */
async function recordNetwork(session) {
  const requests = new Map();
  const waiting = new Set();
  let lastChange = Date.now();
  const on = (name, handle) =>
    session.on(`Network.${name}`, (event) => {
      lastChange = Date.now();
      handle(event, requests.get(event.requestId));
    });
  const finish = ({ requestId }) => waiting.delete(requestId);

  on('requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http')) return;
    requests.set(requestId, { url: request.url, type: '', header: 0, body: 0 });
    waiting.add(requestId);
  });
  on('requestServedFromCache', ({ requestId }) => requests.delete(requestId));
  on('responseReceived', ({ requestId, response }, request) => {
    if (response.fromDiskCache) requests.delete(requestId);
    else if (request) {
      Object.assign(request, { type: response.mimeType, header: response.encodedDataLength });
    }
  });
  on('loadingFinished', (event, request) => {
    if (request) request.body = Math.max(0, event.encodedDataLength - request.header);
    finish(event);
  });
  on('loadingFailed', finish);
  await session.send('Network.enable');

  return {
    list: () => [...requests.values()],
    /** Waits until nothing has been asked for or answered for so long. @param quiet milliseconds */
    async whenQuiet(quiet) {
      while (waiting.size > 0 || Date.now() - lastChange < quiet) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}
