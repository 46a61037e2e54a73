import type { Element } from 'hast';
import { propertyText } from '#src/server/body/read-element.ts';

/** Wider renditions than this only cost time: none of ours is wider than 1440 pixels. */
const widest = 2560;

const lazySources = [
  ...['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataLazy', 'dataUrl', 'dataImg', 'dataFullUrl'],
  ...['dataOrigFile', 'dataLargeFile', 'nitroLazySrc', 'dataHiRes', 'dataEchoSrc'],
];
const sets = ['srcSet', 'dataSrcset', 'dataLazySrcset', 'dataSrcSet', 'nitroLazySrcset'];

const placeholder =
  /^(?:data:|about:|blob:)|(?:^|\/)(?:1x1|blank|spacer|placeholder|lazy|loading|transparent|pixel|grey|gray|clear|trans)[\w.-]*\.(?:gif|png|svg|jpe?g|webp)(?:\?|$)/i;

/**
 * The best address that an `img` or a `source` names: the widest of its sets up to 2560 pixels, else
 * what a lazy-loading script would have put in, else its `src`; '' where there is only a placeholder.
 * A `data:` picture is never the best, because it is nowhere to be fetched from.
 */
export function bestSource(picture: Element): string {
  const src = propertyText(picture, 'src');
  const lazy = lazySources.map((name) => propertyText(picture, name)).find(isReal);
  const candidates = sets.flatMap((name) => readSrcset(propertyText(picture, name)));
  const [best] = candidates
    .filter(({ url, size }) => isReal(url) && size <= widest)
    .sort((a, b) => b.size - a.size);
  return best?.url ?? lazy ?? (isReal(src) ? src : '');
}

function isReal(address: string): boolean {
  return address !== '' && !placeholder.test(address);
}

/** Candidates with widths in pixels; a density counts as so many thousand pixels, none as one. */
function readSrcset(set: string): { url: string; size: number }[] {
  return set.split(/,\s+|\s,|,(?=https?:|\/)/).flatMap((candidate) => {
    const [url = '', descriptor = '1x'] = candidate.trim().split(/\s+/);
    const [, number = '', unit] = /^([\d.]{1,8})([wx])$/.exec(descriptor) ?? [];
    if (url === '' || unit === undefined) return [];
    return [{ url, size: unit === 'w' ? Number(number) : Number(number) * 1000 }];
  });
}
