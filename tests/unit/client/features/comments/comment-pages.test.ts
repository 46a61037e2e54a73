import { describe, expect, it } from 'vitest';
import {
  addComment,
  addReply,
  type CommentPages,
  commentsOf,
  holdsComment,
  mergeReplies,
} from '#src/client/features/comments/comment-pages.ts';
import type { Comment } from '#src/contract/comments.ts';
import { sampleComment as comment } from '#tests/support/sample-comment.ts';

function pages(...lists: Comment[][]): CommentPages {
  return {
    pageParams: lists.map(() => null),
    pages: lists.map((items) => ({
      items,
      pinned: [],
      total: 9,
      nextCursor: null,
      hasNewer: false,
    })),
  };
}

describe('a conversation in the cache', () => {
  it('takes an acknowledged comment on top and counts it on every page', () => {
    const after = addComment(pages([comment('a')], [comment('b')]), comment('new'));
    expect(commentsOf(after).map(({ id }) => id)).toEqual(['new', 'a', 'b']);
    expect(after.pages.map((page) => page.total)).toEqual([10, 10]);
  });

  it('takes a reply beneath its parent, last, and counts it', () => {
    const parent = comment('a', {
      replies: [comment('r1', { parentId: 'a', dateCreated: '2026-11-24T10:01:00Z' })],
      replyCount: 30,
    });
    const reply = comment('r2', { parentId: 'a', dateCreated: '2026-11-24T10:02:00Z' });
    const [first] = commentsOf(addComment(pages([parent]), reply));
    expect(first?.replies.map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect(first?.replyCount).toBe(31);
  });

  it('does not count a comment twice that the list shows already', () => {
    const before = pages([comment('a', { replies: [comment('r', { parentId: 'a' })] })]);
    expect(addComment(before, comment('a'))).toBe(before);
    expect(addComment(before, comment('r', { parentId: 'a' }))).toBe(before);
  });

  it('adds a reply to the end of the list of all replies, once', () => {
    const after = addReply(pages([comment('r1')], [comment('r2')]), comment('r3'));
    expect(commentsOf(after).map(({ id }) => id)).toEqual(['r1', 'r2', 'r3']);
    expect(addReply(after, comment('r3'))).toBe(after);
  });

  it('shows a comment once where pages overlap', () => {
    const overlapping = pages([comment('a'), comment('b')], [comment('b'), comment('c')]);
    expect(commentsOf(overlapping).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('joins replies oldest first, whatever the offset of their times', () => {
    const merged = mergeReplies(
      [comment('late', { dateCreated: '2026-11-24T10:00:00Z' })],
      [
        comment('early', { dateCreated: '2026-11-24T16:30:00+07:00' }),
        comment('late', { dateCreated: '2026-11-24T10:00:00Z' }),
      ],
    );
    expect(merged.map(({ id }) => id)).toEqual(['early', 'late']);
  });

  it('finds comments and replies, and nothing in an empty cache', () => {
    const some = pages([comment('a', { replies: [comment('r', { parentId: 'a' })] })]);
    expect([holdsComment(some, 'a'), holdsComment(some, 'r'), holdsComment(some, 'x')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(holdsComment(undefined, 'a')).toBe(false);
  });
});
