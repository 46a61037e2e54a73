import { openPhone } from './browser.mjs';
import { budgets, median, milliseconds, quantile, spread, table, verdict } from './figures.mjs';
import { paths } from './newsroom.mjs';
import { watchMove, watchReturn } from './watch-move.mjs';

const conditions = [
  { name: '4x CPU slow-down', slowdown: 4, budget: budgets.move },
  { name: '4x CPU slow-down, 150 ms network', slowdown: 4, latency: 150 },
  { name: 'this machine as it is', slowdown: 1 },
];

const stories = 'main :is(h2, h3) a[href^="/artikel/"]';

/** The n-th different story of the list, brought to the middle of the screen. */
async function showStory(page, index) {
  const all = await page
    .locator(stories)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const different = [...new Set(all)];
  const path = different[index % different.length];
  const link = page.locator(`${stories}[href="${path}"]`).first();
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  return { link, path, headline: await link.textContent() };
}

/** The last words of a story's body, to see whether it was shown whole. */
async function readEnding(origin, path) {
  const answer = await fetch(origin + path.replace('/artikel/', '/api/articles/'));
  const texts = [];
  const collect = (node) => {
    if (node.type === 'text' && node.value.trim() !== '') texts.push(node.value.trim());
    for (const child of node.children ?? []) collect(child);
  };
  collect((await answer.json()).body);
  return texts.at(-1);
}

async function slowDown(session, { slowdown, latency = 0 }) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
}

/** Opens the list afresh, lets a story be fetched ahead, taps it, and goes back. */
async function moveOnce(browser, origin, index, condition) {
  const { page, session, network, close } = await openPhone(browser);
  try {
    await page.goto(origin + paths.list);
    await network.whenQuiet(1_500);
    await slowDown(session, condition);
    const { link, path, headline } = await showStory(page, index);
    await network.whenQuiet(1_500);
    const top = await page.evaluate(() => scrollY);
    const before = network.list();
    await page.evaluate(watchMove, { headline, ending: await readEnding(origin, path) });
    await link.tap();
    const move = await page.evaluate(() => window.moved);
    const after = network.list().slice(before.length);
    await page.evaluate(watchReturn, { path, top });
    const back = await page.evaluate(() => window.returned);
    const json = path.replace('/artikel/', '/api/articles/');
    return {
      ...move,
      isPrefetched: before.some(({ url }) => url === origin + json),
      scripts: after.filter(({ type }) => /javascript/.test(type)).length,
      back,
    };
  } finally {
    await close();
  }
}

function rowOf({ name, budget }, moves) {
  const took = moves.map((move) => move.took);
  const share = (isTrue) => `${moves.filter(isTrue).length} of ${moves.length}`;
  return [
    name,
    spread(took),
    milliseconds(quantile(took, 0.9)),
    budget === undefined ? '' : milliseconds(budget),
    verdict(median(took), budget),
    spread(moves.map(({ interaction }) => interaction)),
    share(({ isPrefetched }) => isPrefetched),
    share(({ hasText }) => hasText),
    median(moves.map(({ scripts }) => scripts)),
    spread(moves.map(({ back }) => back.took)),
    share(({ back }) => back.offset <= 2),
  ];
}

/** How long a tap on a story takes until it is painted, and going back until the list is. */
export async function measureMoves({ browser, newsroom, moves }) {
  const rows = [];
  for (const condition of conditions) {
    const results = [];
    for (let index = 0; index < moves; index += 1) {
      results.push(await moveOnce(browser, newsroom.origin, index, condition));
      process.stderr.write('.');
    }
    rows.push(rowOf(condition, results));
  }
  const head = ['', 'List → article', 'p90', 'Budget', '', 'Interaction (INP)', 'Fetched ahead'];
  const more = ['Text in first frame', 'Scripts fetched', 'Back', 'Position kept'];
  return [
    '## Moving from list to article',
    `On the phone, each time from a freshly opened list: a story is brought into view, tapped, and left` +
      ` again; median of ${moves} (least – most). From the event’s time stamp until two frames after the` +
      ` new headline (or the old list) is in the document, so it has been painted.`,
    table([...head, ...more], rows),
  ].join('\n\n');
}
