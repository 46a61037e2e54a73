import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBuilt } from './setup/ensure-built.mjs';
import { ensureInstalled, requireNode } from './setup/ensure-installed.mjs';

// `npm start`: installs and builds what is missing, then becomes the server.
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
requireNode();
ensureInstalled(root);
ensureBuilt(root);
process.env.NODE_ENV ??= 'production';
await import(pathToFileURL(join(root, 'dist/server/main.js')).href);
