import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '#src/server/config.ts';
import { DatabaseError } from '#src/server/db/database-error.ts';
import { StartError } from '#src/server/listen.ts';
import { createLogger } from '#src/server/log.ts';
import { openNewsroom } from '#src/server/open-newsroom.ts';
import { startServer } from '#src/server/start-server.ts';

let folder: string;
let other: Server;
let port: number;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'urtech-start-'));
  other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(async () => {
  await new Promise((resolve) => other.close(resolve));
  rmSync(folder, { recursive: true });
});

const silent = { log: createLogger('silent'), now: () => new Date(), say: () => undefined };
const open = (env: Record<string, string>) =>
  openNewsroom({ ...silent, config: parseConfig({ SAMPLE: 'false', ...env }) });

describe('a start that cannot go on', () => {
  it('because of its port says so before it touches the data folder', async () => {
    const dataDir = join(folder, 'untouched');
    const config = parseConfig({ PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
    await expect(startServer(config, () => undefined)).rejects.toThrow(StartError);
    expect(existsSync(dataDir)).toBe(false);
  });

  it('because PostgreSQL does not answer says so in one sentence without the password', async () => {
    const error = await open({
      DATABASE_URL: 'postgres://urtech:rahasia@127.0.0.1:1/urtech',
    }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DatabaseError);
    expect(String(error)).toContain('127.0.0.1:1');
    expect(String(error)).not.toMatch(/rahasia|\n/);
  });
});
