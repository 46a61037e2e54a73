import * as z from 'zod/mini';
import { createDeviceValue } from '#src/client/lib/device-value.ts';
import { limits } from '#src/contract/limits.ts';

export const subjectSchema = z.object({
  kind: z.enum(['section', 'topic', 'author']),
  slug: z.string(),
  name: z.string(),
});

/** What can be followed: a section, a topic or an author. */
export type FollowedSubject = z.infer<typeof subjectSchema>;

/** What this device follows, in the order in which it was chosen. No server keeps it. */
export const followed = createDeviceValue<readonly FollowedSubject[]>(
  'library:followed',
  z.array(subjectSchema),
  [],
);

const isSame = (one: FollowedSubject) => (other: FollowedSubject) =>
  one.kind === other.kind && one.slug === other.slug;

export function isFollowed(list: readonly FollowedSubject[], subject: FollowedSubject): boolean {
  return list.some(isSame(subject));
}

/** @returns false where so many are followed that no other can be */
export function follow({ kind, slug, name }: FollowedSubject): boolean {
  const list = followed.read();
  const subject = { kind, slug, name };
  if (isFollowed(list, subject)) return true;
  if (list.length >= limits.followed) return false;
  followed.write([...list, subject]);
  return true;
}

export function unfollow(subject: FollowedSubject): void {
  followed.write(followed.read().filter((other) => !isSame(subject)(other)));
}

/** What `GET /api/followed` is asked for; the same wishes are the same words. */
export function followedQuery(list: readonly FollowedSubject[]): string {
  return list
    .map(({ kind, slug }) => `${kind}:${slug}`)
    .sort()
    .join(',');
}
