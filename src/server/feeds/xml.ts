const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// What XML 1.0 cannot hold, not even as a reference: https://www.w3.org/TR/xml/#charsets. With the `u`
// flag a surrogate matches only where it stands alone.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

/** Text for the content or a quoted attribute of XML or HTML, without what XML 1.0 cannot hold. */
export function escapeXml(text: string): string {
  return text
    .replace(illegal, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Attributes by name; undefined ones are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** Attributes as they stand in a tag, each with a space before it. */
export function writeAttributes(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
}

/** An element written out: nothing but `xml` and `textElement` makes one. */
export type XmlElement = { readonly xml: string };

function write(name: string, attributes: XmlAttributes, content: string): XmlElement {
  const start = `<${name}${writeAttributes(attributes)}`;
  return { xml: content === '' ? `${start}/>` : `${start}>${content}</${name}>` };
}

/** An element that holds elements, in the order given; undefined ones are left out. */
export function xml(
  name: string,
  attributes: XmlAttributes = {},
  children: readonly (XmlElement | undefined)[] = [],
): XmlElement {
  return write(name, attributes, children.map((child) => child?.xml ?? '').join(''));
}

/** An element that holds text; markup in it stays text. */
export function textElement(
  name: string,
  text: string,
  attributes: XmlAttributes = {},
): XmlElement {
  return write(name, attributes, escapeXml(text));
}

/** A whole document around its root, in UTF-8. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
