import { expect, it } from 'vitest';
import { siteDay, siteHour } from '#src/server/services/articles/site-day.ts';

it.each([
  ['2026-11-24T16:59:59.999Z', 0, '2026-11-24'],
  ['2026-11-24T17:00:00.000Z', 0, '2026-11-25'],
  ['2026-12-31T17:00:00.000Z', 0, '2027-01-01'],
  ['2026-03-01T00:00:00.000Z', 1, '2026-02-28'],
  ['2026-11-24T05:00:00.000Z', 30, '2026-10-25'],
])('%s less %i days is %s in Jakarta', (moment, daysBefore, day) => {
  expect(siteDay(new Date(moment), daysBefore)).toBe(day);
});

it.each([
  ['2026-11-24T17:00:00.000Z', 0],
  ['2026-11-24T18:30:00.000Z', 1],
  ['2026-11-24T16:59:59.999Z', 23],
])('at %s the clock in Jakarta shows %i', (moment, hour) => {
  expect(siteHour(new Date(moment))).toBe(hour);
});
