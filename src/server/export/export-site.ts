import {
  type ArticleList,
  articleListSchema,
  articleSchema,
  popularListSchema,
  relatedListSchema,
  sectionListSchema,
} from '#src/contract/articles.ts';
import { changeListSchema } from '#src/contract/changes.ts';
import { inLanguage, languages } from '#src/contract/languages.ts';
import {
  apiPaths,
  commentFeedPaths,
  type FeedFile,
  feedFiles,
  feedPaths,
  pagePaths,
  sitemapPaths,
} from '#src/contract/paths.ts';
import { staticApiPath, staticPagePath } from '#src/contract/static-site.ts';
import {
  type Ask,
  createTaker,
  type ExportFailure,
  type Taker,
} from '#src/server/export/create-taker.ts';
import { exportConversation } from '#src/server/export/export-conversation.ts';
import type { ExportFolder } from '#src/server/export/export-folder.ts';
import { toMovedDocument } from '#src/server/html/document.ts';
import { limitConcurrency } from '#src/server/services/media/limit-concurrency.ts';

export type ExportSource = {
  ask: Ask;
  /** Public origin without a slash at the end. */
  siteUrl: string;
  /** Slugs that stories had before, and have now. */
  formerSlugs: readonly { former: string; current: string }[];
  /** True where conversations are files too, because no server answers with them. */
  hasConversations: boolean;
  /** Told now and then how many stories are done. */
  onProgress: (done: number, total: number) => void;
};

type Filter = { section?: string; topic?: string; author?: string };
/** What stories name beside their section. */
type Named = { topics: Set<string>; authors: Set<string> };

/** Every page of a list as the browser asks for it. @returns the slugs of its stories */
async function takeList(taker: Taker, filter: Filter): Promise<string[]> {
  const slugs: string[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const path: string = apiPaths.articles({ ...filter, cursor });
    const page: ArticleList | undefined = await taker.takeJson(path, articleListSchema);
    if (page === undefined) return slugs;
    slugs.push(...page.items.map(({ slug }) => slug));
    cursor = page.nextCursor;
  }
  return slugs;
}

async function takeStory(taker: Taker, slug: string, named: Named): Promise<void> {
  await taker.takePage(pagePaths.article(slug));
  const article = await taker.takeJson(apiPaths.article(slug), articleSchema);
  await taker.takeJson(apiPaths.related(slug), relatedListSchema);
  if (article !== undefined && article.dateRevised > article.datePublished) {
    await taker.takePage(pagePaths.changes(slug));
    await taker.takeJson(apiPaths.changes(slug), changeListSchema);
  }
  // Where a page names no such feed, nobody asks for it.
  if ((article?.commentCount ?? 0) > 0) await taker.take(commentFeedPaths.article(slug));
  for (const topic of article?.topics ?? []) named.topics.add(topic.slug);
  for (const author of article?.authors ?? []) named.authors.add(author.slug);
}

/** All stories, a few at a time. @returns what they name */
async function takeStories(
  taker: Taker,
  folder: ExportFolder,
  { hasConversations, onProgress }: ExportSource,
): Promise<Named> {
  const inTurn = limitConcurrency(4);
  const named: Named = { topics: new Set(), authors: new Set() };
  const slugs = await takeList(taker, {});
  let done = 0;
  const stories = slugs.map((slug) =>
    inTurn(async () => {
      await takeStory(taker, slug, named);
      if (hasConversations) await exportConversation(taker, slug);
      done += 1;
      if (done % 500 !== 0) return;
      onProgress(done, slugs.length);
      await folder.save();
    }),
  );
  await Promise.all(stories);
  return named;
}

async function takeFeeds(taker: Taker, pathOf: (file: FeedFile) => string): Promise<void> {
  for (const file of feedFiles) await taker.take(pathOf(file));
}

/** Sections, topics and authors: page, lists and feeds of each. */
async function takeSubjects(taker: Taker, { topics, authors }: Named): Promise<void> {
  const sections = await taker.takeJson(apiPaths.sections(), sectionListSchema);
  for (const { slug } of sections?.items ?? []) {
    await taker.takePage(pagePaths.section(slug));
    await takeList(taker, { section: slug });
    await takeFeeds(taker, (file) => feedPaths.section(slug, file));
  }
  for (const slug of topics) {
    await taker.takePage(pagePaths.topic(slug));
    await takeList(taker, { topic: slug });
    await takeFeeds(taker, (file) => feedPaths.topic(slug, file));
  }
  for (const slug of authors) {
    await taker.takePage(pagePaths.author(slug));
    await takeList(taker, { author: slug });
  }
}

/** What there is once: first pages, feeds of everything, and what crawlers ask for. */
async function takeWholeSite(taker: Taker, siteUrl: string): Promise<void> {
  await taker.takePage(pagePaths.front());
  await taker.takePage(pagePaths.popular());
  // Drawn on the device from what it keeps: documents without stories.
  const { settings, forYou, saved, history } = pagePaths;
  for (const pathOf of [settings, forYou, saved, history]) await taker.takePage(pathOf());
  await taker.takeJson(apiPaths.popular({ window: 'week' }), popularListSchema);
  await taker.take('/404.html', '/404.html', 404);
  await takeFeeds(taker, feedPaths.site);
  await taker.take(commentFeedPaths.site());
  const index = (await taker.take(sitemapPaths.index())) ?? '';
  for (const [, url = ''] of index.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    await taker.take(url.slice(siteUrl.length));
  }
  await taker.take(sitemapPaths.news());
  await taker.take('/robots.txt');
}

/**
 * Old addresses. A file cannot redirect, so each is a page that leads on at once; the application finds
 * the story itself under the old slug, and goes on to its address of today.
 */
async function takeMoved(taker: Taker, folder: ExportFolder, source: ExportSource): Promise<void> {
  for (const { former, current } of source.formerSlugs) {
    for (const language of languages) {
      const to = inLanguage(language, pagePaths.article(current));
      const from = inLanguage(language, pagePaths.article(former));
      await folder.write(staticPagePath(from), toMovedDocument(to, source.siteUrl));
    }
    await taker.take(apiPaths.article(current), staticApiPath(apiPaths.article(former)));
  }
}

/**
 * Writes every page, JSON answer, feed and sitemap of the site, and every picture that they name.
 * @returns what could not be had
 */
export async function exportSite(
  source: ExportSource,
  folder: ExportFolder,
): Promise<ExportFailure[]> {
  const taker = createTaker(source.ask, folder);
  const named = await takeStories(taker, folder, source);
  await takeSubjects(taker, named);
  await takeWholeSite(taker, source.siteUrl);
  await takeMoved(taker, folder, source);
  const inTurn = limitConcurrency(4);
  const pictures = [...taker.pictures];
  await Promise.all(pictures.map((path) => inTurn(() => taker.takePicture(path))));
  return taker.failures;
}
