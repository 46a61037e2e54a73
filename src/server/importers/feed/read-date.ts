// Zones that RFC 822 does not know, as Indonesian feeds write them.
const zones: Readonly<Record<string, string>> = { WIB: '+0700', WITA: '+0800', WIT: '+0900' };

/** A date of a feed (RFC 822 or ISO 8601, as loosely as feeds write them) in ISO 8601, in UTC. */
export function readDate(written: unknown): string | undefined {
  if (typeof written !== 'string') return undefined;
  const plain = written.trim().replace(/\b(WIB|WITA|WIT)$/, (zone) => zones[zone] ?? zone);
  // Without an offset ECMAScript takes the machine's own zone; feeds mean UTC.
  const isBare = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?(\.\d+)?$/.test(plain);
  const time = Date.parse(isBare ? `${plain.replace(' ', 'T')}Z` : plain);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
