import { type Context, Hono } from 'hono';
import {
  commentFeedPaths,
  conversationAnchor,
  type FeedFile,
  feedFiles,
  feedPaths,
  feedTypes,
  pagePaths,
} from '#src/contract/paths.ts';
import { slugSchema } from '#src/contract/requests.ts';
import { m } from '#src/i18n/text.ts';
import { toAtom } from '#src/server/feeds/atom.ts';
import { toCommentRss } from '#src/server/feeds/comment-rss.ts';
import type { Feed } from '#src/server/feeds/feed.ts';
import { toJsonFeed } from '#src/server/feeds/json-feed.ts';
import { toRss } from '#src/server/feeds/rss.ts';
import type { AppEnv } from '#src/server/http/app-env.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import { readableElsewhere } from '#src/server/http/security-headers.ts';
import { listFeedArticles } from '#src/server/services/articles/list-feed-articles.ts';
import { listFeedComments } from '#src/server/services/comments/list-feed-comments.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';
import { site } from '#src/site.ts';

export type FeedOptions = {
  /** A WebSub hub that subscribers may turn to. */
  webSubHub?: string | undefined;
};

type Scope = { section: string } | { topic: string } | Record<string, never>;

const writers: Readonly<Record<FeedFile, (feed: Feed) => string>> = {
  'rss.xml': toRss,
  'atom.xml': toAtom,
  'feed.json': toJsonFeed,
};

async function readFeed(
  context: ServiceContext,
  file: FeedFile,
  scope: Scope,
): Promise<Omit<Feed, 'hubUrl'>> {
  const { siteUrl } = context;
  const { articles, subject } = await listFeedArticles(context, scope);
  if (subject === null || subject.kind === 'author') {
    return {
      title: site.name,
      description: site.tagline[site.defaultLocale],
      homeUrl: siteUrl + pagePaths.front(),
      selfUrl: siteUrl + feedPaths.site(file),
      siteUrl,
      articles,
    };
  }
  const { kind, slug } = subject;
  const title = { section: m.list_title_section, topic: m.list_title_topic }[kind](subject);
  return {
    title: `${title} – ${site.name}`,
    description: m.list_description(subject),
    homeUrl: siteUrl + pagePaths[kind](slug),
    selfUrl: siteUrl + feedPaths[kind](slug, file),
    siteUrl,
    articles,
  };
}

async function readCommentFeed(context: ServiceContext, slug?: string): Promise<string> {
  const { siteUrl } = context;
  const { story, comments } = await listFeedComments(context, slug);
  const channel =
    story === null
      ? {
          title: `${m.feed_comments()} – ${site.name}`,
          description: m.feed_comments_description({ site: site.name }),
          homeUrl: siteUrl + pagePaths.front(),
          selfUrl: siteUrl + commentFeedPaths.site(),
        }
      : {
          title: `${m.feed_comments_of(story)} – ${site.name}`,
          description: m.feed_comments_of_description(story),
          homeUrl: `${siteUrl}${pagePaths.article(story.slug)}#${conversationAnchor}`,
          selfUrl: siteUrl + commentFeedPaths.article(story.slug),
        };
  return toCommentRss({ ...channel, siteUrl }, comments);
}

/** What cannot be a slug names nothing. @throws ServiceError not_found */
function readSlug(text: string): string {
  const { data } = slugSchema.safeParse(text);
  if (data === undefined) throw new ServiceError('not_found');
  return data;
}

/** Subscribers learn of the hub from the answer too: https://www.w3.org/TR/websub/#discovery */
function linkHeader(selfUrl: string, hubUrl: string | undefined): Record<string, string> {
  if (hubUrl === undefined) return {};
  return { link: `<${hubUrl}>; rel="hub", <${selfUrl}>; rel="self"` };
}

/**
 * RSS, Atom and JSON Feed of the whole site, of `/kanal/:section` and of `/topik/:topic`; RSS of the
 * comments on everything and on one story.
 */
export function feedRoutes(context: ServiceContext, { webSubHub }: FeedOptions) {
  const router = new Hono<AppEnv>();

  async function answer(c: Context<AppEnv>, file: FeedFile, scope: Scope) {
    const feed = await readFeed(context, file, scope);
    return c.body(writers[file]({ ...feed, hubUrl: webSubHub }), 200, {
      'content-type': `${feedTypes[file]}; charset=utf-8`,
      'cache-control': cachePolicies.shared,
      ...linkHeader(feed.selfUrl, webSubHub),
    });
  }

  for (const file of feedFiles) {
    router.get(feedPaths.site(file), readableElsewhere, (c) => answer(c, file, {}));
    router.get(`/kanal/:section/${file}`, readableElsewhere, (c) =>
      answer(c, file, { section: readSlug(c.req.param('section')) }),
    );
    router.get(`/topik/:topic/${file}`, readableElsewhere, (c) =>
      answer(c, file, { topic: readSlug(c.req.param('topic')) }),
    );
  }

  async function answerComments(c: Context<AppEnv>, slug?: string) {
    return c.body(await readCommentFeed(context, slug), 200, {
      'content-type': `${feedTypes['rss.xml']}; charset=utf-8`,
      'cache-control': cachePolicies.shared,
    });
  }

  router.get(commentFeedPaths.site(), readableElsewhere, (c) => answerComments(c));
  router.get('/artikel/:slug/komentar/rss.xml', readableElsewhere, (c) =>
    answerComments(c, readSlug(c.req.param('slug'))),
  );
  return router;
}
