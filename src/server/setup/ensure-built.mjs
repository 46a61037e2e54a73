import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './ensure-installed.mjs';

const inputs = ['src', 'public', 'package-lock.json', 'vite.config.ts', 'tsconfig.json'];
// Read at run time, or written by the build itself.
const leftOut = ['src/server/sample', 'src/i18n/paraglide', 'src/server/db/migrations'];

/** Files at or below a path, in a fixed order; hidden ones and those left out are not among them. */
function filesUnder(root, path) {
  const full = join(root, path);
  if (leftOut.includes(path) || !existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  const names = readdirSync(full).filter((name) => !name.startsWith('.'));
  return names.sort().flatMap((name) => filesUnder(root, `${path}/${name}`));
}

function hashInputs(root) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const path of inputs.flatMap((input) => filesUnder(root, input))) {
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
  // Vite builds for development where the environment it is called in says so.
  const env = { ...process.env, NODE_ENV: 'production' };
  run(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], { cwd: root, env });
  writeFileSync(stamp, hash);
}
