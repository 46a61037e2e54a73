import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportSource } from '#src/server/services/import/import-source.ts';
import { emptySummary, type ImportSummary } from '#src/server/services/import/import-summary.ts';
import {
  isSweepDue,
  looksLeftOut,
  type ScheduleOptions,
  scheduleImports,
} from '#src/server/services/import/schedule-imports.ts';

const minute = 60_000;
const intervalMs = 5 * minute;
const sources: ImportSource[] = [
  { name: 'satu', kind: 'wordpress', address: 'https://satu.example' },
  { name: 'dua', kind: 'feed', address: 'https://dua.example/feed' },
];

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-24T05:00:00Z') }));
afterEach(() => vi.useRealTimers());

type Run = (source: ImportSource, isSweep: boolean) => Promise<ImportSummary | undefined>;

/** Sources that are in step; `options` say what is otherwise. */
function start(options: Partial<ScheduleOptions> = {}) {
  const ran: string[] = [];
  const logged: string[] = [];
  const at =
    (level: string) =>
    (message: string, fields: object = {}) =>
      void logged.push(`${level} ${message} ${JSON.stringify(fields)}`);
  const run: Run = async () => emptySummary();
  const schedule = scheduleImports({
    sources,
    intervalMs,
    now: () => new Date(),
    log: { info: at('info'), warn: at('warn'), error: at('error') },
    canWrite: () => true,
    lastSweep: async () => new Date(),
    abort: () => undefined,
    ...options,
    run: async (source, isSweep) => {
      ran.push(source.name + (isSweep ? ' whole' : ''));
      return (options.run ?? run)(source, isSweep);
    },
  });
  const pass = (intervals: number) => vi.advanceTimersByTimeAsync(intervals * intervalMs);
  /** What ran since this was last asked. */
  const news = () => ran.splice(0);
  return { schedule, pass, news, logged };
}

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe('sources that are kept in step', () => {
  it('are looked at one after the other at once, and then every few minutes', async () => {
    const { pass, news, schedule } = start();
    await pass(0);
    expect(news()).toEqual(['satu', 'dua']);
    await pass(2);
    expect(news()).toEqual(['satu', 'dua', 'satu', 'dua']);
    await schedule.stop();
    await pass(3);
    expect(news()).toEqual([]);
  });

  it('wait for one that takes longer than that', async () => {
    const { open, opened } = gate();
    const { pass, news, schedule } = start({ run: () => opened.then(emptySummary) });
    await pass(3);
    expect(news()).toEqual(['satu']);
    expect(schedule.trigger('dua')).toBe('running');
    open();
    await pass(0);
    expect(news()).toEqual(['dua']);
    expect(schedule.trigger('dua')).toBe('started');
    expect(schedule.trigger('tiga')).toBe('unknown');
    await pass(0);
    expect(news()).toEqual(['dua']);
  });

  it('are compared as a whole at night', async () => {
    let swept = new Date('2026-11-23T19:00:00Z');
    const { pass, news } = start({
      sources: sources.slice(0, 1),
      lastSweep: async () => swept,
      run: async (_source, isSweep) => {
        if (isSweep) swept = new Date();
        return emptySummary();
      },
    });
    await pass((24 * 60) / 5);
    const all = news();
    expect(all).toHaveLength(289);
    expect(all.filter((name) => name === 'satu whole')).toHaveLength(1);
    // From noon on, in Jakarta: one o'clock in the night is thirteen hours later.
    expect(all.indexOf('satu whole')).toBe((13 * 60) / 5);
  });

  it('are left alone while nothing may be written', async () => {
    const { pass, news, logged } = start({ canWrite: () => false });
    await pass(1);
    expect(news()).toEqual([]);
    expect(logged[0]).toBe('warn nothing may be written: no import {"source":"satu"}');
  });

  it('tell what came in, and not that nothing did', async () => {
    let fresh = 0;
    const run = async () => ({ ...emptySummary(), new: fresh });
    const { pass, logged } = start({ sources: sources.slice(0, 1), run });
    await pass(1);
    expect(logged).toEqual([]);
    fresh = 3;
    await pass(1);
    expect(logged).toEqual([expect.stringMatching(/^info import done \{"source":"satu","new":3,/)]);
  });
});

describe('a source that fails', () => {
  it.each([
    ['throws', () => Promise.reject(new Error('no route')), /^error import failed .*"satu"/],
    [
      'cannot be read to its end',
      async () => ({ ...emptySummary(), stopped: 'satu.example answered 500' }),
      /^warn import ended early .*"stopped":"satu.example answered 500"/,
    ],
  ])(
    'because it %s is asked less and less often, and the others as before',
    async (_how, fail, told) => {
      let isBroken = true;
      const run: Run = async ({ name }) => (name === 'satu' && isBroken ? fail() : emptySummary());
      const { pass, news, logged } = start({ run });
      await pass(16);
      const all = news();
      expect(all.filter((name) => name === 'dua')).toHaveLength(17);
      // At once, after 2 looks, after 4 more, after 8 more; the next were after an hour.
      expect(all.filter((name) => name === 'satu')).toHaveLength(4);
      expect(logged).toHaveLength(4);
      expect(logged[0]).toMatch(told);
      expect(logged.map((line) => /"nextInMinutes":(\d+)/.exec(line)?.[1])).toEqual([
        '10',
        '20',
        '40',
        '60',
      ]);
      isBroken = false;
      await pass(10);
      expect(news().filter((name) => name === 'satu')).toHaveLength(1);
      await pass(2);
      expect(news().filter((name) => name === 'satu')).toHaveLength(2);
    },
  );

  it('is asked at once when its webhook says so, and is in step from then on', async () => {
    let isBroken = true;
    const run: Run = async () => (isBroken ? Promise.reject(new Error('x')) : emptySummary());
    const { pass, news, schedule } = start({ sources: sources.slice(0, 1), run });
    await pass(6);
    news();
    isBroken = false;
    expect(schedule.trigger('satu')).toBe('started');
    await pass(1);
    expect(news()).toEqual(['satu', 'satu']);
  });

  it('is never left out for longer than an hour, nor at all where looks are rare', () => {
    const minutes = (failures: number, interval: number) =>
      (looksLeftOut(failures, interval * minute) + 1) * interval;
    expect([1, 2, 3, 4, 50].map((failures) => minutes(failures, 5))).toEqual([10, 20, 40, 60, 60]);
    expect(minutes(50, 90)).toBe(90);
  });
});

describe('a stop', () => {
  it('ends the run under way, begins no other, and is no failure', async () => {
    const { open, opened } = gate();
    const stopped = new Error('the server stops');
    const { pass, news, logged, schedule } = start({
      run: () => opened.then(() => Promise.reject(stopped)),
      abort: open,
    });
    await pass(0);
    await schedule.stop();
    expect(news()).toEqual(['satu']);
    expect(schedule.trigger('dua')).toBe('running');
    expect(logged).toEqual(['info import stopped, to go on at the next start {"source":"satu"}']);
  });
});

describe('a sweep', () => {
  const at = (hour: number, day = 24) => new Date(Date.UTC(2026, 10, day, hour - 7));
  it.each<[string, Date, Date | undefined, boolean]>([
    ['is due where there was none', at(12), undefined, true],
    ['is due in the night after the last', at(2), at(2, 23), true],
    ['is not due twice in a night', at(4), at(2), false],
    ['is not due by day', at(12), at(2, 23), false],
    ['is due after two days, whatever the hour', at(12), at(12, 22), true],
  ])('%s', (_what, now, last, isDue) => {
    expect(isSweepDue(now, last)).toBe(isDue);
  });
});
