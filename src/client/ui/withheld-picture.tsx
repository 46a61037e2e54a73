import type { ReactNode } from 'react';
import styles from '#src/client/ui/picture.module.css';
import type { PictureSource } from '#src/client/ui/picture.tsx';

type WithheldPictureProps = {
  image: PictureSource;
  /** What stands in its place, given the class by which it fills it. */
  children: (className: string) => ReactNode;
};

/** The place of a picture that was not fetched: its size, its colours, and what is said there. */
export function WithheldPicture({ image, children }: WithheldPictureProps) {
  const { width, height, placeholder } = image;
  return (
    <span className={styles.frame} data-withheld>
      <svg
        className={styles.spacer}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        data-spacer
      />
      {placeholder !== '' && (
        <img className={styles.placeholder} src={placeholder} alt="" aria-hidden="true" />
      )}
      {children(styles.ask ?? '')}
    </span>
  );
}
