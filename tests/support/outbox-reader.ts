import { randomBytes } from 'node:crypto';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { createMemoryStore } from '#src/client/features/comments/outbox/operation-store.ts';
import { createOutbox, type Outbox } from '#src/client/features/comments/outbox/outbox.ts';
import { createApiClient, type Fetch } from '#src/client/lib/api-client.ts';
import { createUuidV7 } from '#src/client/lib/uuid-v7.ts';
import { proofChallengeSchema } from '#src/contract/comment-proof.ts';
import type { OwnComment } from '#src/contract/comments.ts';
import { apiPaths } from '#src/contract/paths.ts';

/** What must be stored of one comment in the end. */
export type Expected = {
  text: string;
  parentId: string | null;
  replyToId: string | null;
  isDeleted: boolean;
};

export type OutboxReader = {
  outbox: Outbox;
  expected: Map<string, Expected>;
  /** Comments that this reader likes in the end. */
  liked: Set<string>;
  /** What the server acknowledged last of each comment. */
  promised: Map<string, OwnComment>;
  write: (parent?: { id: string; topId: string }) => Promise<string>;
  edit: (id: string) => Promise<void>;
  remove: (id: string) => Promise<void>;
  like: (id: string, isLiked: boolean) => Promise<void>;
};

const slug = 'satu';

/** Words that no other text has, with all that may be lost or doubled on the way. */
function newText(): string {
  const words = Array.from({ length: 10 }, () => randomBytes(4).toString('hex'));
  return `${words.slice(0, 5).join(' ')}\n\n"${words.slice(5).join(' & ')}" <b>ñ👍🏽`;
}

/** The fetch of a browser that keeps the cookies of the answers it hears. */
function createFetch(origin: string): Fetch {
  const cookies = new Map<string, string>();
  return async (path, init) => {
    const headers = new Headers(init.headers);
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    if (cookie !== '') headers.set('cookie', cookie);
    const answer = await fetch(origin + path, { ...init, headers });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
}

/** A reader who writes to the story `satu` through the browser's own outbox. */
export function createOutboxReader(
  origin: string,
  authorName: string,
  onPublished: (id: string) => void,
): OutboxReader {
  const api = createApiClient(createFetch(origin));
  const outbox = createOutbox({
    store: createMemoryStore(true),
    api,
    exclusively: (work) => work(),
  });
  outbox.prepareWith(async (comment, failure) => {
    if (failure?.code !== 'proof_required') return comment;
    const path = apiPaths.commentProof({ id: comment.id });
    const challenge = await api.get(path, proofChallengeSchema);
    const solution = await solveChallenge({ challenge, deriveKey });
    return { ...comment, proof: btoa(JSON.stringify({ challenge, solution })) };
  });
  const expected = new Map<string, Expected>();
  const liked = new Set<string>();
  const promised = new Map<string, OwnComment>();
  outbox.onSent((_, receipt) => {
    if (receipt.kind !== 'comment') return;
    promised.set(receipt.comment.id, receipt.comment);
    if (receipt.comment.status === 'published') onPublished(receipt.comment.id);
  });
  const revise = (id: string, over: Partial<Expected>) => {
    const before = expected.get(id);
    if (before !== undefined) expected.set(id, { ...before, ...over });
  };

  return {
    outbox,
    expected,
    liked,
    promised,
    async write(parent) {
      const commentId = createUuidV7();
      const text = newText();
      const parentId = parent?.topId ?? null;
      const replyToId = parent === undefined || parent.id === parentId ? null : parent.id;
      expected.set(commentId, { text, parentId, replyToId, isDeleted: false });
      const answered = parent === undefined ? {} : { parentId: parent.id };
      await outbox.enqueue({
        slug,
        commentId,
        wish: { kind: 'create', authorName, text, ...answered },
      });
      return commentId;
    },
    async edit(commentId) {
      const text = newText();
      revise(commentId, { text });
      await outbox.enqueue({ slug, commentId, wish: { kind: 'edit', text } });
    },
    async remove(commentId) {
      revise(commentId, { text: '', isDeleted: true });
      await outbox.enqueue({ slug, commentId, wish: { kind: 'delete' } });
    },
    async like(commentId, isLiked) {
      if (isLiked) liked.add(commentId);
      else liked.delete(commentId);
      await outbox.enqueue({ slug, commentId, wish: { kind: 'like', isLiked } });
    },
  };
}
