import { limits } from '#src/contract/limits.ts';
import { cleanLine, countGraphemes } from '#src/server/services/comments/clean-text.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** A query as it is read, without what cannot be seen. @throws ServiceError invalid_request */
export function readText(typed: string): string {
  const text = cleanLine(typed);
  if (text === '') throw new ServiceError('invalid_request', { q: 'required' });
  if (countGraphemes(text) > limits.searchQuery) {
    throw new ServiceError('invalid_request', { q: 'too_long' });
  }
  return text;
}
