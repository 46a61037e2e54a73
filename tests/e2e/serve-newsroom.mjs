import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The built server on a sample newsroom of its own, in a folder that is gone when it stops.
const folder = mkdtempSync(join(tmpdir(), 'urtech-e2e-'));
const server = spawn(process.execPath, ['dist/server/main.js'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, DATA_DIR: folder },
});

// A terminal sends Ctrl+C to the server as well; a second signal would cut its stop short.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => server.kill('SIGTERM'));
server.on('exit', (status) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(status ?? 1);
});
