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

/** Stores or finds the picture that `src` names; undefined when it is not to be had. */
export type ResolveImage = (src: string) => Promise<ResolvedImage | undefined>;

/**
 * Every `img` becomes a stored picture, or an empty frame that keeps its place and its alternative
 * text. The title survives for the figures, which read their caption from it.
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
        Object.assign(img, image === undefined ? missing(img) : stored(img, image));
      }),
    );
  };
}

function stored(img: Element, image: ResolvedImage): Element {
  const { mediaId, width, height, placeholder } = image;
  return createElement('img', {
    src: mediaPath(mediaId, fallbackWidth(width), 'jpg'),
    width,
    height,
    alt: String(img.properties.alt ?? ''),
    dataMediaId: mediaId,
    dataPlaceholder: placeholder,
    loading: 'lazy',
    decoding: 'async',
    title: img.properties.title,
  });
}

function missing(img: Element): Element {
  const alt = String(img.properties.alt ?? '');
  return createElement('span', {
    className: ['image-missing'],
    role: alt === '' ? undefined : 'img',
    ariaLabel: alt === '' ? undefined : alt,
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
