import * as z from 'zod/mini';
import { createDeviceValue } from '#src/client/lib/device-value.ts';

const authorSchema = z.object({ name: z.string(), isRegistered: z.boolean() });

/** An author whose comments a reader does not want to see, as far as a name tells them apart. */
export type MutedAuthor = z.infer<typeof authorSchema>;

/** Whom this device does not show. */
export const mutedAuthors = createDeviceValue<readonly MutedAuthor[]>(
  'comments:muted',
  z.array(authorSchema),
  [],
);

const isSame = (a: MutedAuthor) => (b: MutedAuthor) =>
  a.name === b.name && a.isRegistered === b.isRegistered;

export function isMuted(muted: readonly MutedAuthor[], author: MutedAuthor): boolean {
  return muted.some(isSame(author));
}

/** Hides an author's comments on this device, in every conversation. */
export function mute({ name, isRegistered }: MutedAuthor): void {
  const author = { name, isRegistered };
  const muted = mutedAuthors.read();
  if (!isMuted(muted, author)) mutedAuthors.write([...muted, author]);
}

export function unmute(author: MutedAuthor): void {
  mutedAuthors.write(mutedAuthors.read().filter((other) => !isSame(author)(other)));
}
