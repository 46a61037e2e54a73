import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { bringInFrom, type ImportPlace } from '#tests/support/bring-in-from.ts';
import { lastingFolder } from '#tests/support/temporary-folder.ts';
import { openTestDb } from '#tests/support/test-database.ts';
import { describeWithWordPress, wordpress } from '#tests/wordpress/given-wordpress.ts';

const folder = lastingFolder();

describeWithWordPress('a WordPress with many posts', () => {
  let place: ImportPlace;
  beforeAll(async () => {
    place = { db: await openTestDb(), folder: await folder, address: wordpress.origin };
  });
  afterAll(() => place?.db.close());

  it('is read whole where hundreds have one moment; most of them gone at once is a fault', async () => {
    const made = await wordpress.call('newsroom_bulk', 210, wordpress.id('category'));
    const ids = z.array(z.number()).parse(made);
    try {
      const first = await bringInFrom(place);
      expect(first.new).toBeGreaterThan(ids.length);
      expect(await bringInFrom(place)).toMatchObject({ new: 0, changed: 0 });
    } finally {
      await wordpress.call('newsroom_delete', ids);
    }
    const swept = await bringInFrom(place, { isSweep: true });
    const stopped = expect.stringContaining('nothing is taken back');
    expect(swept).toMatchObject({ removed: 0, stopped });
  });
});
