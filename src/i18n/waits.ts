import { currentLocale } from '#src/i18n/text.ts';

/** How long something takes: `45 detik`, and from one and a half minutes on `3 menit`, rounded up. */
export function formatWait(seconds: number): string {
  const isLong = seconds > 90;
  return new Intl.NumberFormat(currentLocale(), {
    style: 'unit',
    unit: isLong ? 'minute' : 'second',
    unitDisplay: 'long',
  }).format(isLong ? Math.ceil(seconds / 60) : Math.ceil(seconds));
}
