import { fileURLToPath } from 'node:url';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { flags } from './browser.mjs';
import { startChild } from './child.mjs';
import { budgets, median, milliseconds, spread, table, verdict } from './figures.mjs';
import { paths } from './newsroom.mjs';

const audits = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  cls: 'cumulative-layout-shift',
  tbt: 'total-blocking-time',
};

/** One run of Lighthouse's mobile preset in a browser of its own. */
async function audit(url, chromePath, throttlingMethod) {
  const chrome = await launch({ chromePath, chromeFlags: ['--headless', ...flags] });
  try {
    const { lhr } = await lighthouse(url, {
      port: chrome.port,
      logLevel: 'error',
      throttlingMethod,
      onlyAudits: [...Object.values(audits), 'long-tasks'],
    });
    if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
    const value = (id) => {
      const { numericValue } = lhr.audits[id];
      if (numericValue === undefined) throw new Error(`Lighthouse could not measure ${id}`);
      return numericValue;
    };
    const figures = Object.entries(audits).map(([name, id]) => [name, value(id)]);
    return { ...Object.fromEntries(figures), tasks: lhr.audits['long-tasks'].details?.items ?? [] };
  } finally {
    chrome.kill();
  }
}

/** Measures ours and twin in turn, so that a slow minute of the machine falls on both. */
async function compare(urls, { chromePath, method, runs }) {
  const results = { ours: [], twin: [] };
  for (let run = 0; run < runs; run += 1) {
    const order = run % 2 === 0 ? ['ours', 'twin'] : ['twin', 'ours'];
    for (const name of order) {
      results[name].push(await audit(urls[name], chromePath, method));
      process.stderr.write('.');
    }
  }
  return results;
}

const exact = (value) => String(Number(value.toFixed(4)));
const pick = (results, key) => results.map((result) => result[key]);

function longestTask(results) {
  const tasks = results.flatMap((result) => result.tasks);
  const [longest] = tasks.sort((a, b) => b.duration - a.duration);
  if (longest === undefined) return 'none over 50 ms';
  const name = longest.url?.startsWith('http') ? new URL(longest.url).pathname : longest.url;
  return `${milliseconds(longest.duration)}, ${name}`;
}

function rowsOf(page, { ours, twin }) {
  const row = (name, results, ratio, comment) => [
    `${page}, ${name}`,
    spread(pick(results, 'fcp')),
    spread(pick(results, 'lcp')),
    ratio,
    exact(Math.max(...pick(results, 'cls'))),
    milliseconds(median(pick(results, 'tbt'))),
    longestTask(results),
    comment,
  ];
  const ratio = median(pick(ours, 'lcp')) / median(pick(twin, 'lcp'));
  const isWithin =
    ratio <= budgets.lcpRatio &&
    Math.max(...pick(ours, 'cls')) <= budgets.cls &&
    median(pick(ours, 'tbt')) <= budgets.tbt;
  return [
    row('ours', ours, ratio.toFixed(3), isWithin ? 'ok' : verdict(1, 0)),
    row('without scripts', twin, '', ''),
  ];
}

const methods = [
  {
    method: 'simulate',
    title: 'Simulated throttling (Lighthouse’s default: slow 4G, 4x CPU slow-down)',
  },
  {
    method: 'devtools',
    title: 'Applied throttling (the same network and CPU, really slowed down)',
  },
];

/** Web Vitals of both pages under Lighthouse's mobile preset, beside the same pages without scripts. */
export async function measureVitals({ newsroom, chromePath, runs }) {
  const proxy = fileURLToPath(new URL('twin-proxy.mjs', import.meta.url));
  const { match, stop } = await startChild([proxy, newsroom.origin], /Ports: (\d+) (\d+)/);
  const head = ['', 'FCP', 'LCP', 'LCP ratio', 'CLS', 'TBT', 'Longest task', ''];
  const parts = [];
  try {
    const urls = (path) => ({
      ours: `http://localhost:${match[1]}${path}`,
      twin: `http://localhost:${match[2]}${path}`,
    });
    for (const { method, title } of methods) {
      const rows = [];
      for (const page of ['article', 'list']) {
        const options = { chromePath, method, runs };
        rows.push(...rowsOf(page, await compare(urls(paths[page]), options)));
      }
      parts.push(`${title}:\n\n${table(head, rows)}`);
    }
  } finally {
    await stop();
  }
  return [
    '## Web Vitals',
    `Lighthouse’s mobile preset, each page in turn with the same page whose scripts were taken out;` +
      ` median of ${runs} (least – most), CLS the worst of all. Budget: LCP at most` +
      ` ${budgets.lcpRatio} × the twin’s, CLS ${budgets.cls}, TBT ${budgets.tbt} ms.`,
    ...parts,
  ].join('\n\n');
}
