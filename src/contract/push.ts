import * as z from 'zod/mini';

/** The key by which push services know this server; null where it sends no Web Push. */
export const pushKeySchema = z
  .object({ publicKey: z.nullable(z.string()) })
  .register(z.globalRegistry, { id: 'PushKey' });

/** What a message carries, encrypted for one browser: words to show, and where they lead. */
export type PushMessage = {
  title: string;
  body: string;
  /** Relative to the site's origin, with the fragment of the reply. */
  path: string;
  /** A later message with the same tag replaces the one that is still shown. */
  tag: string;
  lang: string;
};
