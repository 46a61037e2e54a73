import { describe, expect, it } from 'vitest';
import { takeTurns } from '#src/server/services/media/take-turns.ts';

function task(log: string[], name: string) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = async () => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
    return name;
  };
  return { run, end: () => end() };
}

describe('tasks that take turns', () => {
  it('run one after the other under one name, and do not wait for other names', async () => {
    const inTurn = takeTurns();
    const log: string[] = [];
    const [one, two, other] = ['satu', 'dua', 'lain'].map((name) => task(log, name));
    if (!(one && two && other)) throw new Error('three tasks are needed');
    const all = [inTurn('a', one.run), inTurn('a', two.run), inTurn('b', other.run)];
    other.end();
    two.end();
    await all[2];
    expect(log).toEqual(['satu begins', 'lain begins', 'lain ends']);
    one.end();
    expect(await Promise.all(all)).toEqual(['satu', 'dua', 'lain']);
    expect(log.slice(3)).toEqual(['satu ends', 'dua begins', 'dua ends']);
  });

  it('go on after one that failed, which fails alone', async () => {
    const inTurn = takeTurns();
    const failed = inTurn('a', () => Promise.reject(new Error('gagal')));
    const next = inTurn('a', async () => 'dua');
    await expect(failed).rejects.toThrow('gagal');
    expect(await next).toBe('dua');
  });
});
