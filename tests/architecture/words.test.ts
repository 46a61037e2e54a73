import { describe, expect, it } from 'vitest';
import en from '#src/i18n/messages/en.json';
import id from '#src/i18n/messages/id.json';
import { listCode, type SourceFile } from '#tests/architecture/source-files.ts';

/** All text of a message, its plural forms included. */
function textOf(message: unknown): string {
  if (typeof message === 'string') return message;
  const variants = Array.isArray(message) ? message : [];
  return variants.flatMap((variant: { match: object }) => Object.values(variant.match)).join(' ');
}

function placeholdersOf(message: unknown): string[] {
  return [...new Set(textOf(message).match(/\{\w+\}/g) ?? [])].sort();
}

const entries = (catalogue: object) => Object.entries(catalogue) as [string, unknown][];
const words = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [];

// Words that occur in one language only, common enough to betray a sentence of it.
const indonesianWords = new Set(
  'yang dan di ke dari untuk tidak ini itu dengan akan sudah belum atau pada lagi berita komentar gagal coba memuat kirim anda kami bisa halaman'.split(
    ' ',
  ),
);
const englishWords = new Set(
  'the and of to is are not this that with will your you we again story comment failed try loading send could page for from was'.split(
    ' ',
  ),
);

const isKey = (key: string) => key !== '$schema';

describe('the catalogues', () => {
  it('have the same messages with the same placeholders', () => {
    expect(Object.keys(en).filter(isKey).sort()).toEqual(Object.keys(id).filter(isKey).sort());
    const english = new Map(entries(en));
    for (const [key, message] of entries(id).filter(([name]) => isKey(name))) {
      expect(placeholdersOf(english.get(key)), key).toEqual(placeholdersOf(message));
    }
  });

  it('have no empty message', () => {
    for (const [key, message] of [...entries(id), ...entries(en)]) {
      expect(textOf(message).trim() || (isKey(key) ? '' : '-'), key).not.toBe('');
    }
  });

  it.each([
    ['id', id, englishWords],
    ['en', en, indonesianWords],
  ] as const)('%s has no words of the other language', (_, catalogue, foreign) => {
    const breaches = entries(catalogue)
      .filter(([key]) => isKey(key))
      .filter(([, message]) => words(textOf(message)).some((word) => foreign.has(word)));
    expect(breaches.map(([key]) => key)).toEqual([]);
  });
});

/** Text between tags, and values of the attributes that readers see or hear. */
function visibleTextIn({ text }: SourceFile): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/^\s*\/\/.*$/gm, '');
  const attributes = code.matchAll(
    /\b(?:aria-label|title|alt|placeholder|label)="([^"]*[A-Za-z]{2}[^"]*)"/g,
  );
  const between = code.matchAll(
    /(?:<\/?[a-zA-Z][^<>]*[^=]>|\/>)\s*([^<>{}]*[A-Za-z]{2}[^<>{}=;]*)\s*(?=<|\{)/g,
  );
  return [...attributes, ...between]
    .map((match) => match[1]?.trim() ?? '')
    .filter((found) => !/^(return|const|export|function|type|import|if)\b|=>|;$/.test(found));
}

describe('reader-visible text', () => {
  it('lives in the catalogues only', () => {
    const components = listCode('src/client').filter(({ path }) => path.endsWith('.tsx'));
    const found = components.flatMap((file) =>
      visibleTextIn(file).map((text) => `${file.path}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('is found where it stands in a component (the check itself can fail)', () => {
    const text = '<p className="x">Komentar baru</p>; <img alt="Sebuah gambar" />';
    expect(visibleTextIn({ path: 'a.tsx', text })).toEqual(['Sebuah gambar', 'Komentar baru']);
  });
});
