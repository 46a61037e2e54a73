import { describe, expect, it } from 'vitest';
import { splitSentences, toSentences } from '#src/client/features/listen/sentences.ts';
import type { BodyElement, BodyNode } from '#src/contract/body.ts';

function element(tagName: string, children: BodyNode[], className?: string): BodyElement {
  const properties: BodyElement['properties'] = className ? { className: [className] } : {};
  return { type: 'element', tagName, properties, children };
}
const text = (value: string): BodyNode => ({ type: 'text', value });

describe('the sentences of a text', () => {
  it.each([
    ['Harganya Rp1.000. Murah.', ['Harganya Rp1.000.', 'Murah.']],
    [
      'Menurut dr. Andi, aman. Prof. Budi setuju.',
      ['Menurut dr. Andi, aman.', 'Prof. Budi setuju.'],
    ],
    [
      'Terbit pukul 09.51 WIB. Lalu naik 1.234,5 poin.',
      ['Terbit pukul 09.51 WIB.', 'Lalu naik 1.234,5 poin.'],
    ],
    ['PT. Telkom dan CV. Maju, dll. hadir.', ['PT. Telkom dan CV. Maju, dll. hadir.']],
    ['“Bagus!” ujarnya. Ia pergi.', ['“Bagus!” ujarnya.', 'Ia pergi.']],
    [
      'Rumah di Jl. Sudirman No. 5 dijual. Siapa mau?',
      ['Rumah di Jl. Sudirman No. 5 dijual.', 'Siapa mau?'],
    ],
    ['J. K. Rowling menulis. Habis.', ['J. K. Rowling menulis.', 'Habis.']],
    [
      'Versi 2.0.1 keluar! Unduh di kompas.com. Gratis.',
      ['Versi 2.0.1 keluar!', 'Unduh di kompas.com.', 'Gratis.'],
    ],
  ])('of "%s" are %j', (given, sentences) => {
    expect(splitSentences(given)).toEqual(sentences);
  });

  it('are none where there is nothing to say', () => {
    expect(splitSentences(' … — \n')).toEqual([]);
    expect(splitSentences('')).toEqual([]);
  });
});

describe('what is read out of a story', () => {
  it('is its text, block by block, without captions, "Baca juga", tables, code and datelines', () => {
    const children = [
      element('p', [
        element('span', [text('AS')], 'dateline'),
        text('Satu. '),
        element('strong', [text('Dua.')]),
      ]),
      text('\n'),
      element('figure', [element('figcaption', [text('Keterangan.')])]),
      element('aside', [element('a', [text('Berita lain')])], 'related'),
      element('div', [element('table', [])], 'table-scroll'),
      element('ul', [element('li', [text('Butir satu')]), element('li', [text('Butir dua')])]),
      element('pre', [text('kode();')]),
    ];
    expect(toSentences({ type: 'root', children })).toEqual([
      { block: 0, text: 'Satu.' },
      { block: 0, text: 'Dua.' },
      { block: 4, text: 'Butir satu' },
      { block: 4, text: 'Butir dua' },
    ]);
  });
});
