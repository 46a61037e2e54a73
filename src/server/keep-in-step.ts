import type { Config } from '#src/server/config.ts';
import { createImportRunner } from '#src/server/create-import-runner.ts';
import type { Logger } from '#src/server/log.ts';
import type { Newsroom } from '#src/server/open-newsroom.ts';
import type { ImportDoor } from '#src/server/routes/imports.ts';
import { sourceKey } from '#src/server/services/import/import-source.ts';
import { runImportSource } from '#src/server/services/import/run-import.ts';
import {
  type ImportSchedule,
  scheduleImports,
} from '#src/server/services/import/schedule-imports.ts';
import { lastSweep } from '#src/server/services/import/source-state.ts';

export type InStep = {
  /** For the app, where there is a secret. */
  door: ImportDoor | undefined;
  begin: () => void;
  stop: () => Promise<void>;
};

/** Keeps the configured sources in step once `begin` is called; nothing where there are none. */
export function keepInStep(config: Config, newsroom: Newsroom, log: Logger): InStep {
  const { sources, intervalMs, secret } = config.imports;
  const stopping = new AbortController();
  const runner = createImportRunner(config, newsroom, stopping.signal);
  let schedule: ImportSchedule | undefined;
  return {
    door:
      secret === undefined
        ? undefined
        : { secret, trigger: (name) => schedule?.trigger(name) ?? 'unknown' },
    begin: () => {
      if (sources.length === 0) return;
      schedule = scheduleImports({
        sources,
        intervalMs,
        now: runner.now,
        log,
        canWrite: () => newsroom.db.canWrite(),
        run: (source, isSweep) => runImportSource(runner, source, { isSweep }),
        lastSweep: (source) => lastSweep(newsroom.db.db, sourceKey(source)),
        abort: () => stopping.abort(new Error('the server stops')),
      });
    },
    stop: async () => schedule?.stop(),
  };
}
