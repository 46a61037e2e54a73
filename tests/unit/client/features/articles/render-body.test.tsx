import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { renderBody } from '#src/client/features/articles/render-body.tsx';
import type { BodyNode } from '#src/contract/body.ts';

const text = (value: string): BodyNode => ({ type: 'text', value });
const element = (
  tagName: string,
  properties: Record<string, string | number | string[]>,
  ...children: BodyNode[]
): BodyNode => ({ type: 'element', tagName, properties, children });
const markup = (...nodes: BodyNode[]) => renderToStaticMarkup(renderBody(nodes));

describe('renderBody', () => {
  it('shows elements without a component as themselves', () => {
    expect(markup(element('p', {}, text('Satu '), element('strong', {}, text('dua'))))).toBe(
      '<p>Satu <strong>dua</strong></p>',
    );
  });

  it('shows text as text, whatever it looks like', () => {
    expect(markup(element('p', {}, text('<script>alert(1)</script>')))).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    );
  });

  it('keeps lists of classes and data attributes', () => {
    expect(markup(element('td', { dataAlign: 'right' }, text('1')))).toBe(
      '<td data-align="right">1</td>',
    );
    expect(markup(element('code', { className: ['language-js'] }, text('x')))).toBe(
      '<code class="language-js">x</code>',
    );
  });

  it('leaves outside links outside, with what the server said of them', () => {
    expect(
      markup(element('a', { href: 'https://contoh.example', rel: ['noopener'] }, text('ke luar'))),
    ).toBe('<a href="https://contoh.example" rel="noopener">ke luar</a>');
  });

  it('tells caption and credit apart for the ear', () => {
    const html = markup(element('span', { className: ['credit'] }, text('Foto: A')));
    expect(html).toContain('class="visually-hidden"');
    expect(html).toContain('Foto: A');
  });

  it('shows an empty frame with its words and its caption where a picture is missing', () => {
    const frame = (more: Record<string, string>) =>
      element('span', { className: ['image-missing'], ...more });
    const caption = element(
      'figcaption',
      {},
      element('span', { className: ['caption'] }, text('Kapal.')),
    );
    const html = markup(element('figure', {}, frame({ role: 'img', ariaLabel: 'Kapal' }), caption));
    expect(html).toContain('<span class="image-missing" role="img" aria-label="Kapal"></span>');
    expect(html).toContain('Kapal.</span></figcaption>');
    expect(html).not.toContain('<img');
    expect(markup(frame({}))).toMatch(/role="img" aria-label="[^"]+"/);
  });

  it('shows a picture of another server in the one size that it has there', () => {
    const src = 'https://cms.example/a.jpg';
    const html = markup(element('img', { src, width: 640, height: 480, alt: 'Kapal' }));
    expect(html).toContain('<picture><img');
    expect(html).toContain(`src="${src}" alt="Kapal" width="640" height="480"`);
  });
});
