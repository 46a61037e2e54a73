import type { Locale } from '#src/i18n/locale.ts';

const tags: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' };
const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/**
 * A size as readers know it: `48 kB`, `1,4 MB` (English: `1.4 MB`); a thousand bytes are a kilobyte, and
 * anything at all is at least one.
 */
export function formatBytes(bytes: number, locale: Locale): string {
  const kilobytes = bytes === 0 ? 0 : Math.max(1, bytes / 1000);
  const power = kilobytes < 999.5 ? 0 : kilobytes < 999_500 ? 1 : 2;
  const value = kilobytes / 1000 ** power;
  return new Intl.NumberFormat(tags[locale], {
    style: 'unit',
    unit: units[power],
    maximumFractionDigits: power === 0 || value >= 100 ? 0 : 1,
  }).format(value);
}
