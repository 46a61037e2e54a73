import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import type { Sheet } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  ellipse,
  group,
  line,
  type Point,
  path,
  polygon,
  range,
  rect,
  short,
  spots,
  stroke,
  trace,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** A server cabinet from the front; lamps are scattered by the sheet's chance. */
export function rack(
  sheet: Sheet,
  width: number,
  height: number,
  units: number,
  p: Palette,
  frame: string,
  slot: string,
): string {
  const gap = height / units;
  const middle = (unit: number): number => unit * gap + gap * 0.5;
  const lamps = range(units).flatMap((unit) =>
    range(3).map((lamp) => ({
      at: [width * 0.12 + lamp * gap * 0.34, middle(unit)] as Point,
      color: sheet.pick([p.spark, p.spark, p.accent, p.soft]),
    })),
  );
  const slots = stroke(
    range(units)
      .map((unit) => `M${short(width * 0.08)} ${short(middle(unit))}H${short(width * 0.92)}`)
      .join(''),
    slot,
    gap * 0.72,
    { 'stroke-linecap': 'butt' },
  );
  const vents = stroke(
    range(units)
      .map((unit) => `M${short(width * 0.45)} ${short(middle(unit))}H${short(width * 0.88)}`)
      .join(''),
    frame,
    gap * 0.34,
    {
      'stroke-dasharray': `${short(gap * 0.1)} ${short(gap * 0.14)}`,
      'stroke-linecap': 'butt',
    },
  );
  const lit = [p.spark, p.accent, p.soft].map((color) =>
    spots(
      lamps.filter((lamp) => lamp.color === color).map((lamp) => lamp.at),
      gap * 0.2,
      color,
    ),
  );
  return rect(0, 0, width, height, frame, { rx: 10 }) + slots + vents + lit.join('');
}

/** A lattice mast with antennas; origin at the middle of its foot. */
export function mast(height: number, color: string, dish: string, lamp: string): string {
  const h = height;
  const foot = h * 0.12;
  const half = (t: number): number => foot * (1 - t * 0.8);
  const levels = 9;
  const braces = each(levels, (i) => {
    const a = i / levels;
    const b = (i + 1) / levels;
    return stroke(
      trace([
        [-half(a), -a * h],
        [half(b), -b * h],
      ]) +
        trace([
          [half(a), -a * h],
          [-half(b), -b * h],
        ]) +
        trace([
          [-half(b), -b * h],
          [half(b), -b * h],
        ]),
      color,
      h * 0.007,
    );
  });
  return (
    line(
      [
        [-foot, 0],
        [-half(1), -h],
      ],
      color,
      h * 0.014,
    ) +
    line(
      [
        [foot, 0],
        [half(1), -h],
      ],
      color,
      h * 0.014,
    ) +
    braces +
    [-0.06, 0, 0.06]
      .map((dx) => rect(h * dx - h * 0.014, -h * 1.02, h * 0.028, h * 0.16, dish, { rx: 4 }))
      .join('') +
    circle(-half(0.7) - h * 0.02, -h * 0.7, h * 0.045, dish) +
    circle(half(0.6) + h * 0.02, -h * 0.6, h * 0.055, dish) +
    line(
      [
        [0, -h],
        [0, -h * 1.12],
      ],
      color,
      h * 0.01,
    ) +
    circle(0, -h * 1.13, h * 0.016, lamp)
  );
}

/** A dish on a short post that looks up to the right; origin at its foot. */
export function dish(scale: number, face: string, shade: string, post: string): string {
  return group(
    { transform: `scale(${short(scale)})` },
    polygon(
      [
        [-16, 0],
        [-8, -130],
        [12, -130],
        [20, 0],
      ],
      post,
    ) +
      group(
        { transform: 'translate(0 -160) rotate(40)' },
        path('M-150 0A150 74 0 0 0 150 0Z', shade) +
          ellipse(0, 0, 150, 34, face) +
          line(
            [
              [-100, 0],
              [0, -120],
              [100, 0],
            ],
            post,
            7,
          ) +
          circle(0, -122, 14, post),
      ),
  );
}
