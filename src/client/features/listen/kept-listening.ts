import * as z from 'zod/mini';
import { createDeviceValue } from '#src/client/lib/device-value.ts';

/** Speeds that are offered; 1 is the voice's own. */
export const rates = [0.75, 1, 1.25, 1.5, 2] as const;

/** Older places than these are forgotten. */
const most = 50;

/** How fast this device's reader listens, and at which sentence of which story it was stopped. */
export const keptListening = createDeviceValue(
  'listen:kept',
  z.object({
    rate: z.number(),
    places: z.array(z.object({ slug: z.string(), sentence: z.number() })),
  }),
  { rate: 1, places: [] },
);

/** The sentence to go on with; 0 for a story that was never begun, or heard to its end. */
export function placeOf(slug: string): number {
  return keptListening.read().places.find((place) => place.slug === slug)?.sentence ?? 0;
}

/** @param sentence undefined once the story was heard to its end */
export function keepPlace(slug: string, sentence: number | undefined): void {
  const kept = keptListening.read();
  const others = kept.places.filter((place) => place.slug !== slug);
  const places = sentence === undefined ? others : [{ slug, sentence }, ...others].slice(0, most);
  keptListening.write({ ...kept, places });
}

export function keepRate(rate: number): void {
  keptListening.write({ ...keptListening.read(), rate });
}
