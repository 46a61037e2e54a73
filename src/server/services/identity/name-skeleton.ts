import { rectifyConfusion } from 'unicode-confusables';

const invisible = /\p{Cf}|\p{Variation_Selector}/gu;

function fold(text: string): string {
  const decomposed = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return rectifyConfusion(decomposed).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * What two names have in common that a hurried reader takes for one another: letters of other scripts
 * and digits as the Latin ones they look like, no case, marks, spaces or signs, and `i` as `l`.
 * After the skeleton of Unicode TR39, coarser on purpose: https://www.unicode.org/reports/tr39/
 */
export function nameSkeleton(name: string): string {
  const visible = name.replace(invisible, '');
  // Twice: what becomes small may be confusable again, as I, l and 1 are by way of each other.
  const folded = fold(fold(visible))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[i1]/g, 'l');
  return folded === '' ? visible.normalize('NFKC') : folded.replace(/0/g, 'o');
}
