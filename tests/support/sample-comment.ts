import type { Comment } from '#src/contract/comments.ts';

/** A comment as the wire brings it; everything but its id has a plain default. */
export function sampleComment(id: string, over: Partial<Comment> = {}): Comment {
  return {
    id,
    parentId: null,
    replyTo: null,
    authorName: 'Sari',
    authorBadge: null,
    isRegistered: false,
    text: id,
    dateCreated: '2026-11-24T10:00:00Z',
    dateEdited: null,
    removed: null,
    isPicked: false,
    likeCount: 0,
    replies: [],
    replyCount: 0,
    ...over,
  };
}
