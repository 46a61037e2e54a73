import type { Sheet } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  element,
  ellipse,
  polygon,
  rect,
  short,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** Kawung: four seeds around a point, the oldest of the batik patterns. */
export function kawung(
  sheet: Sheet,
  size: number,
  ground: string,
  seed: string,
  dot: string,
  transform?: string,
): string {
  const half = size / 2;
  const grain = (angle: number): string =>
    element(
      'g',
      { transform: `translate(${short(half)} ${short(half)}) rotate(${angle})` },
      ellipse(0, -half * 0.66, half * 0.3, half * 0.56, seed) +
        circle(0, -half * 0.66, half * 0.08, ground),
    );
  const drawing =
    rect(0, 0, size, size, ground) +
    [45, 135, 225, 315].map(grain).join('') +
    circle(half, half, half * 0.1, dot) +
    circle(0, 0, half * 0.12, dot) +
    circle(size, size, half * 0.12, dot) +
    circle(size, 0, half * 0.12, dot) +
    circle(0, size, half * 0.12, dot);
  return sheet.tile(size, size, drawing, transform);
}

/** Parang: slanting waves like the edge of a kris. */
export function parang(
  sheet: Sheet,
  size: number,
  ground: string,
  blade: string,
  thin: string,
): string {
  const s = size;
  const wave = `M0 ${short(s * 0.5)}C${short(s * 0.1)} ${short(s * 0.1)} ${short(s * 0.45)} ${short(s * 0.1)} ${short(s * 0.5)} ${short(s * 0.4)}C${short(s * 0.55)} ${short(s * 0.7)} ${short(s * 0.9)} ${short(s * 0.75)} ${short(s)} ${short(s * 0.5)}`;
  const drawing =
    rect(0, 0, s, s, ground) +
    stroke(wave, blade, s * 0.2) +
    stroke(`M0 ${short(s * 0.04)}H${short(s)}`, thin, s * 0.05) +
    circle(s * 0.25, s * 0.66, s * 0.07, thin) +
    circle(s * 0.75, s * 0.34, s * 0.07, thin);
  return sheet.tile(s, s, drawing, 'rotate(-38)');
}

/** Diamonds within diamonds, as in a woven ikat cloth. */
export function ikat(
  sheet: Sheet,
  size: number,
  ground: string,
  outer: string,
  inner: string,
): string {
  const h = size / 2;
  const diamond = (r: number, fill: string): string =>
    polygon(
      [
        [h, h - r],
        [h + r * 0.7, h],
        [h, h + r],
        [h - r * 0.7, h],
      ],
      fill,
    );
  const corner = (x: number, y: number): string =>
    polygon(
      [
        [x, y - h * 0.3],
        [x + h * 0.2, y],
        [x, y + h * 0.3],
        [x - h * 0.2, y],
      ],
      inner,
    );
  const drawing =
    rect(0, 0, size, size, ground) +
    diamond(h * 0.9, outer) +
    diamond(h * 0.62, ground) +
    diamond(h * 0.34, inner) +
    corner(0, 0) +
    corner(size, 0) +
    corner(0, size) +
    corner(size, size);
  return sheet.tile(size, size, drawing);
}
