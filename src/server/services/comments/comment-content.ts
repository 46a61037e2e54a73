import { createHash } from 'node:crypto';
import type { FieldProblem } from '#src/contract/errors.ts';
import { limits } from '#src/contract/limits.ts';
import {
  cleanLine,
  cleanText,
  countGraphemes,
  hasVisibleText,
} from '#src/server/services/comments/clean-text.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** What a reader wrote, as it may be stored and shown. */
export type Content = { authorName: string; text: string };

function problemOf(value: string, limit: number): FieldProblem | undefined {
  if (!hasVisibleText(value)) return 'required';
  return countGraphemes(value) > limit ? 'too_long' : undefined;
}

/** Cleans a name and a text. @throws ServiceError invalid_request with `fields` */
export function cleanContent(input: Content): Content {
  const authorName = cleanLine(input.authorName);
  const text = cleanText(input.text);
  const nameProblem = problemOf(authorName, limits.authorName);
  const textProblem = problemOf(text, limits.commentText);
  if (nameProblem !== undefined || textProblem !== undefined) {
    throw new ServiceError('invalid_request', {
      ...(nameProblem && { authorName: nameProblem }),
      ...(textProblem && { text: textProblem }),
    });
  }
  return { authorName, text };
}

/** SHA-256 of what was sent, by which a repeated id is told from a taken one. */
export function hashContent(
  articleId: string,
  parentId: string | undefined,
  content: Content,
): string {
  const parts = [articleId, parentId?.toLowerCase() ?? null, content.authorName, content.text];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
