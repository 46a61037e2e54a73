import type { CommentProblems } from '#src/client/features/comments/comment-sentences.ts';
import { countGraphemes } from '#src/client/features/comments/graphemes.ts';
import type { FieldProblem } from '#src/contract/errors.ts';
import { limits } from '#src/contract/limits.ts';

function problemOf(value: string, limit: number): FieldProblem | undefined {
  if (value.trim() === '') return 'required';
  return countGraphemes(value.trim(), limit + 1) > limit ? 'too_long' : undefined;
}

/** What the server would refuse, said before the way there. An empty object: nothing. */
export function checkComment(fields: { authorName: string; text: string }): CommentProblems {
  const problems: CommentProblems = {};
  const authorName = problemOf(fields.authorName, limits.authorName);
  const text = problemOf(fields.text, limits.commentText);
  if (authorName !== undefined) problems.authorName = authorName;
  if (text !== undefined) problems.text = text;
  return problems;
}
