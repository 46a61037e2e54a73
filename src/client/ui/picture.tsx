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
  /** True where data is saved and the reader asked for this picture: it comes at once. */
  isAskedFor?: boolean;
  frameRef?: Ref<HTMLSpanElement>;
  failureText: string;
};

/** A picture that reserves its place, fades nothing in, and fails decently. */
export function Picture(props: PictureProps) {
  const { image, alt, sizes, isLead = false, isAskedFor = false, frameRef, failureText } = props;
  const [hasFailed, setHasFailed] = useState(false);
  // What failed before the application arrived fired its event unheard.
  const check: Ref<HTMLImageElement> = useCallback((img: HTMLImageElement | null) => {
    if (img?.complete && img.naturalWidth === 0 && img.currentSrc !== '') setHasFailed(true);
  }, []);

  return (
    <span
      className={styles.frame}
      ref={frameRef}
      {...(isAskedFor && { 'data-shown': true, tabIndex: -1 })}
    >
      {isLead && image.placeholder !== '' && (
        <img className={styles.placeholder} src={image.placeholder} alt="" aria-hidden="true" />
      )}
      {hasFailed ? (
        <span className={styles.failure} role="img" aria-label={alt === '' ? failureText : alt}>
          <svg
            className={styles.spacer}
            viewBox={`0 0 ${image.width} ${image.height}`}
            aria-hidden="true"
            data-spacer
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
            // Lazy in the server's markup even where it leads: the inline script makes it eager before
            // anything is laid out, unless data is saved (docs/decisions/042-hemat-data.md).
            loading={isAskedFor || (isLead && !import.meta.env.SSR) ? 'eager' : 'lazy'}
            suppressHydrationWarning
            fetchPriority={isLead ? 'high' : 'auto'}
            decoding={isLead ? 'sync' : 'async'}
            onError={() => setHasFailed(true)}
          />
        </picture>
      )}
    </span>
  );
}
