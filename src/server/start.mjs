import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBuilt } from './setup/ensure-built.mjs';
import { ensureInstalled, requireNode } from './setup/ensure-installed.mjs';

// `npm start` (main), `npm run import`, `export` and `admin`: installs and builds what is missing, then becomes
// the program of that name, with the words after it as its own.
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const [node = '', script = '', program = 'main', ...words] = process.argv;
requireNode();
ensureInstalled(root);
ensureBuilt(root);
process.env.NODE_ENV ??= 'production';
process.argv = [node, script, ...words];
await import(pathToFileURL(join(root, `dist/server/${program}.js`)).href);
