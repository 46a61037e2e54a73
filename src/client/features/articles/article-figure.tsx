import styles from '#src/client/features/articles/article-figure.module.css';
import { Enlargeable } from '#src/client/features/articles/enlargeable.tsx';
import { StoryPicture } from '#src/client/features/articles/story-picture.tsx';
import type { Image } from '#src/contract/articles.ts';
import { m, newsroomLang } from '#src/i18n/text.ts';

/** Where the lead picture stands, as `sizes` says it: the preload in the head must say the same. */
export const leadPictureSizes = '(min-width: 76rem) 58rem, (min-width: 64rem) 80vw, 100vw';

/** A story's lead picture with caption and credit, each told apart for the ear. */
export function ArticleFigure({ image }: { image: Image }) {
  return (
    <figure className={styles.figure}>
      <Enlargeable image={image}>
        <StoryPicture image={image} alt={image.alt} sizes={leadPictureSizes} isLead />
      </Enlargeable>
      <figcaption className={styles.caption}>
        {image.caption !== '' && (
          <span>
            <span className="visually-hidden">{m.article_caption()} </span>
            <span lang={newsroomLang()}>{image.caption}</span>{' '}
          </span>
        )}
        {image.creditText !== '' && (
          <span className={styles.credit}>
            <span className="visually-hidden">{m.article_credit()} </span>
            {image.creditText}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
