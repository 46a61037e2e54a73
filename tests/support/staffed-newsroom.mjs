import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { startChild } from '../bench/child.mjs';

const email = 'maya@redaksi.example';
const story = '/api/articles/mengapa-baterai-ponsel-menua/comments';

/** What readers wrote that a moderator has to look at. */
const held = [
  ['Rangga', 'Tipsnya bodoh, baterai saya tetap boros setelah sebulan mencobanya.'],
  ['Ningsih', 'Jangan bodoh-bodohi pembaca: sumber angka 500 siklus itu dari mana?'],
  ['Dodi', 'Saya yang bodoh, tiap malam mengecas sampai pagi. Terima kasih penjelasannya.'],
];

/** The built server on a sample newsroom of its own, with somebody who moderates. */
export async function startStaffedNewsroom(root) {
  const folder = mkdtempSync(join(tmpdir(), 'urtech-shots-'));
  const env = {
    NODE_ENV: 'production',
    PORT: '0',
    DATA_DIR: folder,
    DATABASE_URL: '',
    LOG_LEVEL: 'error',
  };
  const said = execFileSync(process.execPath, ['dist/server/admin.js', 'create', email], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  const server = await startChild(['dist/server/main.js'], /Ready: (http:\S+)/, { cwd: root, env });
  return {
    origin: new URL(server.match[1]).origin,
    code: /\b\d{6}\b/.exec(said)?.[0] ?? '',
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function signIn(page, code) {
  await page.goto('/moderasi');
  await page.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0);
  await page.getByRole('textbox', { name: 'Surel' }).fill(email);
  await page.getByRole('button', { name: 'Saya sudah punya kode' }).click();
  await page.getByRole('textbox', { name: /Kode/ }).fill(code);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^Ditahan/ }).waitFor();
}

/** A word that is held, and readers who write it. */
async function fillQueue(page, origin) {
  await page.evaluate(async () => {
    const address = '/api/moderation/rules';
    const rules = await (await fetch(address)).json();
    const body = JSON.stringify({ ...rules, heldWords: ['bodoh'] });
    await fetch(address, { method: 'PUT', headers: { 'content-type': 'application/json' }, body });
  });
  for (const [authorName, text] of held) {
    const answer = await fetch(origin + story, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ id: uuidv7(), authorName, text, writtenForMs: 20_000 }),
    });
    if (!answer.ok) throw new Error(`A comment was refused: ${await answer.text()}`);
  }
}

/** Signs a moderator in and waits until the queue shows what was written. */
export async function openDesk(page, { origin, code }) {
  await signIn(page, code);
  await fillQueue(page, origin);
  await page.goto('/moderasi');
  const rows = page.getByRole('list', { name: 'Komentar dalam antrean' }).getByRole('link');
  await rows.nth(held.length - 1).waitFor();
  await rows.first().click();
}
