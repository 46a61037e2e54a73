import { useQuery, useQueryClient } from '@tanstack/react-query';
import { redirect, useParams, useSearchParams } from 'react-router-dom';
import { AgeNotice } from '#src/client/features/articles/age-notice.tsx';
import { ArticleBody } from '#src/client/features/articles/article-body.tsx';
import { ArticleByline } from '#src/client/features/articles/article-byline.tsx';
import { ArticleFigure, leadPictureSizes } from '#src/client/features/articles/article-figure.tsx';
import { ArticleHeader } from '#src/client/features/articles/article-header.tsx';
import { ArticleNotes } from '#src/client/features/articles/article-notes.tsx';
import { articleQueries } from '#src/client/features/articles/article-queries.ts';
import { findSummary } from '#src/client/features/articles/find-summary.ts';
import { RelatedStories } from '#src/client/features/articles/related-stories.tsx';
import { setCommentCount } from '#src/client/features/articles/set-comment-count.ts';
import { useViewCount } from '#src/client/features/articles/use-view-count.ts';
import { commentQueries, optionsOfAddress } from '#src/client/features/comments/comment-queries.ts';
import { CommentSection } from '#src/client/features/comments/comment-section.tsx';
import { ShareBar } from '#src/client/features/share/share-bar.tsx';
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
  useViewCount(slug);
  if (story === undefined) return null;
  const share = { url: story.url, headline: story.headline, description: story.description };

  return (
    <article className={styles.page} data-section={story.section.slug} lang="id" key={slug}>
      <div className={styles.header}>
        <ArticleHeader story={story} />
      </div>
      <div className={styles.meta}>
        <ArticleByline story={story} editor={article?.editor} />
        <ShareBar {...share} placement="top" />
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
            <ArticleBody body={article.body} dateline={article.dateline} />
            <ArticleNotes article={article} />
            <ShareBar {...share} placement="bottom" />
          </>
        )}
      </div>
      {article !== undefined && (
        <>
          <div className={styles.related}>
            <RelatedStories slug={slug} />
          </div>
          <div className={styles.comments}>
            <CommentSection
              slug={slug}
              commentCount={article.commentCount}
              commentsOpen={article.commentsOpen}
              asked={asked}
              onCountChange={(total) => setCommentCount(queryClient, slug, total)}
            />
          </div>
        </>
      )}
    </article>
  );
}
