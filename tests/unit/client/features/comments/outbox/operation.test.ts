import { describe, expect, it } from 'vitest';
import {
  type Operation,
  operationSchema,
  type Wish,
  wishFor,
} from '#src/client/features/comments/outbox/operation.ts';

const create: Wish = { kind: 'create', authorName: 'Sari', text: 'Satu' };
const edit: Wish = { kind: 'edit', text: 'Dua' };
const remove: Wish = { kind: 'delete' };

function chain(wishes: Wish[], attemptsOfFirst = 0): Operation | undefined {
  let kept: Operation | undefined;
  for (const [index, wish] of wishes.entries()) {
    kept = wishFor(kept, { slug: 's', commentId: 'c', wish }, index);
    if (index === 0 && kept !== undefined) kept.attempts = attemptsOfFirst;
  }
  return kept;
}

describe('wishes about one comment', () => {
  it.each([
    ['a new one that is changed', [create, edit], 0, { ...create, text: 'Dua' }],
    ['a new one that was never sent, deleted', [create, remove], 0, undefined],
    ['a new one that may have arrived, deleted', [create, remove], 1, remove],
    [
      'a change that is changed',
      [edit, { kind: 'edit', text: 'Tiga' }],
      1,
      { kind: 'edit', text: 'Tiga' },
    ],
    ['a change that is deleted', [edit, remove], 0, remove],
    [
      'a like that is taken back',
      [
        { kind: 'like', isLiked: true },
        { kind: 'like', isLiked: false },
      ],
      0,
      { kind: 'like', isLiked: false },
    ],
  ] as [string, Wish[], number, Wish | undefined][])(
    '%s come to one',
    (_, wishes, attempts, wish) => {
      expect(chain(wishes, attempts)?.wish).toEqual(wish);
    },
  );

  it('keep their place in the queue, and are told apart by their version', () => {
    expect(chain([create, edit])).toMatchObject({ at: 0, version: 2, status: 'waiting' });
  });

  it('are read back from the device as they were written, and nothing else is', () => {
    const kept = chain([create]);
    expect(operationSchema.parse(structuredClone(kept))).toEqual(kept);
    expect(operationSchema.safeParse({ ...kept, wish: { kind: 'hack' } }).success).toBe(false);
  });
});
