import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { redirect, useParams, useSearchParams } from 'react-router-dom';
import { AgeNotice } from '#src/client/features/articles/age-notice.tsx';
import { ArticleBody } from '#src/client/features/articles/article-body.tsx';
import { ArticleByline } from '#src/client/features/articles/article-byline.tsx';
import { ArticleFigure, leadPictureSizes } from '#src/client/features/articles/article-figure.tsx';
import { ArticleHeader } from '#src/client/features/articles/article-header.tsx';
import { ArticleNotes } from '#src/client/features/articles/article-notes.tsx';
import { articleQueries } from '#src/client/features/articles/article-queries.ts';
import { Developments } from '#src/client/features/articles/developments.tsx';
import { findSummary } from '#src/client/features/articles/find-summary.ts';
import { QuoteButton } from '#src/client/features/articles/quote-button.tsx';
import { RelatedStories } from '#src/client/features/articles/related-stories.tsx';
import { setCommentCount } from '#src/client/features/articles/set-comment-count.ts';
import { useViewCount } from '#src/client/features/articles/use-view-count.ts';
import { commentQueries, optionsOfAddress } from '#src/client/features/comments/comment-queries.ts';
import { CommentSection } from '#src/client/features/comments/comment-section.tsx';
import { ChangedNotice } from '#src/client/features/library/changed-notice.tsx';
import { ContinueReading } from '#src/client/features/library/continue-reading.tsx';
import { FollowButton } from '#src/client/features/library/follow-button.tsx';
import { rememberReading } from '#src/client/features/library/read-stories.ts';
import { SaveButton } from '#src/client/features/library/save-button.tsx';
import { putReadLast, StepBackSwitch, stepsBack } from '#src/client/features/library/step-back.tsx';
import { useReading } from '#src/client/features/library/use-reading.ts';
import { ListenButton } from '#src/client/features/listen/listen-button.tsx';
import { LookLink } from '#src/client/features/preferences/look-link.tsx';
import { ShareBar } from '#src/client/features/share/share-bar.tsx';
import { useDeviceValue } from '#src/client/lib/device-value.ts';
import type { PageHead } from '#src/client/lib/page-head.ts';
import type { PageContext } from '#src/client/lib/page-module.ts';
import styles from '#src/client/pages/article-page.module.css';
import { commentsParam, pagePaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

export async function load({ queryClient, params, url }: PageContext): Promise<void> {
  const slug = params.slug ?? '';
  const detail = articleQueries.detail(slug);
  const canOpenFromList =
    !import.meta.env.SSR &&
    queryClient.getQueryData(detail.queryKey) === undefined &&
    findSummary(queryClient, slug) !== undefined;
  if (canOpenFromList) {
    void queryClient.prefetchQuery(detail);
    return;
  }
  const article = await queryClient.ensureQueryData(detail);
  if (article.slug !== slug) throw redirect(pagePaths.article(article.slug), 308);
  if (import.meta.env.SSR) {
    const asked = url.searchParams.get(commentsParam);
    await Promise.all([
      queryClient.prefetchQuery(articleQueries.related(slug)),
      // Without JavaScript the comments come with the page that asks for them.
      asked === null
        ? undefined
        : queryClient.prefetchInfiniteQuery(commentQueries.list(slug, optionsOfAddress(asked))),
    ]);
  }
}

export function head({ queryClient, params }: PageContext): PageHead | undefined {
  const slug = params.slug ?? '';
  const article = queryClient.getQueryData(articleQueries.detail(slug).queryKey);
  const story = article ?? findSummary(queryClient, slug);
  if (story === undefined) return undefined;
  return {
    title: story.headline,
    description: story.description,
    path: pagePaths.article(story.slug),
    breadcrumbs: [
      { name: story.section.name, path: pagePaths.section(story.section.slug) },
      { name: story.headline, path: pagePaths.article(story.slug) },
    ],
    ...(article ? { article } : {}),
    ...(story.image ? { leadPicture: { image: story.image, sizes: leadPictureSizes } } : {}),
  };
}

/** Under which name whoever is signed in writes; null for guests. @throws ApiError */
async function loadAccountName(client: QueryClient): Promise<string | null> {
  const { identityQueries } = await import('#src/client/features/identity/identity-queries.ts');
  // Just signed in, perhaps: what was known before does not count.
  const me = await client.fetchQuery({ ...identityQueries.me(), staleTime: 0 });
  return me.account?.name || null;
}

/** Fetched when a passage is quoted, or with the conversation. */
async function quote(slug: string, passage: string): Promise<void> {
  const { quotePassage } = await import('#src/client/features/comments/quote-passage.ts');
  quotePassage(slug, passage);
}

/** Fetched when a passage is shared. @returns what the reader is to be told of it */
async function passOn(url: string, passage: string, range: Range): Promise<string> {
  const sharing = await import('#src/client/features/share/share-quote.ts').catch(() => undefined);
  const outcome = (await sharing?.shareQuote(url, passage, range)) ?? 'refused';
  switch (outcome) {
    case 'shared':
      return '';
    case 'copied':
      return m.share_quote_copied();
    case 'refused':
      return m.share_quote_refused();
  }
}

/** One story: what a list knows of it at once, its text as soon as it is there. */
export function Component() {
  const slug = useParams().slug ?? '';
  const queryClient = useQueryClient();
  const { data: article } = useQuery({
    ...articleQueries.detail(slug),
    // A failure of a story already shown is silent; without one, the error page says what is the matter.
    throwOnError: (_error, query) => query.state.data === undefined,
  });
  const story = article ?? findSummary(queryClient, slug);
  const asked = useSearchParams()[0].get(commentsParam);
  const text = useRef<HTMLDivElement>(null);
  useViewCount(slug);
  useEffect(() => {
    if (article !== undefined) rememberReading(article, new Date());
  }, [article]);
  if (story === undefined) return null;
  const share = { url: story.url, headline: story.headline, description: story.description };

  return (
    <article className={styles.page} data-section={story.section.slug} key={slug}>
      <div className={styles.header}>
        <ArticleHeader story={story} />
      </div>
      <div className={styles.meta}>
        <ArticleByline story={story} editor={article?.editor} />
        <ShareBar {...share} placement="top" />
        <div className={styles.tools}>
          <SaveButton story={story} article={article} />
          <LookLink />
          <ListenButton slug={story.slug} headline={story.headline} body={article?.body} />
        </div>
      </div>
      {story.image !== null && (
        <div className={styles.figure}>
          <ArticleFigure image={story.image} />
        </div>
      )}
      <div className={styles.text}>
        <AgeNotice datePublished={story.datePublished} />
        {article === undefined ? (
          <p className={styles.pending} role="status">
            {m.article_loading_body()}
          </p>
        ) : (
          <>
            <div ref={text}>
              <ArticleBody body={article.body} dateline={article.dateline} />
            </div>
            <QuoteButton
              body={text}
              onQuote={article.commentsOpen ? (passage) => void quote(slug, passage) : undefined}
              onShare={(passage, range) => passOn(story.url, passage, range)}
            />
            <ArticleNotes
              article={article}
              renderFollow={(subject) => <FollowButton subject={subject} isQuiet />}
            />
            <ShareBar {...share} placement="bottom" />
          </>
        )}
      </div>
      {article !== undefined && (
        <>
          <div className={styles.developments}>
            <Developments slug={slug} />
          </div>
          <div className={styles.related}>
            <Related slug={slug} />
          </div>
          <div className={styles.comments}>
            <CommentSection
              slug={slug}
              commentCount={article.commentCount}
              commentsOpen={article.commentsOpen}
              asked={asked}
              loadAccountName={loadAccountName}
              onCountChange={(total) => setCommentCount(queryClient, slug, total)}
            />
          </div>
        </>
      )}
      {article !== undefined && <ContinueReading slug={slug} text={text} />}
      {article !== undefined && <ChangedNotice slug={slug} dateRevised={article.dateRevised} />}
    </article>
  );
}

/** Related stories as this reader is shown them: what was read here before stands last. */
function Related({ slug }: { slug: string }) {
  const { isRead } = useReading();
  const isOn = useDeviceValue(stepsBack);
  const related = useQuery(articleQueries.related(slug)).data?.items ?? [];
  return (
    <RelatedStories
      slug={slug}
      arrange={(stories) => (isOn ? putReadLast(stories, isRead) : stories)}
      foot={related.some((story) => isRead(story.slug)) && <StepBackSwitch />}
    />
  );
}
