import { useSyncExternalStore } from 'react';
import { readSrcset } from '#src/client/features/articles/largest-rendition.ts';
import { useIsSaving } from '#src/client/lib/saving.ts';
import type { PictureSource } from '#src/client/ui/picture.tsx';
import { lightPath, lightWidth, mediaContentTypes, mediaPath } from '#src/contract/media.ts';

/** Pictures that the reader asked for, by their `src`: they stay as long as the page is open. */
const asked = new Set<string>();
const listeners = new Set<() => void>();
let justAsked: string | undefined;

function subscribe(notify: () => void): () => void {
  listeners.add(notify);
  return () => listeners.delete(notify);
}

/** Shows a picture wherever it stands. */
export function askFor(src: string): void {
  asked.add(src);
  justAsked = src;
  for (const notify of listeners) notify();
}

/** Whether a picture was asked for a moment ago; says so once, for the focus to go there. */
export function takeJustAsked(src: string): boolean {
  if (justAsked !== src) return false;
  justAsked = undefined;
  return true;
}

/**
 * A picture in its one light rendition; as it is where it stays at its source.
 * Where AVIF is unknown there is a JPEG of the same width.
 */
export function lightOf<Image extends PictureSource>(image: Image): Image {
  const id = /^\/media\/([^/]+)\//.exec(image.src)?.[1];
  if (id === undefined) return image;
  const width = lightWidth(image.width);
  return {
    ...image,
    src: mediaPath(id, width, 'jpg'),
    variants: [{ type: mediaContentTypes.avif, srcset: `${lightPath(id, image.width)} ${width}w` }],
  };
}

/** The address by which a picture is shown that is asked for, and nothing else is. */
export function lightAddress(image: PictureSource): string {
  const light = lightOf(image);
  return readSrcset(light.variants[0]?.srcset ?? '')[0]?.src ?? light.src;
}

/** Whether a picture waits until it is asked for, and in which renditions it is shown. */
export function useShownPicture<Image extends PictureSource>(
  image: Image,
): { isWithheld: boolean; isAskedFor: boolean; shown: Image } {
  const isSaving = useIsSaving();
  const isAsked = useSyncExternalStore(
    subscribe,
    () => asked.has(image.src),
    () => false,
  );
  return {
    isWithheld: isSaving && !isAsked,
    isAskedFor: isSaving && isAsked,
    shown: isSaving ? lightOf(image) : image,
  };
}
