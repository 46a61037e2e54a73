import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { findAll, isElement } from '#src/server/body/read-element.ts';
import { createElement, isBlank } from '#src/server/body/replace-elements.ts';
import { readStoryLink } from '#src/server/body/story-links.ts';

/** "Baca juga" as newsrooms write it. */
const words =
  '(?:(?:baca|lihat|simak|tonton)\\s+(?:juga|pula)|(?:berita|artikel)\\s+(?:terkait|lainnya)|(?:read|see)\\s+also|also\\s+read)\\b';

/** The label in front of a text, behind whatever mark stands before it. */
const label = new RegExp(`^[\\s\\p{P}\\p{S}]*${words}\\s*[:：–—-]?\\s*`, 'iu');

/** What may stand between several links, and around them. */
const between = new RegExp(`^(?:[\\s\\p{P}\\p{S}]|${words}|\\b(?:dan|serta|and)\\b)*$`, 'iu');

/**
 * "Baca juga" with links that all lead to our stories → one `aside.related` for each, with the link
 * alone; the label is the page's. The label and its links may share a paragraph, or a list or
 * paragraphs of one link each follow it. Anything else stays as it is.
 */
export function relatedLinks(options: { siteUrl: string }) {
  return (tree: Root): void => {
    replaceIn(tree, options.siteUrl);
  };
}

function replaceIn(parent: Root | Element, siteUrl: string): void {
  const nodes = parent.children.flatMap((child): ElementContent[] =>
    child.type === 'doctype' ? [] : [child],
  );
  const out: ElementContent[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node === undefined) continue;
    const found = isElement(node) ? relatedAt(nodes, index, siteUrl) : undefined;
    if (found !== undefined) {
      out.push(...found.asides);
      index = found.end;
      continue;
    }
    if (isElement(node)) replaceIn(node, siteUrl);
    out.push(...(isElement(node, 'blockquote') && holdsOnlyAsides(node) ? node.children : [node]));
  }
  parent.children = out;
}

type Found = { asides: Element[]; end: number };

function relatedAt(nodes: ElementContent[], index: number, siteUrl: string): Found | undefined {
  const node = nodes[index];
  if (!isElement(node, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul')) return undefined;
  const text = textOf(node);
  if (!label.test(text)) return undefined;
  const links = findAll(node, 'a');
  if (links.length > 0) {
    const asides = isLinksAlone(node, links) ? asidesOf(links, siteUrl) : [];
    return asides.length === 0 ? undefined : { asides, end: index };
  }
  return text.replace(label, '').trim() === '' ? following(nodes, index, siteUrl) : undefined;
}

/** True when nothing but the label, the links and marks between them is in the element. */
function isLinksAlone(element: Element, links: readonly Element[]): boolean {
  const titles = links.map(textOf);
  let rest = textOf(element).replace(label, '');
  for (const title of titles) {
    const at = rest.indexOf(title.replace(label, ''));
    if (at === -1 || !between.test(rest.slice(0, at))) return false;
    rest = rest.slice(at + title.replace(label, '').length);
  }
  return between.test(rest);
}

function asidesOf(links: readonly Element[], siteUrl: string): Element[] {
  const asides = links.flatMap((link) => {
    const href = String(link.properties.href ?? '');
    const slug = readStoryLink(href, siteUrl);
    const title = textOf(link).replace(label, '').replace(/\s+/g, ' ').trim();
    if (slug === undefined || title === '') return [];
    const words = createElement('a', { href }, [{ type: 'text', value: title }]);
    return [createElement('aside', { className: ['related'], dataRelatedSlug: slug }, [words])];
  });
  const named = links.filter((link) => textOf(link).replace(label, '').trim() !== '');
  return asides.length === named.length ? asides : [];
}

/** A label alone is followed by a list of links, or by paragraphs that are a link each. */
function following(nodes: ElementContent[], index: number, siteUrl: string): Found | undefined {
  const asides: Element[] = [];
  let end = index;
  for (let next = index + 1; next < nodes.length; next += 1) {
    const node = nodes[next];
    if (node === undefined || isBlank(node)) continue;
    if (!isElement(node, 'p', 'ul', 'ol')) break;
    const links = findAll(node, 'a');
    const made = links.length > 0 && isLinksAlone(node, links) ? asidesOf(links, siteUrl) : [];
    if (made.length === 0) break;
    asides.push(...made);
    end = next;
    if (!isElement(node, 'p')) break;
  }
  return asides.length === 0 ? undefined : { asides, end };
}

function holdsOnlyAsides(element: Element): boolean {
  const solid = element.children.filter((child) => !isBlank(child));
  return (
    solid.length > 0 &&
    solid.every((child) => isElement(child, 'aside') && 'dataRelatedSlug' in child.properties)
  );
}
