import { limits } from '#src/contract/limits.ts';

/**
 * Lower-case ASCII words joined by hyphens, as addresses want them: `UU PDP` → `uu-pdp`,
 * `Domain .id` → `domain-id`, `Pokémon GO` → `pokemon-go`, `C++` → `c-plus-plus`. Cut at a word to `maxLength` characters.
 * '' where nothing is left, as for text in a script other than Latin.
 */
export function slugify(text: string, maxLength: number = limits.slug): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`]/g, '')
    .toLowerCase()
    .replace(/(?<=[a-z])\+|(?<=\+)\+/g, ' plus ')
    .replace(/\b([a-z])#/g, '$1 sharp ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words.length <= maxLength) return words;
  const cut = words.slice(0, maxLength + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > 0 ? end : maxLength);
}
