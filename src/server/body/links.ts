import type { Element, Root } from 'hast';
import { replaceElements } from '#src/server/body/replace-elements.ts';

/**
 * Decides where links may lead: http, https, mailto, a path of this site, or a heading of this body.
 * Links that leave the site get `rel=noopener`; a link to anything else is undone, its words stay.
 */
export function links(options: { siteUrl: string }) {
  return (tree: Root): void => {
    const ids = new Set<string>();
    replaceElements(tree, (element) => {
      if (typeof element.properties.id === 'string') ids.add(element.properties.id);
      return undefined;
    });
    replaceElements(tree, (element) => {
      if (element.tagName !== 'a') return undefined;
      const target = linkTarget(String(element.properties.href ?? ''), options.siteUrl, ids);
      return target === undefined ? element.children : [withTarget(element, target)];
    });
  };
}

type Target = { href: string; leavesSite: boolean };

function linkTarget(href: string, siteUrl: string, ids: ReadonlySet<string>): Target | undefined {
  if (href.startsWith('#')) {
    const id = [href.slice(1), `bagian-${href.slice(1)}`].find((known) => ids.has(known));
    return id === undefined ? undefined : { href: `#${id}`, leavesSite: false };
  }
  const base = `${siteUrl}/`;
  const isWhole = /^(?:[/\\]|https?:|mailto:)/i.test(href);
  if (!isWhole || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  if (url.protocol === 'mailto:') return { href: url.href, leavesSite: false };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.origin !== new URL(base).origin) return { href: url.href, leavesSite: true };
  // "/.//elsewhere.example" parses to a path that a browser would read as another host.
  if (url.pathname.startsWith('//')) return undefined;
  return { href: url.pathname + url.search + url.hash, leavesSite: false };
}

function withTarget(link: Element, target: Target): Element {
  link.properties.href = target.href;
  if (target.leavesSite) link.properties.rel = ['noopener'];
  return link;
}
