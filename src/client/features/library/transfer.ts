import * as z from 'zod/mini';
import { followed, subjectSchema } from '#src/client/features/library/followed.ts';
import {
  mostRead,
  readStories,
  readStorySchema,
} from '#src/client/features/library/read-stories.ts';
import {
  mostSaved,
  savedStories,
  savedStorySchema,
} from '#src/client/features/library/saved-stories.ts';
import { limits } from '#src/contract/limits.ts';

/** A file larger than this many bytes is none of ours. */
const mostBytes = 2_000_000;

/** Another shape of the file gets another number; older ones go on being read. */
const librarySchema = z.object({
  kind: z.literal('urtech-library'),
  version: z.literal(1),
  saved: z.array(savedStorySchema).check(z.maxLength(1000)),
  read: z.array(readStorySchema).check(z.maxLength(1000)),
  followed: z.array(subjectSchema).check(z.maxLength(1000)),
});

/** Everything that this device keeps of its reader's reading. */
export type Library = z.infer<typeof librarySchema>;

export function readLibrary(): Library {
  return {
    kind: 'urtech-library',
    version: 1,
    saved: [...savedStories.read()],
    read: [...readStories.read()],
    followed: [...followed.read()],
  };
}

/** What a file says; undefined where it is not a file of this kind and version. */
export async function parseLibrary(file: Blob): Promise<Library | undefined> {
  if (file.size > mostBytes) return undefined;
  try {
    return librarySchema.safeParse(JSON.parse(await file.text())).data;
  } catch {
    return undefined;
  }
}

/** Both lists, latest first by `timeOf`, each `slug` once: the entry that is the later one. */
function latestOf<Entry extends { slug: string }>(
  lists: readonly (readonly Entry[])[],
  timeOf: (entry: Entry) => string,
): Entry[] {
  const sorted = lists.flat().sort((a, b) => Date.parse(timeOf(b)) - Date.parse(timeOf(a)));
  const seen = new Set<string>();
  return sorted.filter(({ slug }) => !seen.has(slug) && seen.add(slug));
}

/** Two libraries as one: nothing of either is lost but what goes beyond what a device keeps. */
export function mergeLibraries(own: Library, other: Library): Library {
  const names = new Set(own.followed.map(({ kind, slug }) => `${kind}:${slug}`));
  const added = other.followed.filter(({ kind, slug }) => !names.has(`${kind}:${slug}`));
  return {
    ...own,
    saved: latestOf([own.saved, other.saved], ({ savedAt }) => savedAt).slice(0, mostSaved),
    read: latestOf([own.read, other.read], ({ readAt }) => readAt).slice(0, mostRead),
    followed: [...own.followed, ...added].slice(0, limits.followed),
  };
}

/** Adds what a file brought to what is here. Copies of saved stories come when these are opened. */
export function addLibrary(other: Library): void {
  const merged = mergeLibraries(readLibrary(), other);
  savedStories.write(merged.saved);
  readStories.write(merged.read);
  followed.write(merged.followed);
}
