import { judgeText } from '#src/contract/comment-rules.ts';
import type { CommentHold, CommentStatus, StoryCommentPolicy } from '#src/contract/comments.ts';
import { checkSuspicion, type Traces } from '#src/server/services/abuse/check-suspicion.ts';
import type { Content } from '#src/server/services/comments/comment-content.ts';
import { readCommentRules } from '#src/server/services/comments/comment-settings.ts';
import { type Actor, isStaff } from '#src/server/services/identity/actor.ts';
import { refuseBanned } from '#src/server/services/moderation/find-ban.ts';
import { isKnownAuthor } from '#src/server/services/moderation/is-known-author.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** Something that somebody wants to say, new or changed. */
export type Submission = {
  /** The comment it is, or will be. */
  id: string;
  articleId: string;
  storyPolicy: StoryCommentPolicy | null;
  content: Content;
  actor: Actor;
  /** What came with a new comment; an edit has none. */
  traces?: Traces;
};

export type Judgement = {
  status: Extract<CommentStatus, 'published' | 'held'>;
  hold: CommentHold | null;
};

const published: Judgement = { status: 'published', hold: null };

/**
 * Decides whether words are shown at once or wait for a moderator. Everything that is written passes
 * here: new comments and edits alike.
 * @throws ServiceError comments_closed, registration_required, comment_refused, proof_required,
 * banned
 */
export async function judgeComment(
  context: ServiceContext,
  submission: Submission,
): Promise<Judgement> {
  const { content, actor, storyPolicy } = submission;
  const rules = await readCommentRules(context.db);
  if (isStaff(actor)) return published;
  await refuseBanned(context, actor);
  if (rules.identity === 'closed') throw new ServiceError('comments_closed');
  if (rules.identity === 'accounts' && actor.account === undefined) {
    throw new ServiceError('registration_required');
  }
  const { refusedWords, hold } = judgeText(content.text, rules);
  if (refusedWords.length > 0) throw new ServiceError('comment_refused', { text: 'invalid' });
  const suspicion = await checkSuspicion(context, submission);
  if (hold !== null) return { status: 'held', hold };
  if (suspicion !== null) return { status: 'held', hold: suspicion };
  if (rules.premoderation === 'all' || storyPolicy === 'premoderated') {
    return { status: 'held', hold: { rule: 'premoderated' } };
  }
  if (rules.premoderation === 'first_comment' && !(await isKnownAuthor(context.db, actor))) {
    return { status: 'held', hold: { rule: 'first_comment' } };
  }
  return published;
}
