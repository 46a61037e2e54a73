import { describe, expect, it } from 'vitest';
import type { BodyElement, BodyNode } from '#src/contract/body.ts';
import { markTerms } from '#src/server/services/glossary/mark-terms.ts';
import { glossaryTerms } from '#src/server/services/glossary/terms.ts';

const terms = [
  { term: 'unicorn', id: 'satu', en: 'one' },
  { term: 'OTP', also: ['sandi sekali pakai'], id: 'dua', en: 'two' },
];

function element(tagName: string, ...children: (BodyNode | string)[]): BodyElement {
  return {
    type: 'element',
    tagName,
    properties: {},
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}

/** The text with what is marked in brackets. */
function read(node: BodyNode | { type: 'root'; children: BodyNode[] }): string {
  if (node.type === 'text') return node.value;
  const text = node.children.map(read).join('');
  const isTerm = node.type === 'element' && node.properties.dataTermId !== undefined;
  return isTerm ? `[${text}]` : text;
}

const mark = (...children: BodyNode[]) => read(markTerms({ type: 'root', children }, terms));

describe('terms of the newsroom’s list', () => {
  it.each([
    ['Satu unicorn dan unicorn lain.', 'Satu [unicorn] dan unicorn lain.'],
    ['OTP untuk Unicorn', '[OTP] untuk [Unicorn]'],
    ['Minta sandi sekali pakai, bukan otp.', 'Minta [sandi sekali pakai], bukan otp.'],
    [
      'Unicornnya, kripto-unicorn, unicorn-unicorn, FOTP',
      'Unicornnya, kripto-unicorn, unicorn-unicorn, FOTP',
    ],
  ])('are marked where they are first used: %s', (text, marked) => {
    expect(mark(element('p', text))).toBe(marked);
  });

  it('are left alone in links, headings, captions, tables and code, and found after them', () => {
    const body = [
      element('h2', 'Apa itu unicorn'),
      element('p', element('a', 'unicorn'), ' dan ', element('code', 'OTP')),
      element('figure', element('figcaption', 'unicorn')),
      element('p', element('strong', 'unicorn')),
    ];
    expect(mark(...body)).toBe('Apa itu unicornunicorn dan OTPunicorn[unicorn]');
  });

  it('have one line in each language, and no term stands in the list twice', () => {
    const spellings = glossaryTerms.flatMap(({ term, also = [] }) => [term, ...also]);
    expect(new Set(spellings).size).toBe(spellings.length);
    for (const { id, en } of glossaryTerms) {
      expect(id.length).toBeLessThan(120);
      expect(en.length).toBeLessThan(120);
      expect(`${id}${en}`).not.toMatch(/[<>\n]/);
    }
  });
});
