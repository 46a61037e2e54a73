import * as z from 'zod/mini';

/** 16 bytes in base64url: the last letter holds two bits. Both the id and the key look so. */
export const handoverSecretPattern = /^[\w-]{21}[AQgw]$/;

/** How long what was laid down can still be had, in whole seconds: clocks of devices may differ. */
const secondsLeft = z.int().check(z.minimum(0));

/** The answer to `POST /api/handovers`. */
export const handoverReceiptSchema = z
  .object({ secondsLeft })
  .register(z.globalRegistry, { id: 'HandoverReceipt' });
export type HandoverReceipt = z.infer<typeof handoverReceiptSchema>;

/** What a device laid down for another, in base64url; the server has no key to it. */
export const handoverSchema = z
  .object({ ciphertext: z.string(), secondsLeft })
  .register(z.globalRegistry, { id: 'Handover' });
export type Handover = z.infer<typeof handoverSchema>;
