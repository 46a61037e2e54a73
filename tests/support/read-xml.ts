import { SaxesParser } from 'saxes';

/** An element as a test asks about it; names with their prefix, as written. */
export type XmlNode = {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
};

/**
 * Reads a document with a parser that holds to XML 1.0 and its namespaces.
 * @throws Error for the first thing that is not well-formed
 */
export function readXml(document: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const top: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.entries(tag.attributes).map(([name, { value }]) => [name, value]);
    const node = {
      name: tag.name,
      attributes: Object.fromEntries(attributes),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    for (const node of open) node.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(document).close();
  const [root] = top.children;
  if (root === undefined) throw new Error('The document has no root');
  return root;
}

export const childrenOf = (node: XmlNode, name: string): XmlNode[] =>
  node.children.filter((child) => child.name === name);

/** The one child of a name. @throws Error where there is none, or more than one */
export function childOf(node: XmlNode, name: string): XmlNode {
  const [only, ...others] = childrenOf(node, name);
  if (only === undefined || others.length > 0) {
    throw new Error(`<${node.name}> holds ${childrenOf(node, name).length} <${name}>`);
  }
  return only;
}

export const textOf = (node: XmlNode, name: string): string => childOf(node, name).text;
