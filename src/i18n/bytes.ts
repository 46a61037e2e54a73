import type { Locale } from '#src/i18n/locale.ts';

const tags: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' };
const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/**
 * A size as readers know it: `48 kB`, `1,4 MB` (English: `1.4 MB`); a thousand bytes are a kilobyte,
 * anything at all is at least one, and what is small has a decimal, so that nothing is rounded by 3 %.
 */
export function formatBytes(bytes: number, locale: Locale): string {
  const kilobytes = bytes === 0 ? 0 : Math.max(1, bytes / 1000);
  const power = kilobytes < 999.5 ? 0 : kilobytes < 999_500 ? 1 : 2;
  const value = kilobytes / 1000 ** power;
  const isSmall = power === 0 ? value < 20 : value < 100;
  return new Intl.NumberFormat(tags[locale], {
    style: 'unit',
    unit: units[power],
    maximumFractionDigits: isSmall ? 1 : 0,
  }).format(value);
}
