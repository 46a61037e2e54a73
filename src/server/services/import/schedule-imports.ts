import { siteHour } from '#src/server/services/articles/site-day.ts';
import type { ImportSource } from '#src/server/services/import/import-source.ts';
import type { ImportSummary } from '#src/server/services/import/import-summary.ts';

/** As much of a logger as is needed here. */
export type ImportLogger = Readonly<
  Record<
    'info' | 'warn' | 'error',
    (message: string, fields?: Readonly<Record<string, unknown>>) => void
  >
>;

export type ScheduleOptions = {
  sources: readonly ImportSource[];
  intervalMs: number;
  now: () => Date;
  log: ImportLogger;
  /** False while nothing may be written, as on a full disk. */
  canWrite: () => boolean;
  /** Runs one source; undefined where another process has the turn. */
  run: (source: ImportSource, isSweep: boolean) => Promise<ImportSummary | undefined>;
  lastSweep: (source: ImportSource) => Promise<Date | undefined>;
  /** Ends what is under way. */
  abort: () => void;
};

export type ImportSchedule = {
  /** Brings one source in at once, by its name. */
  trigger: (name: string) => 'started' | 'running' | 'unknown';
  /** Ends the run under way before its next story; resolves once nothing runs any more. */
  stop: () => Promise<void>;
};

const hour = 3_600_000;

/**
 * Whether it is time to compare a whole source: once a night (from 1 to 5 o'clock where the site is
 * read), and in any case when the last time is two days ago or never was.
 */
export function isSweepDue(now: Date, last: Date | undefined): boolean {
  if (last === undefined) return true;
  const since = now.getTime() - last.getTime();
  const isNight = siteHour(now) >= 1 && siteHour(now) < 5;
  return since >= 48 * hour || (isNight && since >= 12 * hour);
}

/**
 * How many regular looks a source is left out after so many failures one after the other: 1, 3, 7 …,
 * and never longer than an hour.
 */
export function looksLeftOut(failures: number, intervalMs: number): number {
  const mostLooks = Math.max(1, Math.floor(hour / intervalMs));
  return Math.min(2 ** failures, mostLooks) - 1;
}

type Rest = { failures: number; looksLeft: number };

/**
 * Keeps sources in step: all of them now and then every `intervalMs`, one at a time. One that fails
 * is asked less and less often, until it is in step again.
 */
export function scheduleImports(options: ScheduleOptions): ImportSchedule {
  const { sources, intervalMs, log } = options;
  const rests = new Map<string, Rest>();
  let underWay: Promise<void> | undefined;
  let isStopped = false;

  const begin = (work: () => Promise<void>): boolean => {
    if (underWay !== undefined || isStopped) return false;
    underWay = work().finally(() => {
      underWay = undefined;
    });
    return true;
  };
  const look = async (source: ImportSource) => {
    const { name } = source;
    const failures = rests.get(name)?.failures ?? 0;
    const looksLeft = looksLeftOut(failures + 1, intervalMs);
    const fields = { source: name, nextInMinutes: ((looksLeft + 1) * intervalMs) / 60_000 };
    const isGood = await runOne(options, source, fields, () => isStopped);
    if (isGood) rests.delete(name);
    else rests.set(name, { failures: failures + 1, looksLeft });
  };
  const lookAtAll = async () => {
    for (const source of sources) {
      const rest = rests.get(source.name);
      if (rest !== undefined && rest.looksLeft > 0) rest.looksLeft -= 1;
      else if (!isStopped) await look(source);
    }
  };
  const timer = setInterval(() => begin(lookAtAll), intervalMs);
  begin(lookAtAll);

  return {
    trigger: (name) => {
      const source = sources.find((one) => one.name === name);
      if (source === undefined) return 'unknown';
      if (!begin(() => look(source))) return 'running';
      log.info('import asked for', { source: name });
      return 'started';
    },
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      options.abort();
      await underWay;
    },
  };
}

/** @param trouble what is logged with a failure @returns false where the source is to be left alone */
async function runOne(
  { log, now, run, lastSweep, canWrite }: ScheduleOptions,
  source: ImportSource,
  trouble: Readonly<Record<string, unknown>>,
  isStopped: () => boolean,
): Promise<boolean> {
  const { name } = source;
  if (!canWrite()) {
    log.warn('nothing may be written: no import', { source: name });
    return true;
  }
  try {
    const isSweep = isSweepDue(now(), await lastSweep(source));
    const summary = await run(source, isSweep);
    if (summary === undefined) {
      log.info('another import is under way', { source: name });
      return true;
    }
    const { refused, warnings, comments, stopped, ...counts } = summary;
    const fields = { source: name, ...counts, comments, refused: refused.slice(0, 20) };
    if (stopped !== undefined) {
      log.warn('import ended early', { ...fields, stopped, ...trouble });
      return false;
    }
    const told = [counts.new, counts.changed, counts.removed, counts.refusedCount];
    const talk = [comments.new, comments.changed, comments.removed];
    const isQuiet = [...told, ...talk].every((count) => count === 0);
    if (!isQuiet || isSweep) log.info('import done', fields);
    return true;
  } catch (error) {
    if (isStopped()) log.info('import stopped, to go on at the next start', { source: name });
    else log.error('import failed', { ...trouble, error });
    return false;
  }
}
