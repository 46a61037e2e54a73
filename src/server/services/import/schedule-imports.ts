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
 * Whether it is time to compare a whole source: once a night (1 to 5 o'clock by the clock of
 * `now`'s zone), and in any case when the last time is two days ago or never was.
 */
export function isSweepDue(now: Date, last: Date | undefined): boolean {
  if (last === undefined) return true;
  const since = now.getTime() - last.getTime();
  const isNight = now.getHours() >= 1 && now.getHours() < 5;
  return since >= 48 * hour || (isNight && since >= 12 * hour);
}

/** Keeps sources in step: all of them now and then every `intervalMs`, one at a time. */
export function scheduleImports(options: ScheduleOptions): ImportSchedule {
  const { sources, intervalMs, log } = options;
  let underWay: Promise<void> | undefined;
  let isStopped = false;

  const begin = (work: () => Promise<void>): boolean => {
    if (underWay !== undefined || isStopped) return false;
    underWay = work().finally(() => {
      underWay = undefined;
    });
    return true;
  };
  const runAll = async () => {
    for (const source of sources) {
      if (!isStopped) await runOne(options, source, () => isStopped);
    }
  };
  const timer = setInterval(() => begin(runAll), intervalMs);
  begin(runAll);

  return {
    trigger: (name) => {
      const source = sources.find((one) => one.name === name);
      if (source === undefined) return 'unknown';
      if (!begin(() => runOne(options, source, () => isStopped))) return 'running';
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

async function runOne(
  { log, now, run, lastSweep, canWrite }: ScheduleOptions,
  source: ImportSource,
  isStopped: () => boolean,
): Promise<void> {
  const { name } = source;
  if (!canWrite()) return log.warn('nothing may be written: no import', { source: name });
  try {
    const isSweep = isSweepDue(now(), await lastSweep(source));
    const summary = await run(source, isSweep);
    if (summary === undefined) return log.info('another import is under way', { source: name });
    const { refused, warnings, comments, stopped, ...counts } = summary;
    const fields = { source: name, ...counts, comments, refused: refused.slice(0, 20) };
    if (stopped !== undefined) return log.warn('import ended early', { ...fields, stopped });
    const isQuiet = counts.new + counts.changed + counts.removed + counts.refusedCount === 0;
    if (!isQuiet || isSweep) log.info('import done', fields);
  } catch (error) {
    if (!isStopped()) log.error('import failed', { source: name, error });
  }
}
