import { prometheus } from '@hono/prometheus';
import { type Context, Hono } from 'hono';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { AppEnv } from '#src/server/http/app-env.ts';
import { requireBearer } from '#src/server/http/bearer.ts';

/** What can be counted at the moment at which it is asked for. */
export type MetricsSource = {
  /** What a collector must say to be answered. */
  token: string;
  /** Names of gauges, what each says, and its values now, by label `kind`. */
  gauges: readonly { name: string; help: string; read: () => Promise<Record<string, number>> }[];
};

/** Whether a request came over the network, or from a page that is being drawn. */
const originOf = (c: Context) =>
  typeof c.env === 'object' && c.env !== null && 'incoming' in c.env ? 'network' : 'page';

/**
 * Counts requests by method, status and route pattern (never by address), and tells them at
 * `/metrics` in the format of Prometheus to whoever knows the token, with the process's own figures
 * and those of `source`. https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function createMetrics(source: MetricsSource) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const customLabels = { origin: originOf };
  const { registerMetrics, printMetrics } = prometheus({
    registry,
    metricOptions: { requestDuration: { customLabels }, requestsTotal: { customLabels } },
  });
  for (const { name, help, read } of source.gauges) {
    new Gauge({
      name,
      help,
      labelNames: ['kind'],
      registers: [registry],
      async collect() {
        // A store that does not answer leaves its own figures out, not all of them.
        const values = await read().catch(() => ({}));
        this.reset();
        for (const [kind, value] of Object.entries(values)) this.set({ kind }, value);
      },
    });
  }
  const routes = new Hono<AppEnv>().get('/metrics', async (c) => {
    requireBearer(c, source.token);
    c.header('cache-control', 'no-store');
    return printMetrics(c);
  });
  return { registerMetrics, routes };
}
