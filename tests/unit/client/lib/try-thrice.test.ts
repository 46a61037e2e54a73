import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tryThrice } from '#src/client/lib/try-thrice.ts';

/** Fails as often as told, then answers. */
function failing(times: number) {
  let calls = 0;
  return {
    call: async () => {
      calls += 1;
      if (calls <= times) throw new Error(`failure ${calls}`);
      return 'answer';
    },
    count: () => calls,
  };
}

describe('tryThrice', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('navigator', { onLine: true });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('waits 1 s and then 2 s before it calls again', async () => {
    const { call, count } = failing(2);
    const result = tryThrice(call);
    await vi.advanceTimersByTimeAsync(999);
    expect(count()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(count()).toBe(2);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await result).toBe('answer');
  });

  it('throws what the third call threw', async () => {
    const { call } = failing(3);
    const outcome = expect(tryThrice(call)).rejects.toThrow('failure 3');
    await vi.runAllTimersAsync();
    await outcome;
  });

  it('does not wait for a network that the browser knows to be away', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const { call, count } = failing(1);
    await expect(tryThrice(call)).rejects.toThrow('failure 1');
    expect(count()).toBe(1);
  });
});
