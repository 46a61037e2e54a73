import { describe, expect, it } from 'vitest';
import type { CommentPages } from '#src/client/features/comments/comment-pages.ts';
import { type Operation, wishFor } from '#src/client/features/comments/outbox/operation.ts';
import { repliesOf, threadsOf } from '#src/client/features/comments/thread/shown-comment.ts';
import type { Comment, OwnComment } from '#src/contract/comments.ts';
import type { CommentSort } from '#src/contract/requests.ts';
import { sampleComment } from '#tests/support/sample-comment.ts';

const at = (minute: number) => `2026-11-24T10:0${minute}:00Z`;
const comment = (id: string, minute: number, over: Partial<Comment> = {}) =>
  sampleComment(id, { dateCreated: at(minute), ...over });

const own = (id: string, minute: number, over: Partial<OwnComment> = {}): OwnComment => ({
  ...comment(id, minute),
  status: 'held',
  hold: { rule: 'links', count: 3 },
  editableUntil: null,
  ...over,
});

const wish = (commentId: string, over: Operation['wish']): Operation[] =>
  [wishFor(undefined, { slug: 's', commentId, wish: over }, 0)].flatMap((found) => found ?? []);

const create = (id: string, parentId?: string) =>
  wish(id, { kind: 'create', authorName: 'Sari', text: id, parentId });

function pagesOf(
  items: Comment[],
  over: { pinned?: Comment[]; hasMore?: boolean } = {},
): CommentPages {
  const { pinned = [], hasMore = false } = over;
  const nextCursor = hasMore ? 'x' : null;
  return {
    pageParams: [null],
    pages: [{ items, pinned, total: 9, nextCursor, hasNewer: false }],
  };
}

type Given = {
  pages?: CommentPages;
  sort?: CommentSort;
  items?: OwnComment[];
  operations?: Operation[];
  fresh?: string[];
  there?: string[];
};

function shown({
  pages,
  sort = 'newest',
  items = [],
  operations = [],
  fresh = [],
  there = [],
}: Given) {
  return threadsOf({
    pages,
    sort,
    own: { items, likedIds: [] },
    operations,
    fresh: new Set(fresh),
    isThere: (id) => there.includes(id),
  });
}
const idsOf = (given: Given) => shown(given).map(({ id }) => id);

describe('the top level of a conversation, as one reader sees it', () => {
  it('begins with what is on its way, then the picks, then the rest', () => {
    const pick = comment('pick', 1, { isPicked: true });
    const pages = pagesOf([comment('b', 3), comment('a', 2), pick], { pinned: [pick] });
    expect(idsOf({ pages })).toEqual(['pick', 'b', 'a']);
    expect(idsOf({ pages, operations: create('new'), fresh: ['new'] })).toEqual([
      'new',
      'pick',
      'b',
      'a',
    ]);
    expect(idsOf({ pages, fresh: ['a'] })).toEqual(['a', 'pick', 'b']);
  });

  it('has held comments of its own at their place in time, in either order', () => {
    const items = [own('held', 2)];
    const [newer, older] = [comment('newer', 3), comment('older', 1)];
    expect(idsOf({ pages: pagesOf([newer, older]), items })).toEqual(['newer', 'held', 'older']);
    const oldestFirst = pagesOf([older, newer]);
    expect(idsOf({ pages: oldestFirst, items, sort: 'oldest' })).toEqual([
      'older',
      'held',
      'newer',
    ]);
    expect(idsOf({ pages: pagesOf([older, newer]), items, sort: 'top' })[0]).toBe('held');
  });

  it('leaves those out whose place is on a page that is not loaded', () => {
    const items = [own('held', 1)];
    const pages = pagesOf([comment('b', 3), comment('a', 2)], { hasMore: true });
    expect(idsOf({ pages, items })).toEqual(['b', 'a']);
  });

  it('shows words that are being changed or deleted as they will be', () => {
    const pages = pagesOf([comment('a', 1)]);
    const [edited] = shown({ pages, operations: wish('a', { kind: 'edit', text: 'Baru' }) });
    expect(edited).toMatchObject({ text: 'Baru', removed: null });
    const [deleted] = shown({ pages, operations: wish('a', { kind: 'delete' }) });
    expect(deleted).toMatchObject({ removed: 'author' });
  });

  it('shows its author a comment that is hidden from the others', () => {
    const hidden = comment('a', 1, { removed: 'moderator', text: '', authorName: '' });
    const items = [own('a', 1, { text: 'Kata saya', authorName: 'Sari' })];
    const [first] = shown({ pages: pagesOf([hidden]), items });
    expect(first).toMatchObject({ text: 'Kata saya', authorName: 'Sari', removed: null });
    expect(shown({ pages: pagesOf([hidden]) })[0]).toMatchObject({ removed: 'moderator' });
  });

  it('has replies on their way beneath what they answer, or on top where that is not loaded', () => {
    const thread = comment('a', 1, {
      replies: [comment('r', 2, { parentId: 'a' })],
      replyCount: 1,
    });
    const operations = [...create('x', 'a'), ...create('y', 'r'), ...create('z', 'elsewhere')];
    const pages = pagesOf([thread]);
    expect(idsOf({ pages, operations, there: ['a', 'r'] })).toEqual(['z', 'a']);
    const replies = repliesOf(thread, [], { own: undefined, operations });
    expect(replies.map(({ id, replyTo }) => [id, replyTo?.id])).toEqual([
      ['r', undefined],
      ['x', undefined],
      ['y', 'r'],
    ]);
  });
});
