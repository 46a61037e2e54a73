import type { Article, Image, ListSubject } from '#src/contract/articles.ts';
import { site } from '#src/site.ts';

/**
 * What a page says about itself outside its body. The browser uses the title; the server writes all
 * of it into `<head>` for search engines and link previews.
 */
export type PageHead = {
  title: string;
  description: string;
  /** Canonical address, relative to the site's origin. */
  path: string;
  /** From the front page down to this one, without the front page itself. */
  breadcrumbs: readonly { name: string; path: string }[];
  /** One's own business: no cache keeps the page, no search engine lists it. */
  isPrivate?: boolean;
  /** Search engines follow its links, and list the stories instead of it. */
  isUnlisted?: boolean;
  /** What the page is a list of, where it is narrowed: such a list may have feeds of its own. */
  subject?: ListSubject;
  /** The whole story, on its own page. */
  article?: Article;
  /** The picture that the page opens with, and its `sizes`: fetched with the document. */
  leadPicture?: { image: Image; sizes: string };
};

/** The whole text of `<title>` for a page's own title. */
export function documentTitleOf(title: string): string {
  return `${title} – ${site.name}`;
}
