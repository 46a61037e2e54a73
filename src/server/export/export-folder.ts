import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { z } from 'zod';

/** A reason outside of us not to export. Its message is one sentence for the operator. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}

export type ExportCounts = { written: number; same: number; removed: number };

/** A folder of files by their address, which remembers what it holds and so what changed. */
export type ExportFolder = {
  /**
   * Writes a file unless it is there with the same content.
   * @param path begins with `/` @param fingerprint what to tell content by, where not by itself
   */
  write: (path: string, content: string | Uint8Array, fingerprint?: string) => Promise<void>;
  /** True where a file of an earlier export is there; it then stays as it is. */
  keep: (path: string) => Promise<boolean>;
  /** Removes what earlier exports left and this one neither wrote nor kept. */
  removeOthers: () => Promise<void>;
  /** Remembers what is there, so that the next export can tell; to be called after a failure too. */
  save: () => Promise<void>;
  counts: ExportCounts;
};

const manifestName = '.urtech-export.json';
const manifestSchema = z.object({ files: z.record(z.string(), z.string()) });

const hashOf = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('base64url').slice(0, 22);

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function readManifest(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder);
  if (names.length === 0) return new Map();
  if (!names.includes(manifestName)) {
    throw new ExportError(`${folder} holds files that no export wrote; name an empty folder.`);
  }
  const text = await readFile(join(folder, manifestName), 'utf8');
  return new Map(Object.entries(manifestSchema.parse(JSON.parse(text)).files));
}

/** Writes beside and renames: a host that serves the folder never sends half a file. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Folders that became empty go with their last file. */
async function removeFile(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== '/'; parent = dirname(parent)) {
    const isEmpty = await rmdir(join(folder, parent)).then(
      () => true,
      () => false,
    );
    if (!isEmpty) return;
  }
}

/** Makes the folder where it is missing. @throws ExportError for one that holds something else */
export async function openExportFolder(folder: string): Promise<ExportFolder> {
  await mkdir(folder, { recursive: true });
  const before = await readManifest(folder);
  const now = new Map<string, string>();
  const counts: ExportCounts = { written: 0, same: 0, removed: 0 };

  function fileOf(path: string): string {
    const file = join(folder, path);
    if (!file.startsWith(folder + sep)) throw new Error(`${path} leads out of the export`);
    return file;
  }

  async function save(): Promise<void> {
    const files = Object.fromEntries([...before, ...now]);
    await writeWhole(join(folder, manifestName), JSON.stringify({ files }));
  }

  async function keep(path: string): Promise<boolean> {
    if (now.has(path)) return true;
    const hash = before.get(path);
    if (hash === undefined || !(await isThere(fileOf(path)))) return false;
    now.set(path, hash);
    counts.same += 1;
    return true;
  }

  async function write(path: string, content: string | Uint8Array, fingerprint?: string) {
    const hash = hashOf(fingerprint ?? content);
    if (before.get(path) === hash && (await keep(path))) return;
    await writeWhole(fileOf(path), content);
    now.set(path, hash);
    counts.written += 1;
  }

  async function removeOthers(): Promise<void> {
    for (const path of [...before.keys()].filter((name) => !now.has(name))) {
      await removeFile(folder, path);
      before.delete(path);
      counts.removed += 1;
    }
  }

  // From here on the folder is known for an export, however this one ends.
  await save();
  return { write, keep, removeOthers, save, counts };
}
