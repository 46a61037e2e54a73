import { slugify } from '#src/server/body/slugify.ts';
import { htmlToLine, shorten } from '#src/server/importers/html-text.ts';
import type { ImportedItem, NewsItem } from '#src/server/importers/news-item.ts';
import {
  authorSchema,
  type Category,
  complaintOf,
  type Post,
  pictureSchema,
  postSchema,
  termsSchema,
} from '#src/server/importers/wordpress/record-schemas.ts';
import {
  decodeSlug,
  type Section,
  sectionOf,
} from '#src/server/importers/wordpress/sections-of-posts.ts';

export type PostContext = {
  source: string;
  categories: ReadonlyMap<number, Category>;
  /** The section of a post without a category. */
  fallbackSection: Section;
};

const descriptionLength = 300;
/** Pixels: what no reader's screen needs is not fetched where a smaller size is offered. */
const widestPicture = 2_560;

/**
 * A post as it comes from the API, as a story; with its reason where it is none. A post that is
 * protected by a password is taken back here, in case it was open before.
 */
export function toNewsItem(record: unknown, context: PostContext): ImportedItem {
  const id = String(Reflect.get(Object(record), 'id'));
  const parsed = postSchema.safeParse(record);
  if (!parsed.success) {
    const reason = complaintOf(parsed.error);
    return { problem: { sourceId: id, where: `post ${id}`, reason } };
  }
  const post = parsed.data;
  if (post.content.protected) return { gone: [id] };
  const headline = htmlToLine(post.title.rendered);
  if (headline === '') {
    return { problem: { sourceId: id, where: `post ${id}`, reason: 'title: is empty' } };
  }
  return { item: storyOf(post, headline, context) };
}

function storyOf(post: Post, headline: string, context: PostContext): NewsItem {
  const image = imageOf(post);
  const isModified = post.modified_gmt > post.date_gmt;
  return {
    source: context.source,
    sourceId: String(post.id),
    slug: slugify(decodeSlug(post.slug)) || slugify(headline) || `cerita-${post.id}`,
    headline,
    description: descriptionOf(post),
    section: sectionOf(post.categories, context.categories, context.fallbackSection),
    topics: topicsOf(post),
    authors: authorsOf(post),
    datePublished: `${post.date_gmt}Z`,
    ...(isModified ? { dateModified: `${post.modified_gmt}Z` } : {}),
    ...(image === undefined ? {} : { image }),
    corrections: [],
    commentsOpen: post.comment_status !== 'closed',
    body: { format: 'html', text: post.content.rendered },
    base: post.link,
    originUrl: post.link,
  };
}

/** The excerpt, without the mark that it was cut; the beginning of the text where there is none. */
function descriptionOf({ excerpt, content }: Post): string {
  const told = htmlToLine(excerpt?.rendered ?? '').replace(/\s*(?:\[(?:…|\.\.\.)\]|…)\s*$/u, '…');
  return shorten(told || htmlToLine(content.rendered), descriptionLength);
}

function topicsOf({ _embedded: { 'wp:term': lists } }: Post): string[] {
  return lists
    .flatMap((list) => termsSchema.safeParse(list).data ?? [])
    .filter(({ taxonomy }) => taxonomy === 'post_tag')
    .map(({ name }) => htmlToLine(name))
    .filter((name) => name !== '');
}

function authorsOf({ _embedded: { author } }: Post): NewsItem['authors'] {
  return author.flatMap((record) => {
    const { name = '', description = '' } = authorSchema.safeParse(record).data ?? {};
    const line = htmlToLine(name);
    return line === '' ? [] : [{ name: line, description: htmlToLine(description) }];
  });
}

function imageOf({ _embedded }: Post): NewsItem['image'] {
  const picture = pictureSchema.safeParse(_embedded['wp:featuredmedia'][0]).data;
  if (picture === undefined) return undefined;
  const { width = 0, height, sizes = {} } = picture.media_details ?? {};
  const smaller = Object.values(sizes)
    .filter((size) => size.width <= widestPicture)
    .sort((one, other) => other.width - one.width)[0];
  const { source_url: src, ...size } =
    width > widestPicture && smaller !== undefined
      ? smaller
      : { source_url: picture.source_url, width, height };
  return {
    src,
    ...(size.width > 0 && size.height ? { width: size.width, height: size.height } : {}),
    alt: htmlToLine(picture.alt_text ?? ''),
    caption: htmlToLine(picture.caption?.rendered ?? ''),
    creditText: '',
  };
}
