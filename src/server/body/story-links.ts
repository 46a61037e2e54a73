import type { Root } from 'hast';
import { pagePaths } from '#src/contract/paths.ts';
import { slugSchema } from '#src/contract/requests.ts';
import { findAll } from '#src/server/body/read-element.ts';

/**
 * The slug of our copy of a story that the publisher's own site has at this address; undefined when
 * there is none.
 */
export type ResolveStory = (url: string) => string | undefined | Promise<string | undefined>;

export type StoryLinkOptions = { siteUrl: string; resolveStory?: ResolveStory };

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

/** Every link to one of our stories gets the path that the site answers at; each address is asked once. */
export function storyLinks(options: StoryLinkOptions) {
  return async (tree: Root): Promise<void> => {
    const asked = new Map<string, Promise<string | undefined>>();
    const slugOf = (href: string): Promise<string | undefined> => {
      const known = asked.get(href) ?? findSlug(href, options);
      asked.set(href, known);
      return known;
    };
    await Promise.all(
      findAll(tree, 'a').map(async (link) => {
        const slug = await slugOf(String(link.properties.href ?? ''));
        if (slug !== undefined) link.properties.href = pagePaths.article(slug);
      }),
    );
  };
}

async function findSlug(href: string, options: StoryLinkOptions): Promise<string | undefined> {
  const own = readStoryLink(href, options.siteUrl);
  if (own !== undefined || options.resolveStory === undefined) return own;
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return undefined;
  return slugSchema.safeParse(await options.resolveStory(href)).data;
}
