import { describe, expect, it } from 'vitest';
import { outline, renderHtml } from '#tests/support/body.ts';

describe('the dateline', () => {
  it.each([
    ['JAKARTA - Kapal tiba.', 'JAKARTA'],
    ['<strong>Jakarta</strong> – Kapal tiba.', 'Jakarta'],
    ['<strong>Jakarta, CNN Indonesia</strong> -- Kapal tiba.', 'Jakarta'],
    ['<b>JAKARTA, KOMPAS.com</b> &#8211; Kapal tiba.', 'JAKARTA'],
    ['Jakarta, Situs.com - Kapal tiba.', 'Jakarta'],
    ['<strong>Liputan6.com, Jakarta</strong> - Kapal tiba.', 'Jakarta'],
    ['<strong>TEMPO.CO</strong>, <strong>Jakarta</strong> - Kapal tiba.', 'Jakarta'],
    ['Jakarta (ANTARA) - Kapal tiba.', 'Jakarta'],
    ['REPUBLIKA.CO.ID, SAN FRANCISCO -- Kapal tiba.', 'SAN FRANCISCO'],
    ['AS - Kapal tiba.', 'AS'],
    ['Bandung, Jawa Barat – Kapal tiba.', 'Bandung, Jawa Barat'],
    ['WASHINGTON, D.C. — Kapal tiba.', 'WASHINGTON, D.C.'],
    ['Kota Serang, Situs.id - Kapal tiba.', 'Kota Serang'],
    ['Tapaktuan, Situs.id - Kapal tiba.', 'Tapaktuan'],
    ['JAKARTA—Kapal tiba.', 'JAKARTA'],
    ['KOMPAS.com – Kapal tiba.', undefined],
    ['Merdeka.com - Kapal tiba.', undefined],
  ])('of %j is lifted', async (text, place) => {
    const { body, dateline, bodyText } = await renderHtml(`<p>${text}</p><p>Lagi.</p>`);
    expect(dateline).toBe(place);
    expect(outline(body)).toBe('p(Kapal tiba.)p(Lagi.)');
    expect(bodyText).toBe('Kapal tiba.\nLagi.');
  });

  it.each([
    'Google - perusahaan asal AS - tiba.',
    'NASA - badan antariksa itu - tiba.',
    'OPINI - Kapal tiba.',
    'iPhone 12 - ponsel baru - tiba.',
    'Jakarta-Bandung ditempuh sejam.',
    'Jakarta tiba-tiba gelap - lalu terang.',
    'Kapal tiba di Jakarta - lalu pergi.',
    'Jakarta',
    '2020 - tahun yang berat.',
  ])('is not seen in %j', async (text) => {
    const { bodyText, dateline } = await renderHtml(`<p>${text}</p>`);
    expect(dateline).toBeUndefined();
    expect(bodyText).toBe(text);
  });

  it('stands in the first paragraph only, after a picture if need be', async () => {
    const first = await renderHtml('<figure><img src="a.jpg"></figure><p>JAKARTA - a</p>');
    expect(first.dateline).toBe('JAKARTA');
    expect((await renderHtml('<p>a</p><p>JAKARTA - b</p>')).dateline).toBeUndefined();
  });

  it('takes the line end after it with it', async () => {
    expect(outline((await renderHtml('<p><b>JAKARTA</b> - <br>a <i>b</i></p>')).body)).toBe(
      'p(a em(b))',
    );
  });
});
