import { type Sheet, WIDTH } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  ellipse,
  type Point,
  path,
  polygon,
  range,
  spots,
  trace,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** A pool of light that fades to nothing. */
export function glow(
  sheet: Sheet,
  x: number,
  y: number,
  radius: number,
  color: string,
  strength = 0.8,
): string {
  return circle(
    x,
    y,
    radius,
    sheet.radial([color, strength], [color, strength * 0.35], [color, 0]),
  );
}

/** Light that falls from a point through an opening, as a fading wedge. */
export function beam(
  sheet: Sheet,
  points: readonly Point[],
  color: string,
  strength = 0.6,
): string {
  return polygon(points, sheet.linear('down', [color, strength], [color, 0]));
}

export function rays(
  x: number,
  y: number,
  count: number,
  length: number,
  color: string,
  opacity: number,
): string {
  const wedge = (index: number): string => {
    const from = ((index * 2) / (count * 2)) * Math.PI * 2;
    const to = ((index * 2 + 1) / (count * 2)) * Math.PI * 2;
    const corner = (angle: number): Point => [
      x + Math.cos(angle) * length,
      y + Math.sin(angle) * length,
    ];
    return trace([[x, y], corner(from), corner(to)], true);
  };
  return path(range(count).map(wedge).join(''), color, { opacity });
}

export function stars(sheet: Sheet, count: number, bottom: number, color: string): string {
  const some = (share: number): Point[] =>
    range(Math.ceil(count * share)).map(() => [sheet.between(0, WIDTH), sheet.between(0, bottom)]);
  return (
    spots(some(0.5), 3.5, color, { opacity: 0.5 }) +
    spots(some(0.35), 5, color, { opacity: 0.75 }) +
    spots(some(0.15), 8, color)
  );
}

/** A soft shadow on the floor under a thing. */
export function floorShadow(
  sheet: Sheet,
  x: number,
  y: number,
  rx: number,
  ry: number,
  strength = 0.45,
): string {
  return ellipse(
    x,
    y,
    rx,
    ry,
    sheet.radial(['#000', strength], ['#000', strength * 0.5], ['#000', 0]),
  );
}
