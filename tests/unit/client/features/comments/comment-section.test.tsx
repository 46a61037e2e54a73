import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { commentQueries, optionsOfAddress } from '#src/client/features/comments/comment-queries.ts';
import { CommentSection } from '#src/client/features/comments/comment-section.tsx';
import { createApiClient, provideApiClient } from '#src/client/lib/api-client.ts';
import { RenderTime } from '#src/client/lib/render-time.ts';
import type { Comment, CommentList } from '#src/contract/comments.ts';
import { sampleComment } from '#tests/support/sample-comment.ts';

const now = Date.parse('2026-11-24T10:05:00Z');
const id = (n: number) => `019ab123-0000-7000-8000-${String(n).padStart(12, '0')}`;

const comment = (n: number, over: Partial<Comment> = {}) =>
  sampleComment(id(n), { authorName: `Pembaca ${n}`, text: `Komentar ${n}`, ...over });

type Page = {
  list?: Partial<CommentList>;
  asked?: string | null;
  count?: number;
  isOpen?: boolean;
};

/** The page as the server makes it: the loader fills the cache, then one synchronous render. */
async function render({ list, asked = null, count = 3, isOpen = true }: Page): Promise<string> {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const answer = {
    items: [],
    pinned: [],
    total: count,
    nextCursor: null,
    hasNewer: false,
    ...list,
  };
  provideApiClient(
    client,
    createApiClient(async () => (list ? Response.json(answer) : new Response('', { status: 500 }))),
  );
  if (asked !== null) {
    await client.prefetchInfiniteQuery(commentQueries.list('a', optionsOfAddress(asked)));
  }
  return renderToString(
    <RenderTime value={now}>
      <QueryClientProvider client={client}>
        <CommentSection
          slug="a"
          commentCount={count}
          commentsOpen={isOpen}
          asked={asked}
          onCountChange={() => {}}
        />
      </QueryClientProvider>
    </RenderTime>,
  );
}

describe('comments in a page that was not asked for them', () => {
  it('are a heading with their number and a link that works without a script', async () => {
    const html = await render({});
    expect(html).toMatch(/<h2[^>]*>Komentar/);
    expect(html).toContain('href="?komentar=semua#komentar"');
    expect(html).toContain('Tampilkan 3 komentar');
    expect(html).not.toContain('<form');
  });

  it('invite to the first comment where there is none', async () => {
    expect(await render({ count: 0 })).toContain('Tulis komentar pertama');
    expect(await render({ count: 0, isOpen: false })).not.toContain('Tulis komentar pertama');
  });
});

describe('comments in a page that was asked for them', () => {
  it('are written whole, in one render, with replies, ages and permalinks', async () => {
    const reply = { ...comment(9), parentId: id(1), text: 'Setuju' };
    const html = await render({
      asked: 'semua',
      list: { items: [comment(1, { replies: [reply], replyCount: 5 }), comment(2)] },
    });
    expect(html).not.toContain('<!--$!-->');
    expect(html).toContain('Komentar 1');
    expect(html).toContain('Setuju');
    expect(html).toContain('Lihat 4 balasan lagi');
    expect(html).toContain(`href="#komentar-${id(9)}"`);
    expect(html).toContain('title="Selasa, 24 November 2026 17.00">5 menit yang lalu');
    expect(html).toContain('Semua komentar sudah ditampilkan.');
  });

  it('lead on by a link to the next page, and back to the newest', async () => {
    const list = { items: [comment(1)], nextCursor: 'a b&c' };
    expect(await render({ asked: 'semua', list })).toContain('href="?komentar=a+b%26c#komentar"');
    expect(await render({ asked: 'semua', list })).not.toContain('Lihat komentar terbaru');
    expect(await render({ asked: 'a b&c', list })).toContain('Lihat komentar terbaru');
  });

  it('stand above no form where they are closed', async () => {
    const html = await render({ asked: 'semua', list: { items: [comment(1)] }, isOpen: false });
    expect(html).toContain('Kolom komentar berita ini sudah ditutup.');
    expect(html).toContain('Komentar 1');
    expect(html).not.toContain('<form');
    expect(html).not.toContain('Balas');
  });

  it('say so where there are none', async () => {
    const html = await render({ asked: 'semua', list: {}, count: 0 });
    expect(html).toContain('Belum ada komentar. Jadilah yang pertama.');
  });

  it('are still awaited, not empty, where the server could not get them', async () => {
    const html = await render({ asked: 'semua' });
    expect(html).toContain('Memuat komentar…');
    expect(html).not.toContain('Belum ada komentar');
    expect(html).not.toContain('<!--$!-->');
  });

  it('are text, whatever they hold', async () => {
    const hostile =
      '</script><img src=x onerror=alert(1)> "a" & javascript:alert(1)\nhttps://a.example/x"y';
    const html = await render({
      asked: 'semua',
      list: { items: [comment(1, { text: hostile, authorName: '<b>\u202Eevil' })] },
    });
    expect(html).not.toMatch(/<img|<script|<b>|href="javascript/);
    expect(html).toContain('<bdi');
    expect(html).toContain(
      '<a href="https://a.example/x" rel="ugc nofollow noopener" target="_blank">https://a.example/x</a>',
    );
  });

  it('come with a form that can be read, not sent, and that says why without a script', async () => {
    const html = await render({ asked: 'semua', list: {} });
    expect(html).toMatch(/<noscript><p[^>]*>Mengirim komentar membutuhkan JavaScript/);
    expect(html).toMatch(/<button type="submit"[^>]*aria-label="Kirim komentar"[^>]*disabled=""/);
    expect(html).toMatch(/<input[^>]*autoComplete="nickname"/);
    expect(html).toContain('0 dari 2.000 karakter');
    expect(html).not.toMatch(/ style=| on[a-z]+=/);
  });
});
