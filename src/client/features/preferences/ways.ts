import * as z from 'zod/mini';
import { createDeviceValue } from '#src/client/lib/device-value.ts';

/** Ways of moving that a reader may turn on or off on this device. */
export type Ways = { keys: boolean; swipe: boolean };

export const waysSchema = z.object({ keys: z.boolean(), swipe: z.boolean() });

export const ways = createDeviceValue<Ways>('preferences:ways', waysSchema, {
  keys: true,
  swipe: false,
});
