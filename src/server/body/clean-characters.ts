import type { Element, Root } from 'hast';

/**
 * Takes out characters that no reader sees and that turn the order of those around them (embeddings,
 * overrides and isolates of Unicode's bidirectional algorithm, https://unicode.org/reports/tr9/), as
 * well as control characters; half of a surrogate pair becomes U+FFFD, which databases accept.
 */
export function cleanCharacters() {
  return (tree: Root): void => clean(tree);
}

function clean(parent: Root | Element): void {
  for (const node of parent.children) {
    if (node.type === 'text') node.value = cleaned(node.value);
    if (node.type !== 'element') continue;
    for (const [name, value] of Object.entries(node.properties)) {
      if (typeof value === 'string') node.properties[name] = cleaned(value);
    }
    clean(node);
  }
}

function cleaned(text: string): string {
  return text
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu, (character) =>
      ['\n', '\t'].includes(character) ? character : '',
    )
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
