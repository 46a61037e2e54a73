import { describe, expect, it } from 'vitest';
import { checkComment } from '#src/client/features/comments/check-comment.ts';
import { fieldSentenceFor, sentenceFor } from '#src/client/features/comments/comment-sentences.ts';
import { countGraphemes } from '#src/client/features/comments/graphemes.ts';
import { ApiError, type ApiErrorCode } from '#src/client/lib/api-error.ts';
import { errorCodes } from '#src/contract/errors.ts';

describe('what a reader is told', () => {
  const codes: ApiErrorCode[] = [...errorCodes, 'offline', 'timeout', 'malformed'];

  it.each(codes)('%s has a sentence of its own language and no code in it', (code) => {
    const sentence = sentenceFor(new ApiError(code));
    expect(sentence).toMatch(/^\p{Lu}.{20,}[.]$/u);
    expect(sentence).not.toContain(code);
  });

  it.each([
    [5, '5 detik'],
    [0.2, '1 detik'],
    [90, '90 detik'],
    [91, '2 menit'],
    [3600, '60 menit'],
  ])('a wait of %d seconds is told as %s', (retryAfter, told) => {
    expect(sentenceFor(new ApiError('rate_limited', { retryAfter }))).toContain(told);
  });

  it('names the limit of a field that is too long', () => {
    expect(fieldSentenceFor('text', 'too_long')).toContain('2000');
    expect(fieldSentenceFor('authorName', 'too_long')).toContain('60');
  });
});

describe('the check before sending', () => {
  it.each([
    [
      { authorName: '', text: '' },
      { authorName: 'required', text: 'required' },
    ],
    [
      { authorName: '  ', text: '\n\n' },
      { authorName: 'required', text: 'required' },
    ],
    [{ authorName: 'Sari', text: 'Halo' }, {}],
    [{ authorName: 'a'.repeat(60), text: 'b'.repeat(2000) }, {}],
    [
      { authorName: 'a'.repeat(61), text: 'b'.repeat(2001) },
      { authorName: 'too_long', text: 'too_long' },
    ],
    [{ authorName: '👨‍👩‍👧‍👦'.repeat(60), text: '🇮🇩'.repeat(2000) }, {}],
  ])('of case %# finds what the server would', (fields, problems) => {
    expect(checkComment(fields)).toEqual(problems);
  });

  it('counts characters as readers do and stops where it is told to', () => {
    expect(countGraphemes('é👨‍👩‍👧‍👦🇮🇩')).toBe(3);
    expect(countGraphemes('x'.repeat(1_000_000), 100)).toBe(100);
  });
});
