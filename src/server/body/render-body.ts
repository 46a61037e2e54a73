import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { BodyRoot } from '#src/contract/body.ts';
import { toBodyRoot } from '#src/server/body/body-root.ts';
import { bodyTextOf, countWords } from '#src/server/body/body-text.ts';
import { embeds } from '#src/server/body/embeds.ts';
import { emptyBlocks } from '#src/server/body/empty-blocks.ts';
import { figures } from '#src/server/body/figures.ts';
import { headings } from '#src/server/body/headings.ts';
import { links } from '#src/server/body/links.ts';
import { looseText } from '#src/server/body/loose-text.ts';
import { normalizeElements } from '#src/server/body/normalize-elements.ts';
import { type BodySource, parseBody } from '#src/server/body/parse-body.ts';
import { pictures, type ResolveImage } from '#src/server/body/pictures.ts';
import { relatedLinks } from '#src/server/body/related-links.ts';
import { sanitizeSchema } from '#src/server/body/sanitize-schema.ts';
import { storyLinks } from '#src/server/body/story-links.ts';
import { tables } from '#src/server/body/tables.ts';

export type RenderBodyOptions = {
  /** The site's origin without a slash at the end: tells our stories' addresses from others'. */
  siteUrl: string;
  resolveImage: ResolveImage;
};

export type RenderedBody = {
  /** Exactly what `contract/body.ts` lists. */
  body: BodyRoot;
  /** Plain text, one line per block; without captions, films and "Baca juga". */
  bodyText: string;
  wordCount: number;
  /** Slugs of the stories that "Baca juga" shows, in order, each once. */
  linkedSlugs: string[];
  /** The first stored picture of the body. */
  firstImage?: { mediaId: string; alt: string };
};

/**
 * Turns incoming markup into the one form in which bodies are stored and sent: parse, sanitize with
 * a schema of our own, then the transforms, in the order in which they build on each other.
 */
export async function renderBody(
  source: BodySource,
  options: RenderBodyOptions,
): Promise<RenderedBody> {
  const tree = await unified()
    .use(normalizeElements)
    .use(rehypeSanitize, sanitizeSchema)
    .use(looseText)
    .use(storyLinks, options)
    .use(relatedLinks, options)
    .use(embeds)
    .use(pictures, options)
    .use(figures)
    .use(headings)
    .use(tables)
    .use(links, options)
    .use(emptyBlocks)
    .run(await parseBody(source));
  const body = toBodyRoot(tree);
  const bodyText = bodyTextOf(body);
  return { body, bodyText, wordCount: countWords(bodyText), ...findings(body) };
}

function findings(body: BodyRoot): Pick<RenderedBody, 'linkedSlugs' | 'firstImage'> {
  const linkedSlugs = new Set<string>();
  let firstImage: RenderedBody['firstImage'];
  visit(body, 'element', ({ properties }) => {
    const { alt, dataMediaId, dataRelatedSlug } = properties;
    if (typeof dataRelatedSlug === 'string') linkedSlugs.add(dataRelatedSlug);
    if (typeof dataMediaId === 'string') {
      firstImage ??= { mediaId: dataMediaId, alt: typeof alt === 'string' ? alt : '' };
    }
  });
  return { linkedSlugs: [...linkedSlugs], ...(firstImage === undefined ? {} : { firstImage }) };
}
