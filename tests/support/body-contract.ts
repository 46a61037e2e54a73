import type { BodyElement, BodyNode, BodyPropertyValue, BodyRoot } from '#src/contract/body.ts';
import { isEmbedProvider } from '#src/contract/embeds.ts';

/** What `contract/body.ts` says in words, as a check: an empty list means that a body is all of it. */
export function breachesOf(body: BodyRoot): string[] {
  return [...childBreaches('root', body.children), ...nodesBreaches(body.children, [])];
}

const inline = 'a strong em code del mark sup sub cite br abbr time img span'.split(' ');
const phrasing = new Set(['#text', ...inline]);
const blocks = 'p blockquote hr ul ol h2 h3 h4 aside pre div figure'.split(' ');
const flow = new Set([...phrasing, ...blocks]);
const only = (...names: string[]) => new Set(names);

/** Which children each element may have. */
const content: Readonly<Record<string, ReadonlySet<string>>> = {
  root: new Set(blocks),
  p: phrasing,
  h2: phrasing,
  h3: phrasing,
  h4: phrasing,
  blockquote: flow,
  hr: only(),
  ul: only('li'),
  ol: only('li'),
  li: flow,
  pre: only('code'),
  code: only('#text'),
  table: only('caption', 'thead', 'tbody'),
  caption: phrasing,
  thead: only('tr'),
  tbody: only('tr'),
  tr: only('th', 'td'),
  th: flow,
  td: flow,
  figure: only('img', 'span', 'figcaption'),
  figcaption: only('span'),
  br: only(),
  img: only(),
  a: phrasing,
  ...Object.fromEntries(
    ['strong', 'em', 'del', 'mark', 'sup', 'sub', 'cite', 'abbr', 'time'].map((name) => [
      name,
      phrasing,
    ]),
  ),
};

/** Children of the elements that are told apart by their class. */
const contentByClass: Readonly<Record<string, ReadonlySet<string>>> = {
  'aside.pullquote': only('blockquote', 'cite'),
  'aside.related': only('a'),
  'div.table-scroll': only('table'),
  'div.gallery': only('figure'),
  'div.embed': only('a'),
  'span.caption': phrasing,
  'span.credit': phrasing,
  'span.image-missing': only(),
};

type Check = (value: BodyPropertyValue) => boolean;
const text: Check = (value) => typeof value === 'string';
const positive: Check = (value) => typeof value === 'number' && value > 0;
const matches =
  (form: RegExp): Check =>
  (value) =>
    typeof value === 'string' && form.test(value);
const isWord =
  (...words: (string | number | boolean)[]): Check =>
  (value) =>
    !Array.isArray(value) && words.includes(value);
const slug = matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const span = { colSpan: positive, rowSpan: positive, dataAlign: isWord('left', 'center', 'right') };
const href: Check = (value) =>
  matches(/^(?:https?:\/\/[^/\s]|mailto:\S|\/(?![/\\])|#bagian-)/)(value) &&
  URL.canParse(String(value), 'https://berita.example/');

/** Properties by element or by element and class; one with a `!` must be there. */
const properties: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  a: { 'href!': href, rel: (value) => String(value) === 'noopener', title: text },
  abbr: { title: text },
  time: { dateTime: text },
  ol: { start: (value) => typeof value === 'number', reversed: isWord(true) },
  h2: { 'id!': matches(/^bagian-[a-z0-9-]+$/) },
  h3: { 'id!': matches(/^bagian-[a-z0-9-]+$/) },
  h4: { 'id!': matches(/^bagian-[a-z0-9-]+$/) },
  code: { className: (value) => /^language-[\w+#.-]{1,40}$/.test(String(value)) },
  th: { scope: isWord('col', 'row', 'colgroup', 'rowgroup'), ...span },
  td: span,
  'div.table-scroll': { 'role!': isWord('region'), 'tabIndex!': isWord(0) },
  'div.embed': {
    'dataEmbed!': (value) => isEmbedProvider(String(value)),
    'dataEmbedId!': matches(/^[^\s<>"'`]{1,1500}$/),
    'dataEmbedUrl!': matches(/^https:\/\//),
  },
  'aside.related': { 'dataRelatedSlug!': slug },
  'span.image-missing': { role: isWord('img'), ariaLabel: text },
  img: {
    'src!': matches(/^\/media\/[0-9a-f]{8,64}\/\d+\.jpg$/),
    'width!': positive,
    'height!': positive,
    'alt!': text,
    'dataMediaId!': matches(/^[0-9a-f]{8,64}$/),
    'dataPlaceholder!': matches(/^data:image\//),
    'loading!': isWord('lazy'),
    'decoding!': isWord('async'),
  },
};

/** An element's name with its one class where classes tell its kind. */
function kindOf({ tagName, properties: { className } }: BodyElement): string {
  const hasKinds = ['aside', 'div', 'span'].includes(tagName);
  return hasKinds ? `${tagName}.${Array.isArray(className) ? className.join('.') : ''}` : tagName;
}

function nodesBreaches(nodes: readonly BodyNode[], within: readonly string[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return textBreaches(node.value);
    const kind = kindOf(node);
    const nested = node.tagName === 'a' && within.includes('a') ? ['a link in a link'] : [];
    return [
      ...nested,
      ...propertyBreaches(node, kind),
      ...childBreaches(kind, node.children),
      ...countBreaches(node, kind),
      ...nodesBreaches(node.children, [...within, node.tagName]),
    ];
  });
}

function textBreaches(value: string): string[] {
  return /[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}|(?![\n\t])\p{Cc}/u.test(value)
    ? [`characters in ${JSON.stringify(value)}`]
    : [];
}

function childBreaches(kind: string, children: readonly BodyNode[]): string[] {
  const allowed = content[kind] ?? contentByClass[kind];
  if (allowed === undefined) return [`<${kind}> is not in the contract`];
  return children
    .map((child) => (child.type === 'text' ? '#text' : child.tagName))
    .filter((name) => !allowed.has(name))
    .map((name) => `${name} in ${kind}`);
}

function propertyBreaches(element: BodyElement, kind: string): string[] {
  const listed = properties[kind] ?? {};
  const hasClass = kind !== element.tagName;
  const breaches = Object.keys(listed)
    .filter((name) => name.endsWith('!') && !(name.slice(0, -1) in element.properties))
    .map((name) => `${kind} without ${name.slice(0, -1)}`);
  for (const [name, value] of Object.entries(element.properties)) {
    if (name === 'className' && hasClass) continue;
    const check = listed[name] ?? listed[`${name}!`];
    if (check === undefined || !check(value)) breaches.push(`${kind} ${name}=${String(value)}`);
  }
  return breaches;
}

/** How many children: one picture to a figure, one link to an aside, two figures to a gallery. */
const counts: Readonly<Record<string, readonly [least: number, most: number]>> = {
  figure: [1, 2],
  pre: [1, 1],
  'aside.related': [1, 1],
  'aside.pullquote': [1, 2],
  'div.embed': [1, 1],
  'div.table-scroll': [1, 1],
  'div.gallery': [2, Number.POSITIVE_INFINITY],
};

function countBreaches({ children }: BodyElement, kind: string): string[] {
  const [least, most] = counts[kind] ?? [0, Number.POSITIVE_INFINITY];
  const isWithin = children.length >= least && children.length <= most;
  return isWithin ? [] : [`${children.length} children in ${kind}`];
}
