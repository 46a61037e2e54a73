import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import {
  circle,
  each,
  ellipse,
  group,
  line,
  type Point,
  path,
  place,
  polygon,
  rect,
  short,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** One piece of a puzzle: tabs and holes on the sides in the order top, right, bottom, left. */
export function puzzle(
  size: number,
  sides: readonly [number, number, number, number],
  fill: string,
  shade: string,
): string {
  const s = size / 2;
  const k = size * 0.12;
  const d =
    `M${-s} ${-s}` +
    sides
      .map((side, i) => {
        const turn = (x: number, y: number): string => {
          const rotated: Point =
            i === 0 ? [x, y] : i === 1 ? [-y, x] : i === 2 ? [-x, -y] : [y, -x];
          return `${short(rotated[0])} ${short(rotated[1])}`;
        };
        if (side === 0) return `L${turn(s, -s)}`;
        const out = -s - k * 1.9 * side;
        return `L${turn(-k * 0.7, -s)}C${turn(-k * 1.9, out)} ${turn(k * 1.9, out)} ${turn(k * 0.7, -s)}L${turn(s, -s)}`;
      })
      .join('') +
    'Z';
  return group(
    {},
    place(10, 16, 0, 1, path(d, shade)),
    path(d, fill, { 'stroke-linejoin': 'round' }),
  );
}

export function umbrella(width: number, cloth: readonly [string, string], handle: string): string {
  const w = width / 2;
  return (
    stroke(
      `M0 ${-w * 0.1}V${w * 0.96}q0 ${w * 0.12} ${w * 0.1} ${w * 0.12}t${w * 0.1} ${-w * 0.1}`,
      handle,
      w * 0.045,
    ) +
    path(
      `M${-w} 0C${-w} ${-w * 0.9} ${w} ${-w * 0.9} ${w} 0Q${w * 0.83} ${-w * 0.14} ${w * 0.66} 0Q${w * 0.5} ${-w * 0.14} ${w * 0.33} 0Q0 ${-w * 0.18} ${-w * 0.33} 0Q${-w * 0.5} ${-w * 0.14} ${-w * 0.66} 0Q${-w * 0.83} ${-w * 0.14} ${-w} 0Z`,
      cloth[0],
    ) +
    path(
      `M0 ${-w * 0.68}C${-w * 0.26} ${-w * 0.5} ${-w * 0.33} ${-w * 0.2} ${-w * 0.33} 0Q0 ${-w * 0.18} ${w * 0.33} 0C${w * 0.33} ${-w * 0.2} ${w * 0.26} ${-w * 0.5} 0 ${-w * 0.68}Z`,
      cloth[1],
    ) +
    rect(-w * 0.02, -w * 0.78, w * 0.04, w * 0.12, handle)
  );
}

/** A cup with two ears on a base; origin at its foot. */
export function trophy(height: number, gold: string, shade: string, base: string): string {
  const h = height;
  return (
    stroke(
      `M${-h * 0.2} ${-h * 0.86}C${-h * 0.46} ${-h * 0.88} ${-h * 0.42} ${-h * 0.52} ${-h * 0.12} ${-h * 0.5}M${h * 0.2} ${-h * 0.86}C${h * 0.46} ${-h * 0.88} ${h * 0.42} ${-h * 0.52} ${h * 0.12} ${-h * 0.5}`,
      shade,
      h * 0.05,
    ) +
    path(
      `M${-h * 0.26} ${-h}H${h * 0.26}C${h * 0.26} ${-h * 0.62} ${h * 0.16} ${-h * 0.46} ${h * 0.05} ${-h * 0.42}L${h * 0.06} ${-h * 0.26}H${-h * 0.06}L${-h * 0.05} ${-h * 0.42}C${-h * 0.16} ${-h * 0.46} ${-h * 0.26} ${-h * 0.62} ${-h * 0.26} ${-h}Z`,
      gold,
    ) +
    path(
      `M${h * 0.1} ${-h}H${h * 0.26}C${h * 0.26} ${-h * 0.62} ${h * 0.16} ${-h * 0.46} ${h * 0.05} ${-h * 0.42}L${h * 0.06} ${-h * 0.26}H${h * 0.02}L${h * 0.016} ${-h * 0.43}C${h * 0.09} ${-h * 0.55} ${h * 0.11} ${-h * 0.8} ${h * 0.1} ${-h}Z`,
      shade,
    ) +
    ellipse(0, -h, h * 0.26, h * 0.045, shade) +
    rect(-h * 0.12, -h * 0.27, h * 0.24, h * 0.06, shade, { rx: 6 }) +
    path(`M${-h * 0.16} ${-h * 0.21}H${h * 0.16}L${h * 0.22} 0H${-h * 0.22}Z`, base)
  );
}

export function suitcase(p: Palette, width: number, height: number, fill: string): string {
  return (
    stroke(
      `M${-width * 0.18} ${-height}v${-height * 0.2}h${width * 0.36}v${height * 0.2}`,
      p.ink,
      9,
    ) +
    rect(-width / 2, -height, width, height, fill, { rx: 16 }) +
    rect(width * 0.1, -height, width * 0.4, height, '#000', { rx: 16, opacity: 0.16 }) +
    each(3, (i) =>
      rect(-width * 0.34 + i * width * 0.3, -height * 0.88, 9, height * 0.76, p.ink, {
        rx: 4,
        opacity: 0.3,
      }),
    ) +
    circle(-width * 0.3, 4, 10, p.ink) +
    circle(width * 0.3, 4, 10, p.ink)
  );
}

export function sofa(width: number, back: string, seat: string, shade: string): string {
  const w = width / 2;
  return (
    rect(-w, -250, width, 230, back, { rx: 44 }) +
    rect(-w * 0.86, -120, width * 0.86, 96, seat, { rx: 22 }) +
    line(
      [
        [0, -116],
        [0, -30],
      ],
      shade,
      6,
    ) +
    rect(-w - 40, -170, 100, 160, seat, { rx: 44 }) +
    rect(w - 60, -170, 100, 160, seat, { rx: 44 }) +
    rect(-w - 20, -36, width + 40, 30, shade, { rx: 12 })
  );
}

/** A parcel from the front in two tones, with its strip of tape. */
export function parcel(
  x: number,
  y: number,
  size: number,
  angle: number,
  fill: string,
  tape: string,
): string {
  return place(
    x,
    y,
    angle,
    1,
    rect(-size / 2, -size / 2, size, size * 0.84, fill, { rx: 5 }) +
      rect(size * 0.1, -size / 2, size * 0.4, size * 0.84, '#000', { rx: 5, opacity: 0.14 }) +
      rect(-size * 0.09, -size / 2, size * 0.18, size * 0.84, tape) +
      rect(-size * 0.38, size * 0.1, size * 0.2, size * 0.1, '#fff', { opacity: 0.7 }),
  );
}

/** A basket of woven bands. */
export function basket(width: number, height: number, fill: string, band: string): string {
  const w = width / 2;
  return (
    stroke(
      `M${-w * 0.8} ${-height}C${-w * 0.8} ${-height * 2.1} ${w * 0.8} ${-height * 2.1} ${w * 0.8} ${-height}`,
      band,
      16,
    ) +
    path(`M${-w} ${-height}H${w}L${w * 0.78} 0H${-w * 0.78}Z`, fill) +
    each(3, (i) =>
      stroke(
        `M${short(-w * (0.94 - i * 0.06))} ${short(-height * (0.74 - i * 0.26))}H${short(w * (0.94 - i * 0.06))}`,
        band,
        9,
        { 'stroke-dasharray': '30 14' },
      ),
    ) +
    rect(-w * 1.06, -height * 1.08, width * 1.06, height * 0.18, band, { rx: 10 })
  );
}

export function cup(width: number, fill: string, shade: string, drink: string): string {
  const w = width / 2;
  return (
    stroke(
      `M${w * 0.9} ${-w * 1.1}C${w * 1.7} ${-w * 1.2} ${w * 1.6} ${-w * 0.3} ${w * 0.7} ${-w * 0.4}`,
      shade,
      w * 0.2,
    ) +
    path(
      `M${-w} ${-w * 1.4}H${w}C${w} ${-w * 0.5} ${w * 0.7} 0 ${w * 0.4} 0H${-w * 0.4}C${-w * 0.7} 0 ${-w} ${-w * 0.5} ${-w} ${-w * 1.4}Z`,
      fill,
    ) +
    path(
      `M${w * 0.3} ${-w * 1.4}H${w}C${w} ${-w * 0.5} ${w * 0.7} 0 ${w * 0.4} 0H${w * 0.1}Q${w * 0.4} ${-w * 0.6} ${w * 0.3} ${-w * 1.4}Z`,
      shade,
    ) +
    ellipse(0, -w * 1.4, w, w * 0.17, shade) +
    ellipse(0, -w * 1.4, w * 0.86, w * 0.12, drink) +
    ellipse(0, w * 0.06, w * 1.3, w * 0.14, shade)
  );
}

export function steam(x: number, y: number, height: number, color: string): string {
  return [-30, 4, 36]
    .map((dx, i) =>
      stroke(
        `M${x + dx} ${y}c-30 ${-height * 0.3} 30 ${-height * 0.4} 0 ${-height * (0.7 + i * 0.14)}`,
        color,
        10,
        { opacity: 0.55 },
      ),
    )
    .join('');
}

export function balloon(x: number, y: number, r: number, fill: string, thread: string): string {
  return (
    stroke(`M${x} ${y + r * 1.2}q${r * 0.4} ${r * 0.8} 0 ${r * 1.6}t0 ${r * 1.2}`, thread, 3) +
    ellipse(x, y, r, r * 1.18, fill) +
    polygon(
      [
        [x - r * 0.14, y + r * 1.3],
        [x, y + r * 1.12],
        [x + r * 0.14, y + r * 1.3],
      ],
      fill,
    ) +
    ellipse(x - r * 0.36, y - r * 0.46, r * 0.16, r * 0.28, '#fff', {
      opacity: 0.5,
      transform: `rotate(24 ${x - r * 0.36} ${y - r * 0.46})`,
    })
  );
}

/** Two joined notes of music; origin at their middle. */
export function note(color: string): string {
  return (
    ellipse(-70, 90, 52, 40, color, { transform: 'rotate(-20 -70 90)' }) +
    ellipse(110, 56, 52, 40, color, { transform: 'rotate(-20 110 56)' }) +
    rect(-40, -120, 22, 210, color) +
    rect(138, -154, 22, 210, color) +
    polygon(
      [
        [-40, -130],
        [160, -166],
        [160, -104],
        [-40, -68],
      ],
      color,
    )
  );
}
