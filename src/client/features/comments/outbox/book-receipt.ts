import type { QueryClient } from '@tanstack/react-query';
import {
  addComment,
  addReply,
  type CommentPages,
  changeComment,
  countOneLess,
} from '#src/client/features/comments/comment-pages.ts';
import { commentQueries } from '#src/client/features/comments/comment-queries.ts';
import type { Receipt } from '#src/client/features/comments/outbox/deliver.ts';
import type { Operation } from '#src/client/features/comments/outbox/operation.ts';
import { readerQueries } from '#src/client/features/comments/reader-queries.ts';
import type { Comment, LikeState, OwnActivity, OwnComment, Reply } from '#src/contract/comments.ts';

const nobody = { authorName: '', authorBadge: null, text: '', isPicked: false, likeCount: 0 };
const takenAway: Partial<Reply> = { ...nobody, isRegistered: false, removed: 'author' };

/** Every list of a story, of its top level and of replies. */
function changePages(
  client: QueryClient,
  slug: string,
  change: (pages: CommentPages) => CommentPages,
): void {
  for (const queryKey of [commentQueries.lists(slug), commentQueries.allReplies(slug)]) {
    client.setQueriesData<CommentPages>({ queryKey }, (pages) => pages && change(pages));
  }
}

function changeOwn(
  client: QueryClient,
  slug: string,
  change: (own: OwnActivity) => OwnActivity,
): void {
  const { queryKey } = readerQueries.own(slug);
  client.setQueryData<OwnActivity>(queryKey, (own) => change(own ?? { items: [], likedIds: [] }));
}

function toShared(own: OwnComment): Comment {
  const { status: _, hold: _hold, editableUntil: _until, ...comment } = own;
  return comment;
}

function bookComment(client: QueryClient, slug: string, own: OwnComment): void {
  changeOwn(client, slug, ({ items, likedIds }) => ({
    items: [own, ...items.filter(({ id }) => id !== own.id)],
    likedIds,
  }));
  switch (own.status) {
    case 'published':
      bookPublished(client, slug, own);
      break;
    case 'deleted':
      bookRemoval(client, slug, own.id);
      break;
    default:
      // Its author's view has it from the own comments, and nobody else's has it at all.
      bookHeld(client, slug, own.id);
  }
}

function bookPublished(client: QueryClient, slug: string, own: OwnComment): void {
  const comment = toShared(own);
  const { replies: _, replyCount: _count, ...words } = comment;
  client.setQueriesData<CommentPages>(
    { queryKey: commentQueries.lists(slug) },
    (pages) => pages && addComment(pages, comment),
  );
  if (own.parentId !== null) {
    const { queryKey } = commentQueries.replies(slug, own.parentId);
    client.setQueryData(queryKey, (pages) => pages && addReply(pages, comment));
  }
  changePages(client, slug, (pages) => changeComment(pages, own.id, () => words));
}

function isShownIn(pages: CommentPages, id: string): boolean {
  let isShown = false;
  changeComment(pages, id, (reply) => {
    isShown ||= reply.removed === null;
    return {};
  });
  return isShown;
}

function bookRemoval(client: QueryClient, slug: string, id: string): void {
  changePages(client, slug, (pages) => {
    const less = isShownIn(pages, id) ? countOneLess(pages) : pages;
    return changeComment(less, id, () => takenAway);
  });
}

function bookHeld(client: QueryClient, slug: string, id: string): void {
  changePages(client, slug, (pages) =>
    isShownIn(pages, id)
      ? changeComment(countOneLess(pages), id, () => ({ ...takenAway, removed: 'moderator' }))
      : pages,
  );
}

function bookLike(client: QueryClient, slug: string, { id, likeCount, isLiked }: LikeState): void {
  changePages(client, slug, (pages) => changeComment(pages, id, () => ({ likeCount })));
  changeOwn(client, slug, ({ items, likedIds }) => {
    const others = likedIds.filter((likedId) => likedId !== id);
    return { items, likedIds: isLiked ? [...others, id] : others };
  });
}

/** Brings the cache up to date with what the server acknowledged. */
export function bookReceipt(client: QueryClient, operation: Operation, receipt: Receipt): void {
  const { slug, commentId, wish, attempts } = operation;
  const own = client.getQueryData(readerQueries.own(slug).queryKey);
  const lists = { queryKey: commentQueries.lists(slug) };
  switch (receipt.kind) {
    case 'comment':
      bookComment(client, slug, receipt.comment);
      break;
    case 'like':
      bookLike(client, slug, receipt.like);
      break;
    case 'nothing':
      if (wish.kind === 'delete') bookRemoval(client, slug, commentId);
      break;
  }
  // What was liked or written before, this answer alone does not tell.
  if (own === undefined) void client.invalidateQueries(readerQueries.own(slug));
  // Whether the total had counted an earlier attempt already, only the server knows.
  if (wish.kind === 'create' && attempts > 1) void client.invalidateQueries(lists);
}
