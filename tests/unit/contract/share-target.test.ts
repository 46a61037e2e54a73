import { describe, expect, it } from 'vitest';
import { placeOfShared, type Shared } from '#src/contract/share-target.ts';

const site = 'https://urtech.example';

describe('what is shared with the installed application', () => {
  it.each<[Shared, string]>([
    [{ url: `${site}/artikel/satu` }, '/artikel/satu'],
    [
      { text: `Baca ini: ${site}/artikel/satu?komentar=semua#komentar` },
      '/artikel/satu?komentar=semua#komentar',
    ],
    [{ title: 'Satu', text: `https://elsewhere.example/x ${site}/kanal/gim` }, '/kanal/gim'],
    [{ text: 'baterai  ponsel\nmenua' }, '/cari?q=baterai+ponsel+menua'],
    [{ title: 'Baterai ponsel', url: 'https://elsewhere.example/x' }, '/cari?q=Baterai+ponsel'],
    [{ title: 'Judul', text: 'https://elsewhere.example/x' }, '/cari?q=Judul'],
    [{}, '/'],
    [{ url: 'https://elsewhere.example/x' }, '/'],
    [{ title: ' ', text: '\n' }, '/'],
  ])('%o leads to %s', (shared, place) => {
    expect(placeOfShared(shared, site)).toBe(place);
  });

  it.each([
    `${site}//evil.example/x`,
    `${site}/\\evil.example`,
    `${site}/\t/evil.example`,
    'https://urtech.example.evil.example/x',
    'https://urtech.example@evil.example/x',
    'javascript:alert(1)',
    `${site}/bagikan?url=${site}/bagikan`,
  ])('never leads away from the site, nor round in a circle: %s', (url) => {
    for (const shared of [{ url }, { text: url }, { title: url }]) {
      const place = new URL(placeOfShared(shared, site), site);
      expect(place.origin).toBe(site);
      expect(place.pathname).not.toBe('/bagikan');
    }
  });

  it('is cut to what a search takes', () => {
    const place = new URL(placeOfShared({ text: 'a'.repeat(5000) }, site), site);
    expect(place.searchParams.get('q')).toHaveLength(100);
  });
});
