import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import {
  type Attributes,
  circle,
  element,
  ellipse,
  group,
  path,
  polygon,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** A phone whose top left corner is the origin; `screen` is drawn in the same coordinates. */
export function phone(
  width: number,
  height: number,
  body: string,
  display: string,
  screen = '',
): string {
  const edge = width * 0.045;
  const corner = width * 0.13;
  return (
    rect(0, 0, width, height, body, { rx: corner }) +
    rect(width, height * 0.24, edge * 0.6, height * 0.1, body) +
    rect(edge, edge, width - edge * 2, height - edge * 2, display, { rx: corner - edge }) +
    screen +
    circle(width / 2, edge * 2.6, edge * 0.8, body)
  );
}

/** The back of a phone, with its cluster of lenses. */
export function phoneBack(
  width: number,
  height: number,
  body: string,
  island: string,
  glass: string,
  shine: string,
  lenses = 3,
): string {
  const corner = width * 0.14;
  const r = width * 0.1;
  const spots = [
    [0.24, 0.13],
    [0.24, 0.26],
    [0.47, 0.195],
    [0.47, 0.3],
  ] as const;
  return (
    rect(0, 0, width, height, body, { rx: corner }) +
    polygon(
      [
        [width * 0.1, height * 0.98],
        [width * 0.9, height * 0.45],
        [width * 0.9, height * 0.75],
        [width * 0.5, height * 0.99],
      ],
      shine,
      { opacity: 0.12 },
    ) +
    rect(width * 0.08, height * 0.045, width * 0.56, height * 0.31, island, { rx: width * 0.12 }) +
    spots
      .slice(0, lenses)
      .map(([fx, fy]) => {
        const x = width * fx;
        const y = height * fy;
        return (
          circle(x, y, r, glass) +
          circle(x, y, r * 0.66, '#000', { opacity: 0.45 }) +
          circle(x - r * 0.3, y - r * 0.3, r * 0.2, shine)
        );
      })
      .join('')
  );
}

/** An open laptop from the front; origin at the middle of its hinge. */
export function laptop(
  width: number,
  height: number,
  p: Palette,
  display: string,
  screen = '',
): string {
  const left = -width / 2;
  return (
    rect(left, -height, width, height, p.ink, { rx: 18 }) +
    rect(left + 16, -height + 16, width - 32, height - 34, display, { rx: 6 }) +
    screen +
    path(
      `M${left - 70} 0H${-left + 70}L${-left + 92} 26Q${-left + 88} 40 ${-left + 66} 40H${left - 66}Q${left - 88} 40 ${left - 92} 26Z`,
      p.soft,
    ) +
    path(
      `M${left - 90} 27H${-left + 90}Q${-left + 86} 40 ${-left + 66} 40H${left - 66}Q${left - 88} 40 ${left - 90} 27Z`,
      p.deep,
      { opacity: 0.55 },
    ) +
    rect(-70, 0, 140, 10, p.deep, { rx: 5, opacity: 0.5 })
  );
}

/** A camera lens looked into; rings of glass with two reflections. */
export function lens(x: number, y: number, radius: number, p: Palette, glass: string): string {
  return (
    circle(x, y, radius, p.ink) +
    circle(x, y, radius * 0.9, p.deep) +
    circle(x, y, radius * 0.78, p.ink) +
    circle(x, y, radius * 0.66, glass) +
    circle(x, y, radius * 0.36, p.ink, { opacity: 0.75 }) +
    ellipse(x - radius * 0.3, y - radius * 0.32, radius * 0.2, radius * 0.12, '#fff', {
      opacity: 0.75,
      transform: `rotate(-40 ${x - radius * 0.3} ${y - radius * 0.32})`,
    }) +
    circle(x + radius * 0.3, y + radius * 0.3, radius * 0.07, '#fff', { opacity: 0.5 })
  );
}

/** A pair of over-ear headphones, from the front; origin at the middle. */
export function headphones(p: Palette, band: string, cup: string): string {
  return (
    stroke('M-190 60V0C-190-130-110-200 0-200S190-130 190 0V60', band, 34) +
    stroke('M-176-40C-160-130-90-182 0-184', p.paper, 8, { opacity: 0.35 }) +
    rect(-236, 20, 92, 190, cup, { rx: 44 }) +
    rect(144, 20, 92, 190, cup, { rx: 44 }) +
    rect(-164, 36, 44, 158, p.ink, { rx: 22 }) +
    rect(120, 36, 44, 158, p.ink, { rx: 22 })
  );
}

/** A bubble of talk with a tail; origin at the tip of the tail. */
export function bubble(
  width: number,
  height: number,
  fill: string,
  tail: 'left' | 'right',
  more: Attributes = {},
): string {
  const side = tail === 'left' ? 1 : -1;
  return group(
    more,
    element(
      'g',
      { transform: `scale(${side} 1)` },
      path('M0 0C10-20 20-40 24-60H80C66-30 34-8 0 0Z', fill) +
        rect(-10, -height - 40, width, height, fill, { rx: Math.min(60, height / 2) }),
    ),
  );
}
