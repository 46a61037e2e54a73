import { describe, expect, it } from 'vitest';
import { elementsOf, renderMarkdown } from '#tests/support/body.ts';

async function headingsOf(markdown: string): Promise<string[]> {
  return elementsOf((await renderMarkdown(markdown)).body).map(
    ({ tagName, properties }) => `${tagName} ${String(properties.id)}`,
  );
}

describe('headings', () => {
  it.each([
    ['# A\n\n### B\n\n# C', ['h2 bagian-a', 'h3 bagian-b', 'h2 bagian-c']],
    ['#### A\n\n## B', ['h2 bagian-a', 'h2 bagian-b']],
    ['## A\n\n#### B\n\n### C', ['h2 bagian-a', 'h3 bagian-b', 'h3 bagian-c']],
    [
      '# A\n\n## B\n\n### C\n\n#### D',
      ['h2 bagian-a', 'h3 bagian-b', 'h4 bagian-c', 'h4 bagian-d'],
    ],
  ])('%j stand beneath the h1 of the page without a gap', async (markdown, expected) => {
    expect(await headingsOf(markdown)).toEqual(expected);
  });

  it('have ids of their own even with the same words, or none in Latin', async () => {
    expect(await headingsOf('## Apa itu?\n\n## Apa itu\n\n## 日本\n\n## Café & Wi-Fi')).toEqual([
      'h2 bagian-apa-itu',
      'h2 bagian-apa-itu-2',
      'h2 bagian-3',
      'h2 bagian-cafe-wi-fi',
    ]);
  });
});
