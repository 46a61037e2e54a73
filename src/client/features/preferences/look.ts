import * as z from 'zod/mini';
import { applyLook, lookPlace } from '#src/client/features/preferences/apply-look.ts';
import { createDeviceValue } from '#src/client/lib/device-value.ts';

/** What a reader may choose, in the order in which it is offered. */
export const lookChoices = {
  theme: ['system', 'light', 'sepia', 'dark'],
  size: ['1', '2', '3', '4', '5'],
  face: ['serif', 'sans', 'legible'],
  leading: ['tight', 'normal', 'loose'],
  width: ['narrow', 'normal', 'wide'],
} as const;

export const lookSchema = z.object({
  theme: z.enum(lookChoices.theme),
  size: z.enum(lookChoices.size),
  face: z.enum(lookChoices.face),
  leading: z.enum(lookChoices.leading),
  width: z.enum(lookChoices.width),
});

export type Look = z.infer<typeof lookSchema>;
export type LookName = keyof Look;

/** What pages look like where nothing was chosen: the style sheet without any attribute. */
export const initialLook: Look = {
  theme: 'system',
  size: '2',
  face: 'serif',
  leading: 'normal',
  width: 'normal',
};

/** How this device's reader wants pages to look. */
export const look = createDeviceValue(lookPlace, lookSchema, initialLook);

/** Keeps a choice and shows it at once. */
export function changeLook(next: Look): void {
  look.write(next);
  applyLook(next);
}

/** Shows what was chosen in another tab, and what was chosen while the page lay in the back cache. */
export function followLook(): void {
  look.subscribe(() => applyLook(look.read()));
  addEventListener('pageshow', ({ persisted }) => persisted && applyLook());
}
