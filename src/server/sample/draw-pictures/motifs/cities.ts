import { HEIGHT, type Sheet, WIDTH } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  path,
  polygon,
  rect,
  short,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** Towers from edge to edge with a few lit windows. */
export function skyline(
  sheet: Sheet,
  base: number,
  low: number,
  high: number,
  fill: string,
  light?: string,
): string {
  let markup = '';
  let x = -30;
  while (x < WIDTH + 30) {
    const width = sheet.between(70, 150);
    const height = sheet.between(low, high);
    const top = base - height;
    markup += rect(x, top, width + 1, HEIGHT - top, fill);
    const crown = sheet.between(0, 1);
    if (crown < 0.25) markup += rect(x + width / 2 - 4, top - 60, 8, 62, fill);
    else if (crown < 0.45)
      markup += polygon(
        [
          [x, top + 1],
          [x + width * 0.5, top - 46],
          [x + width, top + 1],
        ],
        fill,
      );
    else if (crown < 0.6) markup += rect(x + width * 0.2, top - 26, width * 0.6, 28, fill);
    if (light !== undefined)
      markup += windows(sheet, x + 14, top + 22, width - 28, Math.min(height, 420), light);
    x += width;
  }
  return markup;
}

function windows(
  sheet: Sheet,
  x: number,
  y: number,
  width: number,
  height: number,
  light: string,
): string {
  let d = '';
  const columns = Math.max(1, Math.floor(width / 22));
  for (let row = 0; row < height / 34 - 1; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (sheet.between(0, 1) < 0.34)
        d += `M${short(x + column * 22 + 6)} ${short(y + row * 34)}v16`;
    }
  }
  return d === '' ? '' : stroke(d, light, 11, { opacity: 0.85, 'stroke-linecap': 'butt' });
}

/** An obelisk with a flame on a cup, which a reader knows from the middle of Jakarta. */
export function obelisk(
  x: number,
  base: number,
  height: number,
  stone: string,
  shade: string,
  flame: string,
): string {
  const h = height;
  return (
    polygon(
      [
        [x - h * 0.17, base - h * 0.16],
        [x + h * 0.17, base - h * 0.16],
        [x + h * 0.1, base - h * 0.09],
        [x - h * 0.1, base - h * 0.09],
      ],
      stone,
    ) +
    rect(x - h * 0.045, base - h * 0.1, h * 0.09, h * 0.1, shade) +
    polygon(
      [
        [x - h * 0.036, base - h * 0.16],
        [x - h * 0.018, base - h * 0.88],
        [x + h * 0.018, base - h * 0.88],
        [x + h * 0.036, base - h * 0.16],
      ],
      stone,
    ) +
    polygon(
      [
        [x + h * 0.006, base - h * 0.16],
        [x + h * 0.004, base - h * 0.88],
        [x + h * 0.018, base - h * 0.88],
        [x + h * 0.036, base - h * 0.16],
      ],
      shade,
    ) +
    polygon(
      [
        [x - h * 0.04, base - h * 0.9],
        [x + h * 0.04, base - h * 0.9],
        [x + h * 0.022, base - h * 0.87],
        [x - h * 0.022, base - h * 0.87],
      ],
      stone,
    ) +
    path(
      `M${short(x - h * 0.026)} ${short(base - h * 0.9)}C${short(x - h * 0.04)} ${short(base - h * 0.95)} ${short(x - h * 0.006)} ${short(base - h * 0.96)} ${short(x + h * 0.004)} ${short(base - h)}C${short(x + h * 0.02)} ${short(base - h * 0.96)} ${short(x + h * 0.04)} ${short(base - h * 0.94)} ${short(x + h * 0.026)} ${short(base - h * 0.9)}Z`,
      flame,
    )
  );
}
