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

/** What is larger than this many bytes is none of ours. */
export const mostLibraryBytes = 2_000_000;

const isMoment = (text: string) => !Number.isNaN(Date.parse(text));

/**
 * Another shape of it gets another number; older ones go on being read. Moments are looked at more
 * closely than the device looks at its own: one that is none would break the page that shows it.
 */
const librarySchema = z.object({
  kind: z.literal('urtech-library'),
  version: z.literal(1),
  saved: z.array(savedStorySchema).check(
    z.maxLength(1000),
    z.refine((list) => list.every(({ savedAt }) => isMoment(savedAt))),
  ),
  read: z.array(readStorySchema).check(
    z.maxLength(1000),
    z.refine((list) => list.every((one) => isMoment(one.readAt) && isMoment(one.dateRevised))),
  ),
  followed: z.array(subjectSchema).check(z.maxLength(1000)),
  /** When it was written, ISO 8601. */
  packedAt: z.optional(z.string().check(z.refine(isMoment))),
  /** What the reader chose elsewhere on the site; whoever keeps it reads it. */
  settings: z.optional(z.unknown()),
});

/** Everything that this device keeps of its reader's reading. */
export type Library = z.infer<typeof librarySchema>;

/** What is kept elsewhere on the device and travels along. */
export type CarriedSettings = {
  /** What was chosen here; undefined where nothing was. */
  read: () => unknown;
  /** Takes over what nobody chose here; what is not understood changes nothing. */
  add: (settings: unknown) => void;
};

export function readLibrary(settings?: CarriedSettings): Library {
  return {
    kind: 'urtech-library',
    version: 1,
    saved: [...savedStories.read()],
    read: [...readStories.read()],
    followed: [...followed.read()],
    packedAt: new Date().toISOString(),
    settings: settings?.read(),
  };
}

/** What a text says; undefined where it is no library of this version. */
export function parseLibraryText(text: string): Library | undefined {
  try {
    return librarySchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What a file says; undefined where it is not a file of this kind and version. */
export async function parseLibrary(file: Blob): Promise<Library | undefined> {
  return file.size > mostLibraryBytes ? undefined : parseLibraryText(await file.text());
}

/** How much of each kind a library has. */
export type Counts = { saved: number; read: number; followed: number };

export function countOf({ saved, read, followed: subjects }: Library): Counts {
  return { saved: saved.length, read: read.length, followed: subjects.length };
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

/** How many entries a library got that it did not have. */
function countNew(own: Library, merged: Library): Counts {
  const newOf = (before: readonly { slug: string }[], after: readonly { slug: string }[]) => {
    const known = new Set(before.map(({ slug }) => slug));
    return after.filter(({ slug }) => !known.has(slug)).length;
  };
  return {
    saved: newOf(own.saved, merged.saved),
    read: newOf(own.read, merged.read),
    followed: merged.followed.length - own.followed.length,
  };
}

/**
 * Adds what came to what is here. Copies of saved stories come when these are opened.
 * @returns what is new here
 */
export function addLibrary(other: Library, settings?: CarriedSettings): Counts {
  const own = readLibrary();
  const merged = mergeLibraries(own, other);
  savedStories.write(merged.saved);
  readStories.write(merged.read);
  followed.write(merged.followed);
  settings?.add(other.settings);
  return countNew(own, merged);
}
