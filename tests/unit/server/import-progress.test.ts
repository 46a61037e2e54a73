import { describe, expect, it } from 'vitest';
import { createProgress, duration } from '#src/server/import-progress.ts';

describe('the progress of an import', () => {
  it('is a bar with rate and time left on a terminal', () => {
    let now = 0;
    const drawn: string[] = [];
    const { report, end } = createProgress({
      say: () => undefined,
      draw: (text) => drawn.push(text.replace('\r\u001b[K', '')),
      clock: () => now,
    });
    now = 10_000;
    report(250, 1_000);
    report(251, 1_000);
    end();
    expect(drawn).toEqual([
      '[########----------------------] 250 of 1000 stories, 25 a second, 30 s left',
      '',
    ]);
  });

  it('is a plain line for every hundred stories elsewhere', () => {
    const said: string[] = [];
    const { report } = createProgress({ say: (line) => said.push(line), clock: () => said.length });
    for (let done = 1; done <= 250; done += 1) report(done, undefined);
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^100 stories, \d+ a second$/);
  });

  it.each([
    [0.2, '1 s'],
    [59, '59 s'],
    [61, '2 min'],
    [7_400, '2 h 4 min'],
  ])('says %d seconds as %s', (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });
});
