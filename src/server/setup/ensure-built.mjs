import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './ensure-installed.mjs';

const inputs = ['src', 'public', 'package-lock.json', 'vite.config.ts', 'tsconfig.json'];
// Read at run time, or written by the build itself.
const leftOut = ['src/server/sample', 'src/i18n/paraglide', 'src/server/db/migrations'];

function* filesUnder(root, path) {
  const full = join(root, path);
  if (leftOut.includes(path) || !existsSync(full)) return;
  const entries = path.includes('.') ? [] : readdirSync(full, { withFileTypes: true });
  if (entries.length === 0) yield path;
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = `${path}/${entry.name}`;
    if (entry.isDirectory()) yield* filesUnder(root, child);
    else if (!entry.name.startsWith('.')) yield child;
  }
}

function hashInputs(root) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const path of inputs.flatMap((input) => [...filesUnder(root, input)])) {
    hash.update(path).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/** Builds browser and server into `dist/`, where the last build was made of something else. */
export function ensureBuilt(root) {
  const stamp = join(root, 'dist/built-from');
  const hash = hashInputs(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  process.stdout.write('Building …\n');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  run(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], { cwd: root });
  writeFileSync(stamp, hash);
}
