import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { z } from 'zod';
import { plainPicture } from '#tests/support/pictures.ts';
import { ensureWordPress } from '#tests/wordpress/ensure-wordpress.ts';
import {
  callWordPress,
  startWordPress,
  type WordPressPlace,
} from '#tests/wordpress/real-wordpress.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A filled WordPress and the ids of what is in it; null on a machine that cannot have one. */
    wordpress: { place: WordPressPlace; ids: Record<string, number> } | null;
  }
}

const sizes = {
  satu: [1600, 1067],
  dua: [1200, 800],
  tiga: [900, 600],
  lebar: [3000, 2000],
} as const;
const posts = fileURLToPath(new URL('posts', import.meta.url));

/** Once before all tests: Debian's WordPress, installed, filled and serving. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!ensureWordPress()) {
    project.provide('wordpress', null);
    process.stderr.write(`\n${'!'.repeat(80)}\n!! NOT TESTED: import from a real WordPress. It needs Debian's packages
!! wordpress, php-cli and mariadb-server, and apt-get could not install them here.\n${'!'.repeat(80)}\n\n`);
    return undefined;
  }
  const { place, stop } = await startWordPress();
  const folder = await mkdtemp(path.join(tmpdir(), 'urtech-pictures-'));
  try {
    for (const [name, [width, height]] of Object.entries(sizes)) {
      await writeFile(path.join(folder, `${name}.jpg`), await plainPicture(width, height, 'jpeg'));
    }
    const ids = await callWordPress(place, 'fill_newsroom', folder, posts);
    project.provide('wordpress', { place, ids: z.record(z.string(), z.number()).parse(ids) });
  } catch (error) {
    await stop();
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return stop;
}
