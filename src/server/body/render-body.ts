import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import type { BodyNode, BodyRoot } from '#src/contract/body.ts';
import { ampElements } from '#src/server/body/amp-elements.ts';
import { toBodyRoot } from '#src/server/body/body-root.ts';
import { bodyTextOf, countWords } from '#src/server/body/body-text.ts';
import { cleanCharacters } from '#src/server/body/clean-characters.ts';
import { contentModel } from '#src/server/body/content-model.ts';
import { correctedPassages, type FoundPassages } from '#src/server/body/corrected-passages.ts';
import { dateline, type FoundDateline } from '#src/server/body/dateline.ts';
import { divisions } from '#src/server/body/divisions.ts';
import { embeds } from '#src/server/body/embeds.ts';
import { emptyBlocks } from '#src/server/body/empty-blocks.ts';
import { figures } from '#src/server/body/figures.ts';
import { framedEmbeds } from '#src/server/body/framed-embeds.ts';
import { headings } from '#src/server/body/headings.ts';
import { lazyPictures } from '#src/server/body/lazy-pictures.ts';
import { leadPicture } from '#src/server/body/lead-picture.ts';
import { links } from '#src/server/body/links.ts';
import { mediaFiles } from '#src/server/body/media-files.ts';
import { normalizeElements } from '#src/server/body/normalize-elements.ts';
import { type BodySource, parseBody } from '#src/server/body/parse-body.ts';
import { type AwaitedPlace, takeAwaited } from '#src/server/body/picture-places.ts';
import { pictures, type ResolveImage } from '#src/server/body/pictures.ts';
import { relatedLinks } from '#src/server/body/related-links.ts';
import { sanitizeSchema } from '#src/server/body/sanitize-schema.ts';
import { shortcodes } from '#src/server/body/shortcodes.ts';
import { type ResolveStory, storyLinks } from '#src/server/body/story-links.ts';
import { styledText } from '#src/server/body/styled-text.ts';
import { tables } from '#src/server/body/tables.ts';
import { unwantedElements } from '#src/server/body/unwanted-elements.ts';
import { wordPaste } from '#src/server/body/word-paste.ts';
import { wordpressBlocks } from '#src/server/body/wordpress-blocks.ts';

export type RenderBodyOptions = {
  /** The site's origin without a slash at the end: tells our stories' addresses from others'. */
  siteUrl: string;
  resolveImage: ResolveImage;
  /** Finds our copy of a story by its address at the publisher's own site. */
  resolveStory?: ResolveStory;
  /** Address of the picture that the page shows above the body. */
  leadImage?: string;
  /** Corrections in their order, with the passage of each as it reads now, where that is told. */
  corrections?: readonly { passage?: string | undefined }[];
};

export type RenderedBody = {
  /** Exactly what `contract/body.ts` lists. */
  body: BodyRoot;
  /** Plain text, one line per block; without captions, films and "Baca juga". */
  bodyText: string;
  wordCount: number;
  /** Slugs of the stories that "Baca juga" shows, in order, each once. */
  linkedSlugs: string[];
  /** The place that the body began with and does not any more: "JAKARTA - " is the page's to show. */
  dateline?: string;
  /** The first stored picture of the body. */
  firstImage?: { mediaId: string; alt: string };
  /** Numbers, from 1, of the corrections whose passage carries a link to them. */
  corrected: number[];
  /** Where pictures are missing, or linked, that may be kept later. */
  awaited: AwaitedPlace[];
};

/**
 * Turns incoming markup into the one form in which bodies are stored and sent: parse, sanitize with
 * a schema of our own, then the transforms, in the order in which they build on each other. What runs
 * before the sanitizer says in plain elements what sources say in their own ways, and trusts nothing.
 * @throws BodyRefused when the markup exceeds `bodyLimits`
 */
export async function renderBody(
  source: BodySource,
  options: RenderBodyOptions,
): Promise<RenderedBody> {
  const found: FoundDateline = {};
  const corrected: FoundPassages = { numbers: [] };
  const tree = await unified()
    .use(unwantedElements)
    .use(shortcodes)
    .use(ampElements)
    .use(lazyPictures)
    .use(wordpressBlocks)
    .use(framedEmbeds)
    .use(mediaFiles)
    .use(wordPaste)
    .use(styledText)
    .use(normalizeElements)
    .use(divisions)
    .use(rehypeSanitize, sanitizeSchema)
    .use(cleanCharacters)
    .use(contentModel)
    .use(leadPicture, options)
    .use(dateline, found)
    .use(storyLinks, options)
    .use(relatedLinks, options)
    .use(embeds)
    .use(pictures, options)
    .use(figures)
    .use(headings)
    .use(tables)
    .use(links, options)
    .use(emptyBlocks)
    .use(correctedPassages, options, corrected)
    .run(await parseBody(source));
  const body = toBodyRoot(tree);
  const awaited = takeAwaited(body);
  const bodyText = bodyTextOf(body);
  return {
    body,
    bodyText,
    wordCount: countWords(bodyText),
    awaited,
    corrected: corrected.numbers,
    ...findings(body),
    ...(found.place === undefined ? {} : { dateline: found.place }),
  };
}

function findings(body: BodyRoot): Pick<RenderedBody, 'linkedSlugs' | 'firstImage'> {
  const linkedSlugs = new Set<string>();
  let firstImage: RenderedBody['firstImage'];
  const look = (nodes: readonly BodyNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') continue;
      const { alt, dataMediaId, dataRelatedSlug } = node.properties;
      if (typeof dataRelatedSlug === 'string') linkedSlugs.add(dataRelatedSlug);
      if (typeof dataMediaId === 'string') {
        firstImage ??= { mediaId: dataMediaId, alt: typeof alt === 'string' ? alt : '' };
      }
      look(node.children);
    }
  };
  look(body.children);
  return { linkedSlugs: [...linkedSlugs], ...(firstImage === undefined ? {} : { firstImage }) };
}
