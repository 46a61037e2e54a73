import { expect, it } from 'vitest';
import { formatBytes } from '#src/i18n/bytes.ts';

it.each([
  [0, '0 kB', '0 kB'],
  [12, '1 kB', '1 kB'],
  [7_340, '7,3 kB', '7.3 kB'],
  [48_400, '48 kB', '48 kB'],
  [999_600, '1 MB', '1 MB'],
  [1_440_000, '1,4 MB', '1.4 MB'],
  [345_600_000, '346 MB', '346 MB'],
  [2_100_000_000, '2,1 GB', '2.1 GB'],
])('says %d bytes as readers know them', (bytes, inIndonesian, inEnglish) => {
  const plain = (text: string) => text.replace(/\u00a0|\u202f/g, ' ');
  expect(plain(formatBytes(bytes, 'id'))).toBe(inIndonesian);
  expect(plain(formatBytes(bytes, 'en')).replace(/(\d)([kMG]B)/, '$1 $2')).toBe(inEnglish);
});
