import { describe, expect, it } from 'vitest';
import { readSearch, searchPath } from '#src/client/features/search/search-address.ts';

const read = (path: string) => readSearch(new URL(path, 'http://site').searchParams);

describe('the address of a search', () => {
  it.each([
    '/cari',
    '/cari?q=kirim',
    '/cari?q=%22kecerdasan+buatan%22+-telepon',
    '/cari?q=5G+%26+C%2B%2B&kanal=gawai&topik=apple&penulis=ratna-wulandari',
    '/cari?q=kirim&dari=2026-01-01&sampai=2026-11-24&urut=terbaru',
  ])('%s is read and written alike', (path) => {
    expect(searchPath(read(path))).toBe(path);
  });

  it('begins at the first page again when anything is changed', () => {
    const search = read('/cari?q=kirim&lanjut=abc');
    expect(search.cursor).toBe('abc');
    expect(searchPath(search)).toBe('/cari?q=kirim');
    expect(searchPath(search, { section: 'gim' })).toBe('/cari?q=kirim&kanal=gim');
    expect(searchPath(search, { cursor: 'def' })).toBe('/cari?q=kirim&lanjut=def');
  });

  it('takes empty fields of a form for none, and an order it does not know for the usual one', () => {
    expect(read('/cari?q=+kirim+&dari=&sampai=&kanal=&urut=acak')).toEqual({ q: 'kirim' });
  });
});
