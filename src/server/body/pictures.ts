import type { Element, Root } from 'hast';
import { fallbackWidth, mediaPath } from '#src/contract/media.ts';
import { eachElement } from '#src/server/body/read-element.ts';
import { createElement } from '#src/server/body/replace-elements.ts';

/** A stored picture; width and height in pixels, `placeholder` a data: URI. */
export type ResolvedImage = {
  mediaId: string;
  width: number;
  height: number;
  placeholder: string;
};

/** A picture that is not kept here, or not yet: by its address it is put in later. */
export type AwaitedImage = {
  address: string;
  /** True where it is shown from its own server meanwhile; else its place is empty. */
  isLinked: boolean;
};

/** Stores or finds the picture that `src` names; undefined when it is not to be had at all. */
export type ResolveImage = (src: string) => Promise<ResolvedImage | AwaitedImage | undefined>;

/** What is believed of a linked picture's size where its source does not say: most news pictures'. */
export const usualSize = { width: 1600, height: 900 } as const;

/**
 * Every `img` becomes a stored picture, a linked one, or an empty frame that keeps its place and its
 * alternative text. The title survives for the figures, which read their caption from it, and
 * `dataAwaited` for `takeAwaited`.
 */
export function pictures(options: { resolveImage: ResolveImage }) {
  return async (tree: Root): Promise<void> => {
    const found: Element[] = [];
    eachElement(tree, (element) => {
      if (element.tagName === 'img') found.push(element);
    });
    await Promise.all(
      found.map(async (img) => {
        const src = String(img.properties.src ?? '');
        const image = src === '' ? undefined : await options.resolveImage(src);
        Object.assign(img, shown(img, image));
      }),
    );
  };
}

function shown(img: Element, image: ResolvedImage | AwaitedImage | undefined): Element {
  if (image === undefined) return missing(img);
  const alt = String(img.properties.alt ?? '');
  const { title } = img.properties;
  if ('mediaId' in image) return createElement('img', { ...storedPicture(image, alt), title });
  const { address: dataAwaited, isLinked } = image;
  if (!isLinked) return missing(img, dataAwaited);
  const properties = { ...linkedPicture(dataAwaited, sizeOf(img), alt), dataAwaited, title };
  return createElement('img', properties);
}

/** Properties of a picture that is kept here. */
export function storedPicture({ mediaId, width, height, placeholder }: ResolvedImage, alt: string) {
  return {
    src: mediaPath(mediaId, fallbackWidth(width), 'jpg'),
    width,
    height,
    alt,
    dataMediaId: mediaId,
    dataPlaceholder: placeholder,
    loading: 'lazy',
    decoding: 'async',
  };
}

function linkedPicture(src: string, size: { width: number; height: number }, alt: string) {
  return { src, ...size, alt, loading: 'lazy', decoding: 'async' };
}

/** The size that the markup says, in pixels. */
function sizeOf(img: Element): { width: number; height: number } {
  const [width = 0, height = 0] = [img.properties.width, img.properties.height].map(Number);
  const isSize = (pixels: number) => Number.isInteger(pixels) && pixels > 0 && pixels < 20_000;
  return isSize(width) && isSize(height) ? { width, height } : usualSize;
}

function missing(img: Element, dataAwaited?: string): Element {
  const alt = String(img.properties.alt ?? '');
  return createElement('span', {
    className: ['image-missing'],
    role: alt === '' ? undefined : 'img',
    ariaLabel: alt === '' ? undefined : alt,
    dataAwaited,
    title: img.properties.title,
  });
}

/** True for both kinds of element that `pictures` leaves. */
export function isPicture(node: { type: string }): node is Element {
  if (node.type !== 'element') return false;
  const { tagName, properties } = node as Element;
  const { className } = properties;
  return (
    tagName === 'img' ||
    (tagName === 'span' && Array.isArray(className) && className.includes('image-missing'))
  );
}
