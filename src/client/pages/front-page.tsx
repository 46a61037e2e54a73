import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { articleQueries } from '#src/client/features/articles/article-queries.ts';
import { cardSizes } from '#src/client/features/articles/card-sizes.ts';
import { PopularList } from '#src/client/features/articles/popular-list.tsx';
import { storiesOf } from '#src/client/features/articles/stories-of.ts';
import { StoryCard } from '#src/client/features/articles/story-card.tsx';
import { StoryRiver } from '#src/client/features/articles/story-river.tsx';
import { useReading } from '#src/client/features/library/use-reading.ts';
import type { PageHead } from '#src/client/lib/page-head.ts';
import type { PageContext } from '#src/client/lib/page-module.ts';
import styles from '#src/client/pages/front-page.module.css';
import { Link } from '#src/client/ui/link.tsx';
import { beforeParam, pagePaths, withQuery } from '#src/contract/paths.ts';
import { currentLocale, m } from '#src/i18n/text.ts';
import { site } from '#src/site.ts';

/** The lead and the three beside it stand above the river. */
const aboveRiver = 4;

export async function load({ queryClient, url }: PageContext): Promise<void> {
  const before = url.searchParams.get(beforeParam) ?? undefined;
  await Promise.all([
    queryClient.ensureInfiniteQueryData(articleQueries.list({}, before)),
    before === undefined ? queryClient.prefetchQuery(articleQueries.popular('week')) : undefined,
  ]);
}

export function head({ queryClient, url }: PageContext): PageHead {
  const before = url.searchParams.get(beforeParam) ?? undefined;
  const list = queryClient.getQueryData(articleQueries.list({}, before).queryKey);
  const image = before === undefined ? list?.pages[0]?.items[0]?.image : undefined;
  return {
    title: before === undefined ? m.front_title() : m.list_older_page(),
    description: site.tagline[currentLocale()],
    path: withQuery(pagePaths.front(), { [beforeParam]: before }),
    breadcrumbs: [],
    ...(image ? { leadPicture: { image, sizes: cardSizes.lead } } : {}),
  };
}

/** Terkini: what leads, what stands beside it, and the river below. */
export function Component() {
  const before = useSearchParams()[0].get(beforeParam) ?? undefined;
  return before === undefined ? <FrontPage /> : <OlderPage before={before} />;
}

function FrontPage() {
  const list = useInfiniteQuery(articleQueries.list({}));
  const popular = useQuery(articleQueries.popular('week')).data;
  const reading = useReading();
  const [lead, ...rest] = storiesOf(list.data?.pages ?? []);

  return (
    <div className={styles.page}>
      <h1 className="visually-hidden" tabIndex={-1}>
        {m.site_latest()}
      </h1>
      <div className={styles.top}>
        <section className={styles.lead} aria-label={m.front_lead()}>
          {lead !== undefined && (
            <StoryCard story={lead} weight="lead" isFirst unseen={reading.unseenOf(lead)} />
          )}
        </section>
        <section className={styles.seconds} aria-label={m.front_second()}>
          {rest.slice(0, aboveRiver - 1).map((story) => (
            <StoryCard
              key={story.id}
              story={story}
              weight="second"
              unseen={reading.unseenOf(story)}
            />
          ))}
        </section>
        {popular !== undefined && (
          <section className={styles.popular} aria-labelledby="terpopuler">
            <h2 className={styles.label} id="terpopuler">
              <Link to={pagePaths.popular()}>{m.site_popular()}</Link>
            </h2>
            <PopularList popular={popular} count={5} />
          </section>
        )}
      </div>
      <section className={styles.river} aria-labelledby="terkini">
        <h2 className={styles.label} id="terkini">
          {m.site_latest()}
        </h2>
        <StoryRiver
          filter={{}}
          before={undefined}
          path={pagePaths.front()}
          reading={reading}
          skip={aboveRiver}
          headingLevel="h3"
        />
      </section>
    </div>
  );
}

function OlderPage({ before }: { before: string }) {
  return (
    <div className={styles.page}>
      <h1 className={styles.olderTitle} tabIndex={-1}>
        {m.list_older_page()}
      </h1>
      <p className={styles.newest}>
        <Link to={pagePaths.front()}>{m.list_newest()}</Link>
      </p>
      <StoryRiver filter={{}} before={before} path={pagePaths.front()} reading={useReading()} />
    </div>
  );
}
