import { readSrcset } from '#src/client/features/articles/largest-rendition.ts';

/** A picture as the viewer shows it; sizes in pixels. */
export type PictureSlide = {
  src: string;
  alt: string;
  width: number;
  height: number;
  srcSet: { src: string; width: number; height: number }[];
  description: string;
};

/** Renditions in the format that the browser has chosen already. */
function renditionsOf(img: HTMLImageElement) {
  const sources = img.closest('picture')?.querySelectorAll('source') ?? [];
  const path = img.currentSrc && new URL(img.currentSrc).pathname;
  const chosen = [...sources].find(({ srcset }) => readSrcset(srcset).some((r) => r.src === path));
  return readSrcset((chosen ?? sources[0])?.srcset ?? '');
}

/** Caption and credit as one text, without the words that only the ear needs. */
function captionOf(link: Element): string {
  const caption = link.closest('figure')?.querySelector('figcaption')?.cloneNode(true);
  if (!(caption instanceof Element)) return '';
  for (const hidden of caption.querySelectorAll('.visually-hidden')) hidden.remove();
  return [...caption.children].map((part) => part.textContent.trim()).join(' ');
}

/** What a link around a story's picture says about it; undefined where the picture did not come. */
export function toSlide(link: HTMLAnchorElement): PictureSlide | undefined {
  const img = link.querySelector<HTMLImageElement>('picture img');
  if (img === null) return undefined;
  const width = Number(img.getAttribute('width'));
  const height = Number(img.getAttribute('height'));
  const srcSet = renditionsOf(img).map((rendition) => ({
    ...rendition,
    height: Math.round((rendition.width * height) / width),
  }));
  return { src: link.href, alt: img.alt, width, height, srcSet, description: captionOf(link) };
}
