import type { Locale } from '#src/i18n/locale.ts';
import { site } from '#src/site.ts';

/** The three zones of Indonesia: IANA name and the abbreviation readers know. */
export const indonesianZones = [
  { timeZone: 'Asia/Jakarta', abbreviation: 'WIB' },
  { timeZone: 'Asia/Makassar', abbreviation: 'WITA' },
  { timeZone: 'Asia/Jayapura', abbreviation: 'WIT' },
] as const;

const tags: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' };
const cache = new Map<string, Intl.DateTimeFormat>();

function partsOf(iso: string, locale: Locale, timeZone: string): Map<string, string> {
  const key = `${locale} ${timeZone}`;
  let format = cache.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(tags[locale], {
      timeZone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    cache.set(key, format);
  }
  return new Map(format.formatToParts(new Date(iso)).map((part) => [part.type, part.value]));
}

/**
 * A moment as newspapers print it: `Senin, 14 September 2020 09.51` (English: `Monday, 14 September
 * 2020 09:51`). Built from parts, because what Intl joins says "pukul".
 * @param iso ISO 8601 with offset @param timeZone IANA zone, the site's own unless given
 */
export function formatDateTime(
  iso: string,
  locale: Locale,
  timeZone: string = site.timeZone,
): string {
  const part = partsOf(iso, locale, timeZone);
  const clock = `${part.get('hour')}${locale === 'id' ? '.' : ':'}${part.get('minute')}`;
  return `${part.get('weekday')}, ${part.get('day')} ${part.get('month')} ${part.get('year')} ${clock}`;
}

/** A day without its hour: `14 September 2020`. */
export function formatDay(iso: string, locale: Locale, timeZone: string = site.timeZone): string {
  const part = partsOf(iso, locale, timeZone);
  return `${part.get('day')} ${part.get('month')} ${part.get('year')}`;
}

/** The year alone, as a number: 2020. */
export function yearOf(iso: string, timeZone: string = site.timeZone): number {
  return Number(partsOf(iso, site.defaultLocale, timeZone).get('year'));
}

/**
 * How long ago, for fresh things: `baru saja`, `5 menit yang lalu`, `3 jam yang lalu`; a day or more
 * is the day itself. Deterministic: `now` is given, never read from the clock.
 */
export function formatAge(iso: string, now: Date, locale: Locale): string {
  const minutes = Math.floor((now.getTime() - new Date(iso).getTime()) / 60_000);
  const relative = new Intl.RelativeTimeFormat(tags[locale], { numeric: 'always' });
  if (minutes < 1) return locale === 'id' ? 'baru saja' : 'just now';
  if (minutes < 60) return relative.format(-minutes, 'minute');
  if (minutes < 24 * 60) return relative.format(-Math.floor(minutes / 60), 'hour');
  return formatDay(iso, locale);
}

/** A moment without its weekday, for lists: `14 September 2020 09.51`. */
export function formatMoment(
  iso: string,
  locale: Locale,
  timeZone: string = site.timeZone,
): string {
  return formatDateTime(iso, locale, timeZone).replace(/^[^,]+, /, '');
}

/** A calendar month: `Desember 2026`. @param month as `2026-12` */
export function formatMonth(month: string, locale: Locale): string {
  const part = partsOf(`${month}-15T12:00:00Z`, locale, 'UTC');
  return `${part.get('month')} ${part.get('year')}`;
}
