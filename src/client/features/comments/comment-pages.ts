import type { InfiniteData } from '@tanstack/react-query';
import type { Comment, CommentList, Reply } from '#src/contract/comments.ts';

/** What the cache holds of one list. */
export type CommentPages = InfiniteData<CommentList>;

/** Whether a comment or reply stands in these pages. */
export function holdsComment(pages: CommentPages | undefined, id: string): boolean {
  return (pages?.pages ?? []).some((page) =>
    [...page.items, ...page.pinned].some(
      (item) => item.id === id || item.replies.some((reply) => reply.id === id),
    ),
  );
}

/**
 * Every comment of the pages once, those pinned first: they stand among the others as well, and a page
 * that moved while another was fetched repeats some.
 */
export function commentsOf(pages: CommentPages): Comment[] {
  const pinned = pages.pages[0]?.pinned ?? [];
  const all = [...pinned, ...pages.pages.flatMap((page) => page.items)];
  const seen = new Map(all.map((item) => [item.id, item]));
  return [...seen.values()];
}

/** Joins replies from several answers: each once, oldest first. Times are ISO 8601 in any offset. */
export function mergeReplies(...lists: readonly (readonly Reply[])[]): Reply[] {
  const unique = new Map(lists.flat().map((reply) => [reply.id, reply]));
  return [...unique.values()].sort(
    (a, b) => Date.parse(a.dateCreated) - Date.parse(b.dateCreated) || (a.id < b.id ? -1 : 1),
  );
}

function withReply(item: Comment, reply: Reply): Comment {
  if (item.id !== reply.parentId) return item;
  return {
    ...item,
    replies: mergeReplies(item.replies, [reply]),
    replyCount: item.replyCount + 1,
  };
}

/**
 * Books an acknowledged comment: on top of the first page, or beneath the comment it answers. Pages
 * that hold it already (a reply to us was lost, and the list was read since) stay as they are.
 */
export function addComment(pages: CommentPages, comment: Comment): CommentPages {
  if (holdsComment(pages, comment.id)) return pages;
  return {
    ...pages,
    pages: pages.pages.map((page, index) => ({
      ...page,
      total: page.total + 1,
      pinned: page.pinned.map((item) => withReply(item, comment)),
      items:
        comment.parentId !== null
          ? page.items.map((item) => withReply(item, comment))
          : index === 0
            ? [comment, ...page.items]
            : page.items,
    })),
  };
}

/** Books an acknowledged reply in the list of all replies to its parent. */
export function addReply(pages: CommentPages, reply: Comment): CommentPages {
  if (holdsComment(pages, reply.id)) return pages;
  const last = pages.pages.length - 1;
  return {
    ...pages,
    pages: pages.pages.map((page, index) =>
      index === last ? { ...page, items: [...page.items, reply] } : page,
    ),
  };
}

/** Changes one comment or reply wherever the pages show it; the same pages where they do not. */
export function changeComment(
  pages: CommentPages,
  id: string,
  change: (reply: Reply) => Partial<Reply>,
): CommentPages {
  if (!holdsComment(pages, id)) return pages;
  const changed = <T extends Reply>(reply: T): T =>
    reply.id === id ? { ...reply, ...change(reply) } : reply;
  const inThread = (item: Comment): Comment => ({
    ...changed(item),
    replies: item.replies.map(changed),
  });
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      items: page.items.map(inThread),
      pinned: page.pinned.map(inThread),
    })),
  };
}

/** Counts a comment less, for one that is no longer shown. */
export function countOneLess(pages: CommentPages): CommentPages {
  return {
    ...pages,
    pages: pages.pages.map((page) => ({ ...page, total: Math.max(0, page.total - 1) })),
  };
}
