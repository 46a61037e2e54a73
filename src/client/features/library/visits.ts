import * as z from 'zod/mini';
import { createDeviceValue } from '#src/client/lib/device-value.ts';

/** Away for longer than this, a reader comes back to a new visit. */
const pause = 30 * 60_000;

const visitsSchema = z.object({
  /** When the visit before this one ended, ISO 8601; null on the first. */
  previous: z.nullable(z.string()),
  /** When the reader was last here. */
  lastSeen: z.nullable(z.string()),
});

/** When this device's reader was here. Nobody else is told. */
export const visits = createDeviceValue<z.infer<typeof visitsSchema>>(
  'library:visits',
  visitsSchema,
  { previous: null, lastSeen: null },
);

/** Notes that the reader is here at `now`; after a pause that begins a new visit. */
export function noteVisit(now: Date): void {
  const { previous, lastSeen } = visits.read();
  const isNew = lastSeen !== null && now.getTime() - Date.parse(lastSeen) > pause;
  visits.write({ previous: isNew ? lastSeen : previous, lastSeen: now.toISOString() });
}

/** Keeps note of the reader's coming, and of their looking away. Ends by calling the answer. */
export function watchVisits(): () => void {
  const note = () => noteVisit(new Date());
  note();
  document.addEventListener('visibilitychange', note);
  return () => document.removeEventListener('visibilitychange', note);
}
