import type { Sheet } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import { type Attributes, circle, path } from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** Evenly spaced dots, for a printed tone. */
export function dots(
  sheet: Sheet,
  gap: number,
  radius: number,
  color: string,
  transform = 'rotate(30)',
): string {
  return sheet.tile(gap, gap, circle(gap / 2, gap / 2, radius, color), transform);
}

export function gridLines(sheet: Sheet, gap: number, color: string, width = 1.5): string {
  return sheet.tile(
    gap,
    gap,
    path(`M0 0H${gap}M0 0V${gap}`, 'none', { stroke: color, 'stroke-width': width * 2 }),
  );
}

/** A ring of a given thickness, as an outline. */
export function ring(
  x: number,
  y: number,
  radius: number,
  color: string,
  width: number,
  more: Attributes = {},
): string {
  return circle(x, y, radius, 'none', { stroke: color, 'stroke-width': width, ...more });
}
