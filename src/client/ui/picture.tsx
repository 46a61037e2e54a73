import { type Ref, useCallback, useState } from 'react';
import styles from '#src/client/ui/picture.module.css';

/** A picture in several renditions; widths and heights in pixels, `placeholder` a data: URI. */
export type PictureSource = {
  src: string;
  width: number;
  height: number;
  variants: readonly { type: string; srcset: string }[];
  placeholder: string;
};

type PictureProps = {
  image: PictureSource;
  alt: string;
  /** How wide it is shown, as the `sizes` attribute says it. */
  sizes: string;
  /** The one picture a page opens with: fetched first and never lazily. */
  isLead?: boolean;
  failureText: string;
};

/** A picture that reserves its place, fades nothing in, and fails decently. */
export function Picture({ image, alt, sizes, isLead = false, failureText }: PictureProps) {
  const [hasFailed, setHasFailed] = useState(false);
  // What failed before the application arrived fired its event unheard.
  const check: Ref<HTMLImageElement> = useCallback((img: HTMLImageElement | null) => {
    if (img?.complete && img.naturalWidth === 0 && img.currentSrc !== '') setHasFailed(true);
  }, []);

  return (
    <span className={styles.frame}>
      {isLead && image.placeholder !== '' && (
        <img className={styles.placeholder} src={image.placeholder} alt="" aria-hidden="true" />
      )}
      {hasFailed ? (
        <span className={styles.failure} role="img" aria-label={alt === '' ? failureText : alt}>
          <svg
            className={styles.spacer}
            viewBox={`0 0 ${image.width} ${image.height}`}
            aria-hidden="true"
          />
          <span className={styles.failureText} aria-hidden="true">
            {failureText}
          </span>
        </span>
      ) : (
        <picture>
          {image.variants.map(({ type, srcset }) => (
            <source key={type} type={type} srcSet={srcset} sizes={sizes} />
          ))}
          <img
            ref={check}
            className={styles.image}
            src={image.src}
            alt={alt}
            width={image.width}
            height={image.height}
            loading={isLead ? 'eager' : 'lazy'}
            fetchPriority={isLead ? 'high' : 'auto'}
            decoding={isLead ? 'sync' : 'async'}
            onError={() => setHasFailed(true)}
          />
        </picture>
      )}
    </span>
  );
}
