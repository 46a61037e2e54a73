import type { ReactNode } from 'react';
import { ArticleLink } from '#src/client/features/articles/article-link.tsx';
import { cardSizes, type StoryWeight } from '#src/client/features/articles/card-sizes.ts';
import styles from '#src/client/features/articles/story-card.module.css';
import { StoryCost } from '#src/client/features/articles/story-cost.tsx';
import { StoryPicture } from '#src/client/features/articles/story-picture.tsx';
import { Link } from '#src/client/ui/link.tsx';
import type { ArticleSummary } from '#src/contract/articles.ts';
import { pagePaths } from '#src/contract/paths.ts';
import { formatDateTime, formatMoment } from '#src/i18n/dates.ts';
import { currentLocale, m, newsroomLang } from '#src/i18n/text.ts';

type StoryCardProps = {
  story: ArticleSummary;
  weight: StoryWeight;
  headingLevel?: 'h2' | 'h3';
  /** True for the picture that a page opens with. */
  isFirst?: boolean;
  /** A line above the headline in place of the section's name; '' where the page says it already. */
  note?: string;
  /** In place of the plain headline and description, where parts of them are marked. */
  marked?: { headline: ReactNode; description: ReactNode };
  /** What the reader, who has read it, has not seen of it. */
  unseen?: { isChanged: boolean; newComments: number } | undefined;
};

/** A story in a list. Its headline is the link; the whole card can be tapped. */
export function StoryCard(props: StoryCardProps) {
  const {
    story,
    weight,
    headingLevel: Heading = 'h2',
    isFirst = false,
    note,
    marked,
    unseen,
  } = props;
  const locale = currentLocale();
  const isBrief = weight === 'related';

  return (
    <article className={styles.card} data-weight={weight} data-section={story.section.slug}>
      <div className={styles.text}>
        {note !== '' && (
          <p className={styles.kicker}>
            {note ?? (
              <Link to={pagePaths.section(story.section.slug)} lang={newsroomLang()}>
                {story.section.name}
              </Link>
            )}
          </p>
        )}
        <Heading className={styles.headline} lang={newsroomLang()}>
          <ArticleLink slug={story.slug} className={styles.link}>
            {marked?.headline ?? story.headline}
          </ArticleLink>
        </Heading>
        {!isBrief && (
          <p className={styles.description} lang={newsroomLang()}>
            {marked?.description ?? story.description}
          </p>
        )}
        <p className={styles.meta}>
          <time dateTime={story.datePublished} title={formatDateTime(story.datePublished, locale)}>
            {formatMoment(story.datePublished, locale)}
          </time>
          {story.commentCount > 0 && !isBrief && (
            <span>{m.comments_count({ count: story.commentCount })}</span>
          )}
          <StoryCost transfer={story.transfer} />
        </p>
        <UnseenMark unseen={unseen} />
      </div>
      {story.image !== null && (
        <div className={styles.picture}>
          <StoryPicture
            image={story.image}
            alt=""
            about={story.headline}
            sizes={cardSizes[weight]}
            isLead={isFirst}
          />
        </div>
      )}
    </article>
  );
}

/** On the corner of the card, where it takes no room: it comes when the page has long been laid out. */
function UnseenMark({ unseen }: Pick<StoryCardProps, 'unseen'>) {
  const says = [
    unseen?.isChanged && m.news_mark_changed(),
    unseen !== undefined &&
      unseen.newComments > 0 &&
      m.comments_news({ count: unseen.newComments }),
  ].filter((text) => typeof text === 'string');
  return says.length === 0 ? null : <p className={styles.mark}>{says.join(' · ')}</p>;
}
