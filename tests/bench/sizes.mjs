import { openPhone } from './browser.mjs';
import { budgets, kilobytes, table, verdict } from './figures.mjs';
import { paths } from './newsroom.mjs';

const kinds = [
  { name: 'HTML', matches: /^text\/html/, budget: budgets.html },
  { name: 'JavaScript', matches: /javascript/, budget: budgets.javascript },
  { name: 'CSS', matches: /^text\/css/, budget: budgets.css },
  { name: 'Fonts', matches: /^font\//, budget: budgets.fonts },
  { name: 'Pictures', matches: /^image\// },
  { name: 'JSON', matches: /json/ },
  { name: 'Other', matches: /^/ },
];

const sum = (requests, key) => requests.reduce((total, request) => total + request[key], 0);

// Longer than the view beacon waits, so that it is counted too.
const quiet = 4_000;

async function view(browser, url) {
  const { page, network, close } = await openPhone(browser);
  try {
    await page.goto(url);
    await network.whenQuiet(quiet);
    const lead = await page.evaluate(
      () => document.querySelector('img[fetchpriority=high]')?.currentSrc,
    );
    return { requests: network.list(), lead };
  } finally {
    await close();
  }
}

function rowsOf({ requests, lead }) {
  const left = new Set(requests);
  const rows = kinds.flatMap(({ name, matches, budget }) => {
    const own = [...left].filter(({ type }) => matches.test(type));
    for (const request of own) left.delete(request);
    if (own.length === 0) return [];
    const bytes = sum(own, 'body');
    const allowed = budget === undefined ? '' : kilobytes(budget);
    return [[name, own.length, kilobytes(bytes), allowed, verdict(bytes, budget)]];
  });
  const picture = requests.find(({ url }) => url === lead);
  return [
    ...rows,
    ['Response headers', '', kilobytes(sum(requests, 'header')), '', ''],
    [
      'Together',
      requests.length,
      kilobytes(sum(requests, 'body') + sum(requests, 'header')),
      '',
      '',
    ],
    ['Lead picture', '', picture ? `${kilobytes(picture.body)} ${picture.type}` : 'none', '', ''],
  ];
}

/** The scripts by name, largest first: what there is to save. */
function listScripts({ requests }) {
  const scripts = requests.filter(({ type }) => /javascript/.test(type));
  const nameOf = ({ url }) => url.replace(/^.*\/(.+?)(-[\w-]{8})?\.js$/, '$1');
  return scripts
    .sort((a, b) => b.body - a.body)
    .map((script) => `${nameOf(script)} ${kilobytes(script.body)}`)
    .join(', ');
}

/** Bytes by type of content and requests of a first view on a phone, from empty cache to rest. */
export async function measureSizes({ browser, newsroom }) {
  const head = ['', 'Requests', 'Bytes', 'Budget', ''];
  const parts = [];
  for (const name of ['article', 'list']) {
    const url = newsroom.origin + paths[name];
    // The first visit has pictures drawn and files compressed; the second is measured.
    await view(browser, url);
    const seen = await view(browser, url);
    parts.push(
      `First view of the ${name}:\n\n${table(head, rowsOf(seen))}`,
      `Scripts: ${listScripts(seen)}.`,
    );
  }
  return [
    '## Bytes and requests',
    'A phone (390 × 844, density 1.75) with an empty cache opens the page and does not scroll, until' +
      ' nothing is fetched any more. Bodies as they came over the wire, compressed.',
    ...parts,
  ].join('\n\n');
}
