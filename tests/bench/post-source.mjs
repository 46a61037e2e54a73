import { createServer } from 'node:http';

// `node post-source.mjs <posts> <pictures>`: a server that answers what an import asks a WordPress for,
// with as many posts as wanted, made as they are asked for; `pictures` of them have a featured one. It
// says where it is on a line of its own. What a WordPress does besides is told by tests/wordpress.
const [count, pictures] = process.argv.slice(2).map(Number);

const start = Date.parse('2024-01-01T00:00:00Z');
const local = (id) => new Date(start + id * 61_000).toISOString().slice(0, 19);
const gmt = (id) => new Date(start + id * 61_000 - 7 * 3_600_000).toISOString().slice(0, 19);
// Words as often as in a language (Zipf): a few in every story, most in hardly any.
const syllables = 'ba ke ti mu ra sa lo pen di ja ku ri nga we ta ho me si pu la'.split(' ');
const vocabulary = 30_000;
const chance = (seed) => {
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  return ((Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
};
const wordAt = (seed) => {
  const rank = Math.floor(vocabulary ** chance(seed)) + 400;
  const digits = [...rank.toString(syllables.length)];
  return digits.map((digit) => syllables[Number.parseInt(digit, syllables.length)]).join('');
};
const sentence = (seed) => {
  const said = Array.from({ length: 14 }, (_, at) => wordAt(seed * 101 + at)).join(' ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
};
const paragraph = (seed) =>
  `<p>${[1, 2, 3, 4].map((part) => sentence(seed * 31 + part)).join(' ')}</p>`;

/** About 600 words with a heading, a list, a quotation and an embed, as a news story has. */
function contentOf(id) {
  const parts = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((part) => paragraph(id * 13 + part));
  const list = `<ul><li>${sentence(id)}</li><li>${sentence(id + 1)}</li></ul>`;
  const quote = `<blockquote class="wp-block-quote"><p>${sentence(id + 2)}</p></blockquote>`;
  parts.splice(3, 0, `<h2>${wordAt(id)} ${wordAt(id + 3)}</h2>`, list);
  parts.splice(
    8,
    0,
    quote,
    `<p>Baca juga: <a href="${origin}/${Math.max(1, id - 9)}/">Dulu</a></p>`,
  );
  return parts.join('\n\n\n');
}

let origin = '';

function toPost(id) {
  const picture = {
    source_url: `${origin}/gambar/${id}.svg`,
    alt_text: 'Gambar',
    media_details: { width: 640 },
  };
  return {
    id,
    date: local(id),
    date_gmt: gmt(id),
    modified: local(id),
    modified_gmt: gmt(id),
    slug: `kabar-${id}`,
    status: 'publish',
    link: `${origin}/${id}/`,
    title: { rendered: `${sentence(id).slice(0, 60)} ${id}` },
    content: { rendered: contentOf(id), protected: false },
    excerpt: { rendered: `<p>${sentence(id + 5)}</p>` },
    comment_status: 'open',
    categories: [2 + (id % 5)],
    _embedded: {
      author: [{ name: `Wartawan ${id % 40}` }],
      'wp:featuredmedia': id <= pictures ? [picture] : [],
      'wp:term': [
        [],
        [1, 2, 3].map((place) => ({ taxonomy: 'post_tag', name: `Topik ${(id * place) % 300}` })),
      ],
    },
  };
}

const toComment = (id) => ({
  id,
  post: id,
  parent: 0,
  author_name: `Pembaca ${id % 500}`,
  date: local(id),
  date_gmt: gmt(id),
  content: { rendered: `<p>${sentence(id)}</p>` },
  status: 'approved',
  type: 'comment',
});

/** The ids of a page: records are in the order of their ids, by whatever they are asked. */
function idsOf(query) {
  const included = query.get('include')?.split(',').map(Number);
  if (included !== undefined) return included.filter((id) => id <= count);
  const after = query.get('modified_after') ?? query.get('after');
  const before = query.get('modified_before') ?? query.get('before');
  const place = (time) => (Date.parse(`${time}Z`) - start) / 61_000;
  const first = after === null ? 1 : Math.max(1, Math.floor(place(after)) + 1);
  const last = before === null ? count : Math.min(count, Math.ceil(place(before)) - 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

function list(response, query, make) {
  const ids = idsOf(query);
  const size = Number(query.get('per_page') ?? 10);
  const page = Number(query.get('page') ?? 1);
  const shown = ids.slice((page - 1) * size, page * size);
  response.writeHead(200, { 'content-type': 'application/json', 'x-wp-total': ids.length });
  response.end(JSON.stringify(shown.map(make)));
}

function answer(request, response) {
  const url = new URL(request.url, origin);
  const route = /^\/wp-json(\/.*)$/.exec(url.pathname)?.[1];
  if (route === '/') {
    response.end(JSON.stringify({ namespaces: ['wp/v2'] }));
  } else if (route === '/wp/v2/posts') list(response, url.searchParams, toPost);
  else if (route === '/wp/v2/comments') list(response, url.searchParams, toComment);
  else if (route === '/wp/v2/categories') {
    const sections = ['Politik', 'Ekonomi', 'Olahraga', 'Gawai', 'Kota'];
    const records = sections.map((name, at) => ({ id: 2 + at, name, slug: name.toLowerCase() }));
    response.end(JSON.stringify(records));
  } else if (url.pathname.startsWith('/gambar/')) {
    const hue = Number(/\d+/.exec(url.pathname)) % 360;
    response.setHeader('content-type', 'image/svg+xml');
    response.end(
      `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="hsl(${hue},60%,50%)"/><text>${url.pathname}</text></svg>`,
    );
  } else response.end('<!doctype html><title>Situs</title>');
}

const server = createServer(answer).listen(0, '127.0.0.1', () => {
  origin = `http://127.0.0.1:${server.address().port}`;
  process.stdout.write(`Ready: ${origin}\n`);
});
process.on('SIGTERM', () => process.exit(0));
