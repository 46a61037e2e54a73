import { describe, expect, it } from 'vitest';
import en from '#src/i18n/messages/en.json';
import id from '#src/i18n/messages/id.json';
import { listCode, type SourceFile } from '#tests/architecture/source-files.ts';
import { childOf, nodesOf, stringOf } from '#tests/architecture/syntax-nodes.ts';

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

const spokenAttributes = ['aria-label', 'title', 'alt', 'placeholder', 'label'];
const hasWords = (text: string | undefined): text is string => /[A-Za-z]{2}/.test(text ?? '');

/** Text between tags, and values of the attributes that readers see or hear. */
function visibleTextIn(file: SourceFile): string[] {
  return nodesOf(file).flatMap((node) => {
    if (node.type === 'JSXText') return [String(node.value)];
    if (node.type === 'JSXExpressionContainer') return [stringOf(node.expression) ?? ''];
    if (node.type !== 'JSXAttribute') return [];
    const isSpoken = spokenAttributes.includes(String(childOf(node, 'name')?.name));
    return isSpoken ? [stringOf(node.value) ?? ''] : [];
  });
}

const wordsIn = (file: SourceFile) => visibleTextIn(file).filter(hasWords);

describe('reader-visible text', () => {
  it('lives in the catalogues only', () => {
    const components = listCode('src/client').filter(({ path }) => path.endsWith('.tsx'));
    const found = components.flatMap((file) =>
      wordsIn(file).map((text) => `${file.path}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('is found where it stands in a component (the check itself can fail)', () => {
    const text = 'const a = <p className="x">Komentar baru</p>, b = <img alt="Sebuah gambar" />';
    expect(wordsIn({ path: 'a.tsx', text })).toEqual(['Komentar baru', 'Sebuah gambar']);
  });
});
