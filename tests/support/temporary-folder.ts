import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** A folder with these files, by path, that is gone when the test is over. */
export async function temporaryFolder(
  files: Readonly<Record<string, string | Buffer>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'urtech-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** An empty folder for a whole test file, gone after it. To be called at the file's top level. */
export async function lastingFolder(): Promise<string> {
  const folder = mkdtemp(join(tmpdir(), 'urtech-test-'));
  afterAll(async () => rm(await folder, { recursive: true, force: true }));
  return folder;
}
