import * as z from 'zod/mini';
import { applySaving, savingPlace } from '#src/client/features/preferences/apply-saving.ts';
import { createDeviceValue } from '#src/client/lib/device-value.ts';

export const savingChoices = ['auto', 'on', 'off'] as const;
export type SavingChoice = (typeof savingChoices)[number];

/** Whether this device's reader saves data; `auto` leaves it to what the browser says of its line. */
export const saving = createDeviceValue<SavingChoice>(savingPlace, z.enum(savingChoices), 'auto');

/** Keeps a choice; it counts at once. */
export function changeSaving(next: SavingChoice): void {
  saving.write(next);
  applySaving();
}
