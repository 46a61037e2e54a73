// Node 20 runs no TypeScript: Vite's runner loads the file named first in a process of its own.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
await runnerImport(process.argv[2], { root, configFile: false, logLevel: 'error' });
