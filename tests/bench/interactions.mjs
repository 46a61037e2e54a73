import { openPhone } from './browser.mjs';
import { median, table } from './figures.mjs';
import { journeys } from './reader-actions.mjs';
import { readInteractions, watchInteractions } from './watch-interactions.mjs';

const slowdown = 4;

/** An answer within the shortest time that the browser tells of counts as that time. */
const unseen = { duration: 16, waiting: 0, handlers: 0, painting: 16 };

const longest = (entries) => entries.reduce((a, b) => (b.duration > a.duration ? b : a), unseen);

async function measure(page, { target, act, done }) {
  // Scrolling there, and what it fetches, is no part of the deed.
  await target?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const since = await page.evaluate(() => performance.now());
  await act();
  await done();
  return longest(await page.evaluate(readInteractions, since));
}

/** Makes one visit. @param note takes what each action took */
async function visit(browser, origin, { path, listActions }, note) {
  const { page, session, network, close } = await openPhone(browser);
  try {
    page.setDefaultTimeout(30_000);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(watchInteractions);
    await page.goto(origin + path);
    await page.waitForFunction(() => performance.getEntriesByName('reading').length > 0);
    await network.whenQuiet(1_000);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    for (const action of listActions(page)) {
      try {
        note(action.name, await measure(page, action));
      } catch (cause) {
        throw new Error(`“${action.name}” on ${page.url()}`, { cause });
      }
    }
  } finally {
    await close();
  }
}

function rowOf([name, entries]) {
  const worst = longest(entries);
  const took = [median(entries.map(({ duration }) => duration)), worst.duration];
  const parts = [worst.waiting, worst.handlers, worst.painting];
  return [name, ...took.map(Math.round), parts.map(Math.round).join(' + ')];
}

/** How long after each thing a reader does the page shows its answer. */
export async function measureInteractions({ browser, newsroom, rounds }) {
  const seen = new Map();
  const note = (name, entry) => seen.set(name, [...(seen.get(name) ?? []), entry]);
  for (let round = 0; round < rounds; round += 1) {
    for (const journey of journeys) await visit(browser, newsroom.origin, journey, note);
    process.stderr.write('.');
  }
  const rows = [...seen].map(rowOf).sort((a, b) => b[2] - a[2]);
  const head = ['', 'Median, ms', 'Worst, ms', 'Worst: waiting + handlers + painting'];
  return [
    '## From a deed to its answer',
    `On the phone with the processor slowed down ${slowdown} times, ${rounds} rounds: the longest` +
      ' `event` timing entry of each thing a reader does, from the event to the frame after its handlers' +
      ' (what INP takes the worst of; the browser rounds to 8 ms and does not tell of less than 16).' +
      ' Going back is no event on the page: from `popstate` to the frame after it. An answer that the' +
      ' network brings comes in a later frame. INP is good up to 200 ms.',
    table(head, rows),
  ].join('\n\n');
}
