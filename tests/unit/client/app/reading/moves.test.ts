import { describe, expect, it } from 'vitest';
import { nextStop } from '#src/client/app/reading/stops.ts';
import { directionOf } from '#src/client/app/reading/swipes.ts';

describe('the next stop of j and k', () => {
  const tops = [-300, -100, 40, 400];

  it('is beside the one that holds the focus, wherever the page is scrolled to', () => {
    expect(nextStop(tops, 0, 1)).toBe(1);
    expect(nextStop(tops, 3, -1)).toBe(2);
  });

  it('is the first below the top of the window, or the last above it, where none has the focus', () => {
    expect(nextStop(tops, -1, 1)).toBe(2);
    expect(nextStop(tops, -1, -1)).toBe(1);
  });

  it('is nowhere beyond either end', () => {
    expect(nextStop(tops, 3, 1)).toBeUndefined();
    expect(nextStop(tops, 0, -1)).toBeUndefined();
    expect(nextStop([], -1, 1)).toBeUndefined();
    expect(nextStop([-9], -1, 1)).toBeUndefined();
  });
});

describe('a swipe', () => {
  it('leads on to the left and back to the right', () => {
    expect(directionOf({ x: -120, y: 10, duration: 200 })).toBe(1);
    expect(directionOf({ x: 120, y: -10, duration: 200 })).toBe(-1);
  });

  it.each([
    ['short', { x: -60, y: 0, duration: 100 }],
    ['slow', { x: -200, y: 0, duration: 900 }],
    ['a scroll', { x: -120, y: 90, duration: 200 }],
  ])('is none where it is %s', (_name, swipe) => {
    expect(directionOf(swipe)).toBe(0);
  });
});
