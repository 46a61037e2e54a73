import { expect, it, onTestFinished } from 'vitest';
import { openEmbedded } from '#tests/support/embedded-database.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

// PGlite hands answers on in pieces of 8 kB, and the end of one may be cut in two.
it('an answer of any length is an answer, and the engine stays', async () => {
  const { pool, embedded, close } = await openEmbedded(await temporaryFolder());
  onTestFinished(close);
  for (let length = 8_060; length < 8_200; length += 1) {
    const { rows } = await pool.query<{ text: string }>("select repeat('x', $1) as text", [length]);
    expect(rows[0]?.text).toHaveLength(length);
  }
  expect(embedded.restarts).toBe(0);
});
