import type { Logger } from '#src/server/log.ts';
import { forgetHandovers } from '#src/server/services/handovers/forget-handovers.ts';
import { forgetOldTraces } from '#src/server/services/identity/forget.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

export type HouseKeeping = { stop: () => Promise<void> };

const hour = 3_600_000;

/** Forgets what is only kept for a time, at the start and every hour after. */
export function keepHouse(
  context: Pick<ServiceContext, 'db' | 'now' | 'canWrite'>,
  log: Logger,
): HouseKeeping {
  let underWay: Promise<void> = Promise.resolve();

  async function tidy(): Promise<void> {
    if (!context.canWrite()) return;
    await forgetHandovers(context.db, context.now());
    await forgetOldTraces(context);
  }

  const run = () => {
    underWay = tidy().catch((error: unknown) =>
      log.error('old traces were not forgotten', { error }),
    );
  };
  run();
  const timer = setInterval(run, hour);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await underWay;
    },
  };
}
