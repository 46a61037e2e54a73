import { site } from '#src/site.ts';

const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: site.timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The calendar day of a moment at the site's own place, as `2026-11-24`.
 * @param daysBefore whole days to go back from it
 */
export function siteDay(moment: Date, daysBefore = 0): string {
  return format.format(new Date(moment.getTime() - daysBefore * 24 * 60 * 60 * 1000));
}

const hourFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: site.timeZone,
  hour: '2-digit',
  hourCycle: 'h23',
});

/** The hour of the day, 0 to 23, at the site's own place. */
export function siteHour(moment: Date): number {
  return Number(hourFormat.format(moment));
}
