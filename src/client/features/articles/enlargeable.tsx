import type { ReactNode } from 'react';
import { useShownPicture } from '#src/client/features/articles/asked-pictures.ts';
import styles from '#src/client/features/articles/enlargeable.module.css';
import { largestRendition } from '#src/client/features/articles/largest-rendition.ts';
import type { PictureSource } from '#src/client/ui/picture.tsx';
import { m } from '#src/i18n/text.ts';

/** A link to the largest rendition of what it shows; `app/reading/pictures.ts` opens it above the page. */
export function Enlargeable({ image, children }: { image: PictureSource; children: ReactNode }) {
  const { isWithheld, shown } = useShownPicture(image);
  if (isWithheld) return children;
  return (
    <a href={largestRendition(shown)} className={styles.link} data-picture={image.width}>
      {children}
      <span className="visually-hidden"> {m.article_enlarge()}</span>
    </a>
  );
}
