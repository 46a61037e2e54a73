import { describe, expect, it } from 'vitest';
import { limitConcurrency } from '#src/server/services/media/limit-concurrency.ts';

describe('a gate for two', () => {
  it('lets two in, the others in their order, and goes on after a failure', async () => {
    const gate = limitConcurrency(2);
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const results = [0, 1, 2, 3].map((number) =>
      gate(async () => {
        begun.push(number);
        await new Promise<void>((resolve) => ends.push(resolve));
        if (number === 1) throw new Error('broken');
        return number;
      }),
    );
    const settled = Promise.allSettled(results);
    await Promise.resolve();
    expect(begun).toEqual([0, 1]);
    for (let index = 0; index < 4; index += 1) {
      ends[index]?.();
      await results[index]?.catch(() => undefined);
    }
    expect(begun).toEqual([0, 1, 2, 3]);
    const outcomes = (await settled).map(({ status }) => status);
    expect(outcomes).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  });
});
