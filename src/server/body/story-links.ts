import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { pagePaths } from '#src/contract/paths.ts';
import { slugSchema } from '#src/contract/requests.ts';

/**
 * The slug that a link to one of our stories names, whether it is written as a file beside
 * (`other-slug.md`), as a path (`/artikel/other-slug`) or as a whole address of this site.
 * @param siteUrl the site's origin without a slash at the end
 */
export function readStoryLink(href: string, siteUrl: string): string | undefined {
  const file = /^(?:\.\/)?([^/?#]+)\.md(?:#.*)?$/.exec(href)?.[1];
  if (file !== undefined) return slugSchema.safeParse(file).data;
  const base = `${siteUrl}/`;
  if (!/^(?:\/|https?:)/i.test(href) || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  if (url.origin !== new URL(base).origin) return undefined;
  const slug = /^\/(?:en\/)?artikel\/([^/]+)\/?$/.exec(url.pathname)?.[1];
  return slugSchema.safeParse(slug).data;
}

/** Every link to one of our stories gets the path that the site answers at. */
export function storyLinks(options: { siteUrl: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      if (element.tagName !== 'a') return;
      const slug = readStoryLink(String(element.properties.href ?? ''), options.siteUrl);
      if (slug !== undefined) element.properties.href = pagePaths.article(slug);
    });
  };
}
