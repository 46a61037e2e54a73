// Node 20 runs no TypeScript: the file named first is bundled, in a second, and run in this process.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = mkdtempSync(join(root, 'node_modules/.urtech-run-'));
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));

/** Files that a module finds beside itself, as migrations and threads, stay where they are. */
const keepAddresses = {
  name: 'keep-addresses',
  transform: {
    filter: { code: 'import.meta.url' },
    handler: (code, id) =>
      code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
  },
};

await build({
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [keepAddresses],
  build: {
    ssr: process.argv[2],
    outDir,
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'entry.mjs' } },
  },
});
await import(pathToFileURL(join(outDir, 'entry.mjs')).href);
