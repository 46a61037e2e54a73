import { describe, expect, it } from 'vitest';
import { escapeHtml, escapeJson } from '#src/server/html/escape.ts';

const hostile = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; & <b>',
  'baris\u2028pisah\u2029lagi',
  ']]>',
  'emoji 🦜 dan tanda “kutip”',
  '\u0000\u001f',
  '{{alert(1)}} #{alert(1)}',
];

describe('escapeHtml', () => {
  it.each(hostile)('leaves nothing in %j that ends a text or an attribute', (text) => {
    expect(escapeHtml(text)).not.toMatch(/[<>"']/);
    expect(escapeHtml(text)).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
  });

  it('keeps what needs no escaping as it is', () => {
    expect(escapeHtml('Rp10.000 – “ya” 🦜')).toBe('Rp10.000 – “ya” 🦜');
  });
});

describe('escapeJson', () => {
  it.each(hostile)('leaves nothing in %j that ends a script block', (text) => {
    const json = escapeJson({ text });
    expect(json).not.toMatch(/[<>\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual({ text });
  });
});
