import { HEIGHT, type Sheet, WIDTH } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  type Attributes,
  group,
  path,
  place,
  short,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** A flat-bottomed cloud, its origin at the middle of its base. */
export function cloud(
  x: number,
  y: number,
  scale: number,
  fill: string,
  more: Attributes = {},
): string {
  const d = 'M-150 0a46 46 0 0 1 12-90a78 78 0 0 1 138-34a62 62 0 0 1 102 30a48 48 0 0 1 46 94z';
  return group(more, place(x, y, 0, scale, path(d, fill)));
}

/** A line of hills from edge to edge; the smaller the step, the rougher. */
export function hills(sheet: Sheet, y: number, height: number, step: number, fill: string): string {
  let d = `M-20 ${HEIGHT + 20}V${short(y)}`;
  for (let x = -20; x < WIDTH + step; x += step) {
    const peak = y - sheet.between(height * 0.35, height);
    d += `Q${short(x + step / 2)} ${short(peak)} ${short(x + step)} ${short(y + sheet.between(-0.15, 0.1) * height)}`;
  }
  return path(`${d}V${HEIGHT + 20}Z`, fill);
}

/** A sleeping volcano with lit and shaded flanks. */
export function volcano(
  x: number,
  base: number,
  width: number,
  height: number,
  lit: string,
  shaded: string,
): string {
  const half = width / 2;
  const rim = width * 0.07;
  const top = base - height;
  const left = `M${short(x - half)} ${short(base)}Q${short(x - half * 0.35)} ${short(base - height * 0.35)} ${short(x - rim)} ${short(top)}`;
  const right = `Q${short(x + half * 0.35)} ${short(base - height * 0.35)} ${short(x + half)} ${short(base)}Z`;
  const crater = `L${short(x - rim * 0.3)} ${short(top + rim * 0.5)}L${short(x + rim * 0.4)} ${short(top + rim * 0.2)}L${short(x + rim)} ${short(top - rim * 0.2)}`;
  const shade = `M${short(x + rim)} ${short(top - rim * 0.2)}${right.slice(0, -1)}L${short(x - half * 0.1)} ${short(base)}Q${short(x + half * 0.12)} ${short(base - height * 0.5)} ${short(x + rim * 0.2)} ${short(top + rim * 0.3)}Z`;
  return path(left + crater + right, lit) + path(shade, shaded);
}

export function palm(
  x: number,
  y: number,
  height: number,
  trunk: string,
  leaf: string,
  lean = 0.18,
): string {
  const topX = x + height * lean;
  const topY = y - height;
  const l = height * 0.42;
  const fronds = [
    [-1, 0.35],
    [-0.85, -0.2],
    [-0.35, -0.5],
    [0.3, -0.52],
    [0.85, -0.2],
    [1, 0.38],
  ]
    .map(([fx = 0, fy = 0]) =>
      path(
        `M${short(topX)} ${short(topY)}Q${short(topX + l * fx * 0.55)} ${short(topY + l * (fy - 0.42))} ${short(topX + l * fx)} ${short(topY + l * fy)}Q${short(topX + l * fx * 0.5)} ${short(topY + l * (fy * 0.5 - 0.08))} ${short(topX)} ${short(topY)}Z`,
        leaf,
      ),
    )
    .join('');
  return (
    stroke(
      `M${short(x)} ${short(y)}Q${short(x + height * lean * 0.2)} ${short(y - height * 0.6)} ${short(topX)} ${short(topY)}`,
      trunk,
      height * 0.045,
    ) + fronds
  );
}
