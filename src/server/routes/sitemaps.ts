import { type Context, Hono } from 'hono';
import { sitemapPaths } from '#src/contract/paths.ts';
import { toNewsSitemap, toSitemap, toSitemapIndex } from '#src/server/feeds/sitemap.ts';
import type { AppEnv } from '#src/server/http/app-env.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import {
  listSitemapLists,
  listSitemapNews,
  listSitemapPages,
  listSitemapStories,
} from '#src/server/services/articles/list-sitemap.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

function answerXml(c: Context<AppEnv>, xml: string) {
  return c.body(xml, 200, {
    'content-type': 'application/xml; charset=utf-8',
    'cache-control': cachePolicies.shared,
  });
}

/** `/sitemap.xml` (an index), the sitemaps it names, and `/sitemap-news.xml`. */
export function sitemapRoutes(context: ServiceContext) {
  const { siteUrl } = context;
  return new Hono<AppEnv>()
    .get(sitemapPaths.index(), async (c) => {
      const pages = await listSitemapPages(context);
      const stories = pages.map((lastModified, index) => ({
        url: siteUrl + sitemapPaths.stories(index + 1),
        lastModified,
      }));
      const lists = { url: siteUrl + sitemapPaths.lists() };
      return answerXml(c, toSitemapIndex([lists, ...stories]));
    })
    .get(sitemapPaths.lists(), async (c) =>
      answerXml(c, toSitemap(await listSitemapLists(context))),
    )
    .get(sitemapPaths.news(), async (c) =>
      answerXml(c, toNewsSitemap(await listSitemapNews(context))),
    )
    .get('/:file{sitemap-stories-[1-9][0-9]{0,4}\\.xml}', async (c) => {
      const page = Number(/[0-9]+/.exec(c.req.param('file'))?.[0]);
      return answerXml(c, toSitemap(await listSitemapStories(context, page)));
    });
}
