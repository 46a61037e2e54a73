import { HEIGHT, type Sheet, WIDTH } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  ellipse,
  line,
  type Point,
  path,
  place,
  short,
  stroke,
  wire,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** A wave line from edge to edge, filled to the bottom of the picture. */
export function waves(
  y: number,
  height: number,
  length: number,
  shift: number,
  fill: string,
  opacity?: number,
): string {
  let d = `M${short(-length + shift)} ${HEIGHT + 10}V${short(y)}`;
  for (let x = -length + shift; x < WIDTH + length; x += length) {
    d += `q${short(length / 4)} ${short(-height)} ${short(length / 2)} 0t${short(length / 2)} 0`;
  }
  return path(`${d}V${HEIGHT + 10}Z`, fill, { opacity });
}

/** Glints on water that narrow towards the horizon, under a sun or moon at `x`. */
export function glints(
  sheet: Sheet,
  x: number,
  top: number,
  bottom: number,
  color: string,
): string {
  return each(22, (index) => {
    const depth = index / 22;
    const y = top + (bottom - top) * depth * depth;
    const half = 16 + depth * 190 * sheet.between(0.3, 1);
    const middle = x + sheet.between(-60, 60) * depth;
    return line(
      [
        [middle - half, y],
        [middle + half, y],
      ],
      color,
      3 + depth * 9,
      { opacity: sheet.between(0.35, 0.9) },
    );
  });
}

/** A fish from the side, swimming left. */
export function fish(x: number, y: number, scale: number, fill: string): string {
  return place(
    x,
    y,
    0,
    scale,
    path('M-60 0C-30-36 30-34 56-6L92-34C84-10 84 10 92 34L56 6C30 34-30 36-60 0Z', fill),
    circle(-34, -6, 4.5, '#fff'),
  );
}

export function gull(x: number, y: number, scale: number, color: string): string {
  return place(x, y, 0, scale, stroke('M-40-12Q-18-26 0 0Q18-26 40-12', color, 7));
}

/** The sea bed from edge to edge, with a few rocks and weeds. */
export function seabed(sheet: Sheet, y: number, fill: string, weed: string): string {
  const rocks = each(6, (index) =>
    ellipse(
      sheet.between(0, WIDTH),
      y + 46 + index * 6,
      sheet.between(50, 120),
      sheet.between(24, 50),
      fill,
    ),
  );
  const weeds = each(16, () => {
    const x = sheet.between(0, WIDTH);
    const tall = sheet.between(40, 130);
    const bend: readonly Point[] = [
      [x, y + 60],
      [x + 14, y + 50 - tall * 0.35],
      [x - 10, y + 50 - tall * 0.7],
      [x + 8, y + 50 - tall],
    ];
    return wire(bend, weed, 10);
  });
  return (
    weeds +
    path(`M0 ${y + 30}Q300 ${y - 30} 620 ${y + 26}T1180 ${y + 16}T1600 ${y + 30}V900H0Z`, fill) +
    rocks
  );
}
