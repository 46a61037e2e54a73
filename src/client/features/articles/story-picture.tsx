import { type ReactNode, type Ref, useCallback } from 'react';
import {
  askFor,
  lightAddress,
  takeJustAsked,
  useShownPicture,
} from '#src/client/features/articles/asked-pictures.ts';
import { headBytes } from '#src/client/lib/saving.ts';
import { useIsHydrated } from '#src/client/lib/use-is-hydrated.ts';
import { Picture, type PictureSource } from '#src/client/ui/picture.tsx';
import { WithheldPicture } from '#src/client/ui/withheld-picture.tsx';
import { formatBytes } from '#src/i18n/bytes.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

type StoryPictureProps = {
  image: PictureSource & { lightBytes?: number | undefined };
  alt: string;
  /** What the picture belongs to, where it has no words of its own. */
  about?: string;
  sizes: string;
  isLead?: boolean;
};

/** A story's picture; where data is saved, what it costs and the way to it. */
export function StoryPicture({ image, alt, about = alt, sizes, isLead }: StoryPictureProps) {
  const { isWithheld, isAskedFor, shown } = useShownPicture(image);
  const { src, lightBytes } = image;
  // The button that had the focus is gone: the picture has it, or the link around it.
  const take: Ref<HTMLSpanElement> = useCallback(
    (frame: HTMLSpanElement | null) => {
      if (frame === null || !takeJustAsked(src)) return;
      const link = frame.closest<HTMLElement>('a[data-picture]');
      (link ?? frame).focus({ preventScroll: true });
    },
    [src],
  );
  if (isWithheld) {
    return (
      <WithheldPicture image={image}>
        {(className) => (
          <Ask className={className} image={image}>
            <span>{m.saving_load()}</span>{' '}
            {lightBytes !== undefined && (
              <strong>{formatBytes(lightBytes + headBytes().picture, currentLocale())}</strong>
            )}
            {about !== '' && <span className="visually-hidden"> – {about}</span>}
          </Ask>
        )}
      </WithheldPicture>
    );
  }
  return (
    <Picture
      image={shown}
      alt={alt}
      sizes={sizes}
      isLead={isLead ?? false}
      isAskedFor={isAskedFor}
      frameRef={take}
      failureText={m.article_image_failed()}
    />
  );
}

type AskProps = { image: PictureSource; className: string; children: ReactNode };

/** A button; until the application is there, and where it never comes, a link to the picture itself. */
function Ask({ image, className, children }: AskProps) {
  if (!useIsHydrated()) {
    return (
      <a className={className} href={lightAddress(image)}>
        {children}
      </a>
    );
  }
  return (
    <button type="button" className={className} onClick={() => askFor(image.src)}>
      {children}
    </button>
  );
}
