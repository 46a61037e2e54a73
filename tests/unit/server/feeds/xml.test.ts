import { describe, expect, it } from 'vitest';
import { escapeXml, textElement, xml, xmlDocument } from '#src/server/feeds/xml.ts';
import { readXml } from '#tests/support/read-xml.ts';

const hostile = [
  '</a><b>lepas</b>',
  '<![CDATA[ x ]]>',
  ']]>',
  '<!-- x --><?php x ?>',
  '&amp; &lt; &#0; &entitas;',
  `" onload='x' "`,
  'baris\nbaru\tdan tab',
  'emoji 👩🏽‍🚀 dan \u2028 pemisah',
];

describe('XML', () => {
  it.each(hostile)('holds text as text, in content and in attributes: %s', (text) => {
    const element = readXml(xmlDocument(xml('r', { a: text }, [textElement('t', text)])));
    expect(element.children[0]).toMatchObject({ name: 't', text, children: [] });
    expect(element.attributes.a).toBe(text.replace(/[\n\t]/g, ' '));
  });

  it.each([
    ['NUL', 'a\u0000b', 'ab'],
    ['control characters', 'a\u0001\u0008\u000b\u000c\u000e\u001fb', 'ab'],
    ['half a surrogate pair', 'a\ud83db\udc69c', 'abc'],
    ['what is no character', 'a\ufffe\uffffb', 'ab'],
    ['a vertical tab in markup', '<\u000b>', '&lt;&gt;'],
  ])('leaves out %s, which it cannot hold', (_, text, expected) => {
    expect(escapeXml(text)).toBe(expected);
    expect(() => readXml(xmlDocument(textElement('t', text)))).not.toThrow();
  });

  it('leaves out what is undefined', () => {
    const { xml: written } = xml('r', { a: undefined, b: 0 }, [undefined, xml('c')]);
    expect(written).toBe('<r b="0"><c/></r>');
  });

  it('that is broken is refused by the parser of these tests', () => {
    for (const broken of ['<a>', '<a b=c/>', '<a>\u0001</a>', '<p:a/>', '<a/><a/>', '<a>&x;</a>']) {
      expect(() => readXml(broken), broken).toThrow();
    }
  });
});
