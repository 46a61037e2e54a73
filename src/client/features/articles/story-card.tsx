import { ArticleLink } from '#src/client/features/articles/article-link.tsx';
import styles from '#src/client/features/articles/story-card.module.css';
import { Link } from '#src/client/ui/link.tsx';
import { Picture } from '#src/client/ui/picture.tsx';
import type { ArticleSummary } from '#src/contract/articles.ts';
import { pagePaths } from '#src/contract/paths.ts';
import { formatDateTime, formatMoment } from '#src/i18n/dates.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

/**
 * How much room a story is given: the one lead, the few seconds beside it, a row of the river, a
 * headline with its picture under another story.
 */
export type StoryWeight = 'lead' | 'second' | 'river' | 'related';

const sizes: Record<StoryWeight, string> = {
  lead: '(min-width: 64rem) 50rem, 100vw',
  second: '(min-width: 64rem) 24rem, (min-width: 40rem) 33vw, 7.5rem',
  river: '(min-width: 40rem) 14rem, 7.5rem',
  related: '(min-width: 40rem) 20rem, 7.5rem',
};

type StoryCardProps = {
  story: ArticleSummary;
  weight: StoryWeight;
  headingLevel?: 'h2' | 'h3';
  /** True for the picture that a page opens with. */
  isFirst?: boolean;
  /** A line of its own above the headline, in place of the section's name. */
  note?: string;
};

/** A story in a list. Its headline is the link; the whole card can be tapped. */
export function StoryCard(props: StoryCardProps) {
  const { story, weight, headingLevel: Heading = 'h2', isFirst = false, note } = props;
  const locale = currentLocale();
  const isBrief = weight === 'related';

  return (
    <article className={styles.card} data-weight={weight} data-section={story.section.slug}>
      <div className={styles.text}>
        <p className={styles.kicker}>
          {note ?? <Link to={pagePaths.section(story.section.slug)}>{story.section.name}</Link>}
        </p>
        <Heading className={styles.headline}>
          <ArticleLink slug={story.slug} className={styles.link}>
            {story.headline}
          </ArticleLink>
        </Heading>
        {!isBrief && <p className={styles.description}>{story.description}</p>}
        <p className={styles.meta}>
          <time dateTime={story.datePublished} title={formatDateTime(story.datePublished, locale)}>
            {formatMoment(story.datePublished, locale)}
          </time>
          {story.commentCount > 0 && !isBrief && (
            <span>{m.comments_count({ count: story.commentCount })}</span>
          )}
        </p>
      </div>
      {story.image !== null && (
        <div className={styles.picture}>
          <Picture
            image={story.image}
            alt=""
            sizes={sizes[weight]}
            isLead={isFirst}
            failureText={m.article_image_failed()}
          />
        </div>
      )}
    </article>
  );
}
