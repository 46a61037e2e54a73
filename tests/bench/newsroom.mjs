import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from './child.mjs';

/** The story every figure speaks of: lead picture, quotes, comments, related stories. */
const slug = 'microsoft-gagal-beli-tiktok-oracle-jadi-mitra';

export const paths = {
  article: `/artikel/${slug}`,
  list: '/',
  articleJson: `/api/articles/${slug}`,
  commentsJson: `/api/articles/${slug}/comments`,
};

/** Starts the built server as in production, with the sample newsroom in a folder of its own. */
export async function startNewsroom(root) {
  const folder = mkdtempSync(join(tmpdir(), 'urtech-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const log = openSync(join(folder, 'log'), 'w');
  try {
    const server = await startChild(['dist/server/main.js'], /Ready: http:\/\/localhost:(\d+)/, {
      cwd: root,
      stderr: log,
      env: { NODE_ENV: 'production', PORT: '0', DATA_DIR: join(folder, 'data'), DATABASE_URL: '' },
    });
    return {
      origin: `http://localhost:${server.match[1]}`,
      pid: server.pid,
      stop: async () => {
        await server.stop();
        remove();
      },
    };
  } catch (error) {
    process.stderr.write(readFileSync(join(folder, 'log'), 'utf8'));
    remove();
    throw error;
  } finally {
    closeSync(log);
  }
}
