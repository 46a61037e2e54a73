import type { PictureSource } from '#src/client/ui/picture.tsx';

/** Addresses and widths in pixels of a `srcset`, as this site writes them: `/a 320w, /b 720w`. */
export function readSrcset(srcset: string): { src: string; width: number }[] {
  return srcset.split(', ').flatMap((entry) => {
    const [src = '', width = ''] = entry.trim().split(' ');
    return src === '' ? [] : [{ src, width: Number.parseInt(width, 10) }];
  });
}

/** Where the largest rendition is that nearly every browser reads; the only one, where there is one. */
export function largestRendition({ src, variants }: PictureSource): string {
  return readSrcset(variants.at(-1)?.srcset ?? '').at(-1)?.src ?? src;
}
