import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveLocally } from '#tests/support/local-server.ts';

/** A post as the fake keeps it; times are local, and local is GMT+7. */
export type FakePost = {
  id: number;
  title?: string;
  slug?: string;
  date?: string;
  modified?: string;
  content?: string;
  excerpt?: string;
  isProtected?: boolean;
  status?: string;
  categories?: number[];
  tags?: string[];
  author?: string;
  picture?: string;
  commentStatus?: string;
  /** Laid over what the API would say, to break it. */
  broken?: Record<string, unknown>;
};

export type FakeComment = {
  id: number;
  post: number;
  parent?: number;
  author?: string;
  text?: string;
  date?: string;
  status?: 'approved' | 'hold' | 'spam' | 'trash';
};

export type FakeCategory = { id: number; name: string; slug: string; parent?: number };

export type FakeWordPress = {
  origin: string;
  posts: FakePost[];
  comments: FakeComment[];
  categories: FakeCategory[];
  /** Path and query of every request so far. */
  asked: string[];
  /** Whether addresses are plain: then there is no /wp-json/. */
  isPlain: boolean;
  /** `user:password` of a moderator, who may see comments that wait. */
  moderator: string | undefined;
  /** Called before each answer; what it answers with, if anything, replaces it. */
  before: (
    url: URL,
    request: IncomingMessage,
  ) => { status: number } | undefined | Promise<undefined>;
};

const noon = '2026-11-01T12:00:00';
const toGmt = (local: string) =>
  new Date(Date.parse(`${local}Z`) - 7 * 3_600_000).toISOString().slice(0, 19);

/** As much of WordPress's REST API as an import uses, with its habits: ties come in any order. */
export async function startFakeWordPress(): Promise<FakeWordPress> {
  const fake: FakeWordPress = {
    origin: '',
    posts: [],
    comments: [],
    categories: [{ id: 1, name: 'Uncategorized', slug: 'uncategorized' }],
    asked: [],
    isPlain: false,
    moderator: undefined,
    before: () => undefined,
  };
  fake.origin = await serveLocally(async (request, response) => {
    fake.asked.push(request.url ?? '');
    const url = new URL(request.url ?? '/', fake.origin);
    // Who is kept waiting hears that work goes on, so that the wait may be as long as a test needs.
    const sign = setInterval(() => response.writeProcessing(), 3_000);
    const instead = await fake.before(url, request);
    clearInterval(sign);
    if (instead !== undefined) response.writeHead(instead.status).end('{}');
    else answer(fake, url, request, response);
  });
  return fake;
}

function answer(
  fake: FakeWordPress,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const route = fake.isPlain
    ? url.searchParams.get('rest_route')
    : /^\/wp-json(\/.*)$/.exec(url.pathname)?.[1];
  if (route === '/') {
    json(response, 200, { namespaces: ['oembed/1.0', 'wp/v2'] });
  } else if (route === '/wp/v2/categories') {
    const categories = fake.categories.map((one) => ({ parent: 0, ...one }));
    list(response, url, categories);
  } else if (route === '/wp/v2/posts') {
    const shown = fake.posts.filter(({ status = 'publish' }) => status === 'publish');
    const posts = shown.map((post) => toPost(fake, post));
    list(response, url, posts);
  } else if (route === '/wp/v2/comments') {
    const status = url.searchParams.get('status');
    const known = Buffer.from(fake.moderator ?? '').toString('base64');
    if (status !== null && request.headers.authorization !== `Basic ${known}`) {
      json(response, 401, { code: 'rest_forbidden_param', message: 'Not permitted: status' });
      return;
    }
    const seen = status === 'all' ? ['approved', 'hold'] : ['approved'];
    const comments = fake.comments.map(toComment).filter((one) => seen.includes(one.status));
    list(response, url, comments);
  } else {
    response.writeHead(url.pathname === '/' ? 200 : 404, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Situs</title>');
  }
}

function json(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

type Listed = { id: number; date?: string; modified?: string };

function list(response: ServerResponse, url: URL, records: Listed[]): void {
  const get = (name: string) => url.searchParams.get(name) ?? undefined;
  const page = Number(get('page') ?? 1);
  const size = Number(get('per_page') ?? 10);
  const include = get('include')?.split(',').map(Number);
  const isIn = (value: string | undefined, after?: string, before?: string) =>
    (after === undefined || (value ?? '') > after) &&
    (before === undefined || (value ?? '') < before);
  const found = records.filter(
    (one) =>
      (include === undefined || include.includes(one.id)) &&
      isIn(one.date, get('after'), get('before')) &&
      isIn(one.modified, get('modified_after'), get('modified_before')),
  );
  const key = (one: Listed) => (get('orderby') === 'modified' ? one.modified : one.date) ?? '';
  // Rows that are equal by the order asked for come one way on one page, the other on the next.
  const tie = (one: Listed, other: Listed) =>
    page % 2 === 1 ? other.id - one.id : one.id - other.id;
  found.sort((one, other) =>
    get('orderby') === 'id'
      ? one.id - other.id
      : key(one).localeCompare(key(other)) || tie(one, other),
  );
  const shown = found.slice((page - 1) * size, page * size);
  if (page > 1 && shown.length === 0) {
    json(response, 400, { code: 'rest_post_invalid_page_number', message: 'Too far.' });
  } else json(response, 200, shown, { 'x-wp-total': String(found.length) });
}

function toPost(fake: FakeWordPress, post: FakePost) {
  const { id, date = noon, modified = date, title = `Judul ${id}` } = post;
  const picture = post.picture && {
    source_url: post.picture,
    alt_text: 'Sebuah gambar',
    caption: { rendered: '<p>Keterangan &amp; lain</p>\n' },
    media_details: { width: 1600, sizes: [] },
  };
  return {
    id,
    date,
    date_gmt: toGmt(date),
    modified,
    modified_gmt: toGmt(modified),
    slug: post.slug ?? `judul-${id}`,
    status: 'publish',
    link: `${fake.origin}/${post.slug ?? `judul-${id}`}/`,
    title: { rendered: title },
    content: {
      rendered: post.content ?? `<p>Isi ${id}.</p>`,
      protected: post.isProtected ?? false,
    },
    excerpt: { rendered: post.excerpt ?? `<p>Ringkas ${id} [&hellip;]</p>`, protected: false },
    comment_status: post.commentStatus ?? 'open',
    categories: post.categories ?? [1],
    _embedded: {
      author: [
        post.author === undefined ? { code: 'rest_user_invalid_id' } : { name: post.author },
      ],
      'wp:featuredmedia': picture === undefined ? [] : [picture],
      'wp:term': [[], (post.tags ?? []).map((name) => ({ taxonomy: 'post_tag', name }))],
    },
    ...post.broken,
  };
}

function toComment({
  id,
  post,
  parent = 0,
  author = 'Tono',
  text = `Kata ${id}`,
  date = noon,
  status = 'approved',
}: FakeComment) {
  return {
    id,
    post,
    parent,
    author_name: author,
    date,
    date_gmt: toGmt(date),
    content: { rendered: `<p>${text}</p>\n` },
    status,
    type: 'comment',
  };
}
