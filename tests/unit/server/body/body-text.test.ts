import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '#tests/support/body.ts';

const body = `Satu dua.

## Tiga empat

![Tak terbaca.](a.png "Keterangan. | Foto")

- lima
- enam

| tujuh | delapan |
|---|---|
| sembilan | sepuluh |

Baca juga: [Tak dihitung](lain.md)

https://youtu.be/dQw4w9WgXcQ

Sebelas<br>dua belas.`;

describe('the text of a body', () => {
  it('is what there is to read, a line per block, without captions, films and "Baca juga"', async () => {
    const { bodyText, wordCount } = await renderMarkdown(body);
    expect(bodyText.split('\n')).toEqual([
      'Satu dua.',
      'Tiga empat',
      'lima',
      'enam',
      'tujuh delapan',
      'sembilan sepuluh',
      'Sebelas dua belas.',
    ]);
    expect(wordCount).toBe(13);
  });

  it('of an empty body is empty', async () => {
    expect(await renderMarkdown('')).toMatchObject({ bodyText: '', wordCount: 0, linkedSlugs: [] });
  });
});
