import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createUuidV7 } from '#src/client/lib/uuid-v7.ts';

describe('a UUIDv7', () => {
  it('is what the contract takes, every time another', () => {
    const ids = Array.from({ length: 2000 }, () => createUuidV7());
    for (const id of ids) expect(z.uuidv7().safeParse(id).success).toBe(true);
    expect(new Set(ids).size).toBe(2000);
  });

  it('begins with the time, so that later ones sort after earlier ones', () => {
    // The example of RFC 9562, appendix A.6.
    expect(createUuidV7(0x017f22e279b0).slice(0, 15)).toBe('017f22e2-79b0-7');
    expect(createUuidV7(1).startsWith('00000000-0001-7')).toBe(true);
    expect(createUuidV7(1000) < createUuidV7(2000)).toBe(true);
  });

  it('draws every digit after the time', () => {
    const ids = Array.from({ length: 500 }, () => createUuidV7(0));
    for (const position of [15, 16, 17, 19, 20, 21, 22, 24, 30, 35]) {
      const digits = new Set(ids.map((id) => id[position]));
      expect(digits.size).toBe(position === 19 ? 4 : 16);
    }
  });
});
