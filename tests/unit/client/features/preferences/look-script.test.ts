import { describe, expect, it } from 'vitest';
import { lookScript } from '#src/client/app/look-script.ts';
import { lookPlace } from '#src/client/features/preferences/apply-look.ts';

type Shown = { data: Record<string, string>; scheme: string; frame: string | undefined };

/** Runs the text as a document would, before it has anything but its head. */
function showWith(readStorage: (place: string) => string | null): Shown {
  const root = { dataset: {} as Record<string, string>, style: { colorScheme: '' } };
  const metas: { content: string }[] = [];
  const document = {
    documentElement: root,
    querySelector: () => null,
    createElement: () => ({}),
    head: { prepend: (meta: { content: string }) => metas.push(meta) },
  };
  const run = new Function('document', 'localStorage', lookScript);
  run(document, { getItem: readStorage });
  return { data: root.dataset, scheme: root.style.colorScheme, frame: metas[0]?.content };
}

const plain: Shown = { data: {}, scheme: '', frame: undefined };

describe('the inline script of the look', () => {
  it('is small, and cannot end the script element it stands in', () => {
    expect(Buffer.byteLength(lookScript)).toBeLessThan(1200);
    expect(lookScript).not.toMatch(/<\/|<!--/);
  });

  it('puts on the page what is kept under the place that the settings write to', () => {
    const kept = JSON.stringify({ theme: 'sepia', size: '4', face: 'sans' });
    expect(showWith((place) => (place === lookPlace ? kept : null))).toEqual({
      data: { theme: 'sepia', size: '4', face: 'sans' },
      scheme: 'light',
      frame: '#f7efdf',
    });
  });

  it('leaves the page as it came where nothing is kept, or nothing that could be read', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    expect(showWith(() => null)).toEqual(plain);
    expect(showWith(refuse)).toEqual(plain);
    for (const kept of ['', '{', 'null', '7', '[]', '"dark"', '{"theme":7}']) {
      expect(
        showWith(() => kept),
        kept,
      ).toEqual(plain);
    }
  });
});
