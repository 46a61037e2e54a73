import {
  type CommentPages,
  commentsOf,
  mergeReplies,
} from '#src/client/features/comments/comment-pages.ts';
import {
  type CreateOperation,
  isCreate,
  keyOf,
  type Operation,
} from '#src/client/features/comments/outbox/operation.ts';
import type { Comment, OwnActivity, OwnComment, Reply } from '#src/contract/comments.ts';
import type { CommentSort } from '#src/contract/requests.ts';

/** What one reader has to do with a conversation, beside what everybody sees. */
export type OwnSide = {
  own: OwnActivity | undefined;
  operations: readonly Operation[];
};

/** A comment or reply as this reader is shown it. */
export type ShownComment = Reply & {
  /** As its author sees it, where that is this reader. */
  own: OwnComment | undefined;
  /** What waits on this device to become of its words. */
  operation: Operation | undefined;
};

/** A top-level comment. `replies` holds those that came with it; `replyCount` counts all. */
export type ShownThread = ShownComment & Pick<Comment, 'replies' | 'replyCount'>;

const isHidden = ({ status }: OwnComment) => status !== 'published' && status !== 'deleted';

function withOwnSide<T extends Reply>(
  comment: T,
  { own, operations }: OwnSide,
): T & Omit<ShownComment, keyof Reply> {
  const mine = own?.items.find(({ id }) => id === comment.id);
  const operation = operations.find(({ key }) => key === keyOf(comment.id, 'edit'));
  const { wish } = operation ?? {};
  const isOnlyMine = mine !== undefined && isHidden(mine) && comment.removed === 'moderator';
  const words = isOnlyMine
    ? { authorName: mine.authorName, text: mine.text, removed: null, replyTo: mine.replyTo }
    : {};
  return {
    ...comment,
    ...words,
    ...(wish?.kind === 'edit' && { text: wish.text }),
    ...(wish?.kind === 'delete' && { removed: 'author' as const }),
    own: mine,
    operation,
  };
}

/** A comment that the server does not have yet, as it will stand there. */
function toComment(
  operation: CreateOperation,
  place: Pick<Reply, 'parentId' | 'replyTo'>,
): Comment {
  const { authorName, text } = operation.wish;
  return {
    id: operation.commentId,
    ...place,
    authorName,
    authorBadge: null,
    isRegistered: false,
    text,
    dateCreated: new Date(operation.at).toISOString(),
    dateEdited: null,
    removed: null,
    isPicked: false,
    likeCount: 0,
    replies: [],
    replyCount: 0,
  };
}

const topLevel = { parentId: null, replyTo: null };

type TopLevel = OwnSide & {
  pages: CommentPages | undefined;
  sort: CommentSort;
  /** Comments written in this visit: they stay on top, where their author saw them last. */
  fresh: ReadonlySet<string>;
  /** Whether the comment that is answered is on the page. */
  isThere: (id: string) => boolean;
};

/** Own comments that only their author sees, for the stretch of the conversation that is loaded. */
function hiddenOwn({ own, pages, sort }: TopLevel, listed: readonly Comment[]): Comment[] {
  const last = listed.at(-1);
  const hasMore = pages?.pages.at(-1)?.nextCursor != null;
  const isBeyond = ({ dateCreated }: OwnComment) => {
    if (!hasMore || last === undefined || sort === 'top') return false;
    const isLater = dateCreated > last.dateCreated;
    return sort === 'oldest' ? isLater : !isLater;
  };
  const isListed = ({ id }: OwnComment) => listed.some((comment) => comment.id === id);
  return (own?.items ?? []).filter(
    (item) => item.parentId === null && isHidden(item) && !isListed(item) && !isBeyond(item),
  );
}

/** Puts comments where their time has its place among others, or on top where time is not the order. */
function placeByTime(listed: Comment[], added: Comment[], sort: CommentSort): Comment[] {
  if (sort === 'top') return [...added, ...listed];
  const result = [...listed];
  for (const comment of added) {
    const isBefore = (other: Comment) =>
      sort === 'oldest'
        ? other.dateCreated > comment.dateCreated
        : other.dateCreated < comment.dateCreated;
    const index = result.findIndex((other) => !other.isPicked && isBefore(other));
    result.splice(index === -1 ? result.length : index, 0, comment);
  }
  return result;
}

/** The top level in the order in which it is shown: what was just written, the picks, the rest. */
export function threadsOf(side: TopLevel): ShownThread[] {
  const { pages, operations, sort, fresh, isThere } = side;
  const listed = pages === undefined ? [] : commentsOf(pages);
  const all = placeByTime(listed, hiddenOwn(side, listed), sort);
  const pending = operations
    .filter(isCreate)
    .filter(({ wish, commentId }) => {
      const isPlaced = wish.parentId !== undefined && isThere(wish.parentId);
      return !isPlaced && !all.some(({ id }) => id === commentId);
    })
    .map((operation) => toComment(operation, topLevel))
    .reverse();
  const shown = [...pending, ...all];
  const isFresh = ({ id }: Comment) => fresh.has(id);
  const inOrder = [...shown.filter(isFresh), ...shown.filter((comment) => !isFresh(comment))];
  return inOrder.map((comment) => withOwnSide(comment, side));
}

/**
 * The replies of one thread, oldest first: those that are loaded, own ones that are held, and those
 * on their way.
 */
export function repliesOf(
  thread: Comment,
  loaded: readonly Reply[],
  side: OwnSide,
): ShownComment[] {
  const held = (side.own?.items ?? []).filter(
    (item) => item.parentId === thread.id && isHidden(item),
  );
  const replies = mergeReplies(held, thread.replies, loaded);
  for (const operation of side.operations.filter(isCreate)) {
    const { parentId } = operation.wish;
    if (replies.some(({ id }) => id === operation.commentId)) continue;
    const answered = replies.find(({ id }) => id === parentId);
    if (parentId !== thread.id && answered === undefined) continue;
    const replyTo = answered && { id: answered.id, authorName: answered.authorName };
    replies.push(toComment(operation, { parentId: thread.id, replyTo: replyTo ?? null }));
  }
  return replies.map((reply) => withOwnSide(reply, side));
}
