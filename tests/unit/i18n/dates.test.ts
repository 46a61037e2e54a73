import { describe, expect, it } from 'vitest';
import { formatAge, formatDateTime, formatDay, formatMoment, yearOf } from '#src/i18n/dates.ts';

const seed = '2020-09-14T09:51:00+07:00';

describe('formatDateTime', () => {
  it('prints a moment as Indonesian newspapers do, without "pukul"', () => {
    expect(formatDateTime(seed, 'id')).toBe('Senin, 14 September 2020 09.51');
  });

  it.each([
    ['2020-09-14T02:51:00Z', 'Senin, 14 September 2020 09.51'],
    ['2026-12-31T17:00:00Z', 'Jumat, 1 Januari 2027 00.00'],
    ['2024-02-29T05:00:00+07:00', 'Kamis, 29 Februari 2024 05.00'],
  ])('shows %s in Jakarta', (iso, text) => {
    expect(formatDateTime(iso, 'id')).toBe(text);
  });

  it('shows the other two zones of the country', () => {
    expect(formatDateTime(seed, 'id', 'Asia/Makassar')).toBe('Senin, 14 September 2020 10.51');
    expect(formatDateTime(seed, 'id', 'Asia/Jayapura')).toBe('Senin, 14 September 2020 11.51');
  });

  it('speaks English where the interface does', () => {
    expect(formatDateTime(seed, 'en')).toBe('Monday, 14 September 2020 09:51');
  });
});

describe('shorter forms', () => {
  it('leave out the weekday, or the hour as well', () => {
    expect(formatMoment(seed, 'id')).toBe('14 September 2020 09.51');
    expect(formatDay(seed, 'id')).toBe('14 September 2020');
    expect(yearOf('2026-12-31T17:00:00Z')).toBe(2027);
  });
});

describe('formatAge', () => {
  const now = new Date('2026-11-24T12:00:00Z');
  it.each([
    ['2026-11-24T11:59:40Z', 'baru saja', 'just now'],
    ['2026-11-24T11:55:00Z', '5 menit yang lalu', '5 minutes ago'],
    ['2026-11-24T09:00:00Z', '3 jam yang lalu', '3 hours ago'],
    ['2026-11-20T09:00:00Z', '20 November 2026', '20 November 2026'],
  ])('of %s is told in both languages', (iso, id, en) => {
    expect(formatAge(iso, now, 'id')).toBe(id);
    expect(formatAge(iso, now, 'en')).toBe(en);
  });
});
