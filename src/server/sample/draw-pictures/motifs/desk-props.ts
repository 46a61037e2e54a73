import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import {
  circle,
  each,
  ellipse,
  group,
  line,
  path,
  polygon,
  rect,
  short,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** An hourglass; origin at its middle. `left` is the share of sand still above. */
export function hourglass(
  p: Palette,
  height: number,
  wood: string,
  glass: string,
  sand: string,
  left: number,
): string {
  const h = height / 2;
  const w = height * 0.28;
  const bulb = `M${-w} ${-h * 0.84}C${-w} ${-h * 0.3} ${-w * 0.14} ${-h * 0.2} ${-w * 0.1} 0C${-w * 0.14} ${h * 0.2} ${-w} ${h * 0.3} ${-w} ${h * 0.84}H${w}C${w} ${h * 0.3} ${w * 0.14} ${h * 0.2} ${w * 0.1} 0C${w * 0.14} ${-h * 0.2} ${w} ${-h * 0.3} ${w} ${-h * 0.84}Z`;
  const level = -h * 0.22 - h * 0.56 * left;
  const half = w * (0.5 + left * 0.4);
  return (
    path(bulb, glass) +
    path(
      `M${-half} ${level}C${-half * 0.7} ${-h * 0.26} ${-w * 0.12} ${-h * 0.2} 0 ${-h * 0.02}C${w * 0.12} ${-h * 0.2} ${half * 0.7} ${-h * 0.26} ${half} ${level}Q0 ${level + h * 0.06} ${-half} ${level}Z`,
      sand,
    ) +
    rect(-3, -h * 0.06, 6, h * 0.8, sand) +
    path(
      `M${-w * 0.94} ${h * 0.84}Q${-w * 0.7} ${h * 0.6} 0 ${h * 0.36}Q${w * 0.7} ${h * 0.6} ${w * 0.94} ${h * 0.84}Z`,
      sand,
    ) +
    stroke(
      `M${-w * 0.78} ${-h * 0.74}C${-w * 0.76} ${-h * 0.5} ${-w * 0.5} ${-h * 0.36} ${-w * 0.36} ${-h * 0.26}M${-w * 0.78} ${h * 0.7}C${-w * 0.76} ${h * 0.56} ${-w * 0.6} ${h * 0.4} ${-w * 0.5} ${h * 0.34}`,
      p.paper,
      8,
      { opacity: 0.7 },
    ) +
    [-1.18, 1.08].map((x) => rect(w * x, -h * 0.9, w * 0.12, h * 1.8, wood)).join('') +
    [-1, 0.86]
      .map(
        (y) =>
          rect(-w * 1.36, h * y, w * 2.72, h * 0.14, wood, { rx: 10 }) +
          rect(w * 0.2, h * y, w * 1.16, h * 0.14, '#000', { rx: 10, opacity: 0.2 }),
      )
      .join('')
  );
}

/** A wooden gavel, its head at the origin, its handle to the lower right. */
export function gavel(wood: string, shade: string, band: string): string {
  return group(
    { transform: 'rotate(-28)' },
    rect(-20, 60, 40, 420, shade, { rx: 18 }),
    rect(-20, 60, 18, 420, wood, { rx: 9 }),
    rect(-170, -80, 340, 160, wood, { rx: 18 }),
    rect(-170, 10, 340, 70, shade, { rx: 18 }),
    rect(-196, -92, 46, 184, wood, { rx: 14 }),
    rect(150, -92, 46, 184, shade, { rx: 14 }),
    rect(-110, -80, 22, 160, band),
    rect(88, -80, 22, 160, band),
  );
}

/** A wall calendar without a number on it; origin at its top left. */
export function calendar(
  p: Palette,
  width: number,
  height: number,
  band: string,
  mark: number,
): string {
  const column = width / 7;
  const rows = 5;
  const row = (height * 0.68) / rows;
  const cells = each(rows * 7, (i) => {
    const x = (i % 7) * column + column * 0.2;
    const y = height * 0.28 + Math.floor(i / 7) * row;
    return rect(
      x,
      y,
      column * 0.6,
      row * 0.62,
      i === mark ? p.accent : i % 7 === 0 ? p.main : p.soft,
      { rx: 6, opacity: i === mark ? 1 : 0.75 },
    );
  });
  return (
    rect(0, 0, width, height, p.paper, { rx: 10 }) +
    rect(0, 0, width, height * 0.2, band, { rx: 10 }) +
    rect(0, height * 0.14, width, height * 0.06, band) +
    cells +
    each(8, (i) =>
      rect(width * (0.08 + i * 0.118), -height * 0.04, width * 0.02, height * 0.09, p.ink, {
        rx: 4,
      }),
    )
  );
}

/** A sheet torn along its upper edge, curling away; origin at its middle. */
export function tornSheet(width: number, height: number, fill: string, shade: string): string {
  const w = width / 2;
  const h = height / 2;
  const teeth = each(
    10,
    (i) => `L${short(-w + (i + 0.5) * (width / 10))} ${short(-h + (i % 2 === 0 ? 16 : -6))}`,
  );
  return (
    path(
      `M${-w} ${-h}${teeth}L${w} ${-h}V${h * 0.6}Q${w * 0.7} ${h * 0.7} ${w * 0.4} ${h}H${-w}Z`,
      fill,
    ) +
    path(
      `M${w} ${h * 0.6}Q${w * 0.7} ${h * 0.7} ${w * 0.4} ${h}Q${w * 0.36} ${h * 0.6} ${w} ${h * 0.6}Z`,
      shade,
    )
  );
}

export function magnifier(radius: number, rim: string, handle: string, inside: string): string {
  const r = radius;
  return (
    group(
      { transform: 'rotate(42)' },
      rect(r * 0.98, -r * 0.12, r * 0.3, r * 0.24, rim),
      rect(r * 1.22, -r * 0.17, r * 1.3, r * 0.34, handle, { rx: r * 0.15 }),
      rect(r * 1.22, 0, r * 1.3, r * 0.17, '#000', { rx: r * 0.08, opacity: 0.25 }),
    ) +
    inside +
    circle(0, 0, r, 'none', { stroke: rim, 'stroke-width': r * 0.15 }) +
    stroke(
      `M${-r * 0.7} ${-r * 0.34}A${r * 0.78} ${r * 0.78} 0 0 1 ${-r * 0.2} ${-r * 0.74}`,
      '#fff',
      r * 0.07,
      { opacity: 0.8 },
    )
  );
}

/** A bulky monitor with a tube, three-quarter front; origin at its top left, 360 by 330. */
export function tubeMonitor(p: Palette, shell: string, shade: string, display: string): string {
  return (
    path('M350 30L420 66V236L350 262Z', shade) +
    rect(0, 0, 356, 280, shell, { rx: 18 }) +
    rect(30, 28, 296, 212, p.ink, { rx: 22 }) +
    path('M46 50Q178 30 310 50Q324 134 310 218Q178 238 46 218Q32 134 46 50Z', display) +
    path('M60 62Q120 50 180 50L110 210Q86 212 58 206Q48 134 60 62Z', '#fff', { opacity: 0.14 }) +
    circle(320, 262, 6, p.spark) +
    rect(262, 258, 40, 8, shade, { rx: 4 }) +
    polygon(
      [
        [110, 280],
        [246, 280],
        [276, 320],
        [80, 320],
      ],
      shade,
    )
  );
}

/** Crates of archive boxes, each with a pull hole. */
export function archiveBox(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  shade: string,
): string {
  return (
    rect(x, y, width, height, fill) +
    rect(x + width * 0.76, y, width * 0.24, height, shade) +
    rect(x - 5, y, width + 10, height * 0.22, shade) +
    rect(x + width * 0.3, y + height * 0.44, width * 0.3, height * 0.14, shade, { rx: 8 })
  );
}

/** A potted lamp over a desk; origin at its foot. */
export function deskLamp(color: string, shade: string, light: string): string {
  return (
    rect(-70, -18, 140, 18, shade, { rx: 9 }) +
    line(
      [
        [0, -14],
        [-60, -200],
        [90, -330],
      ],
      color,
      14,
    ) +
    circle(-60, -200, 14, shade) +
    group(
      { transform: 'translate(90 -330) rotate(34)' },
      path('M-30-30H40L110 80H-90Z', color),
      ellipse(10, 80, 100, 18, light),
    )
  );
}

export function envelope(
  width: number,
  height: number,
  fill: string,
  flap: string,
  seal: string,
): string {
  const w = width / 2;
  const h = height / 2;
  return (
    rect(-w, -h, width, height, fill, { rx: 10 }) +
    polygon(
      [
        [-w, h],
        [-w * 0.1, 0],
        [w * 0.1, 0],
        [w, h],
      ],
      '#000',
      { opacity: 0.08 },
    ) +
    path(`M${-w} ${-h}H${w}L${w * 0.08} ${h * 0.22}Q0 ${h * 0.3} ${-w * 0.08} ${h * 0.22}Z`, flap) +
    circle(0, h * 0.14, h * 0.24, seal) +
    circle(0, h * 0.14, h * 0.15, '#fff', { opacity: 0.25 })
  );
}
