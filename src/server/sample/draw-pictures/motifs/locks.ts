import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import {
  circle,
  each,
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

/** A padlock; origin at the middle of its body. Lifted, its shackle is open. */
export function padlock(
  size: number,
  body: string,
  shade: string,
  steel: string,
  hole: string,
  open = false,
): string {
  const s = size;
  const shackle = stroke(
    `M${-s * 0.3} ${-s * 0.3}V${-s * 0.62}A${s * 0.3} ${s * 0.3} 0 0 1 ${s * 0.3} ${-s * 0.62}V${open ? -s * 0.56 : -s * 0.3}`,
    steel,
    s * 0.13,
    { 'stroke-linecap': 'butt' },
  );
  const lifted = open
    ? group(
        {
          transform: `translate(0 ${short(-s * 0.12)}) rotate(-16 ${short(-s * 0.3)} ${short(-s * 0.3)})`,
        },
        shackle,
      )
    : shackle;
  return (
    lifted +
    rect(-s * 0.5, -s * 0.38, s, s * 0.84, body, { rx: s * 0.12 }) +
    path(
      `M${s * 0.12} ${-s * 0.38}H${s * 0.38}Q${s * 0.5} ${-s * 0.38} ${s * 0.5} ${-s * 0.26}V${s * 0.34}Q${s * 0.5} ${s * 0.46} ${s * 0.38} ${s * 0.46}H${-s * 0.1}Q${s * 0.16} ${s * 0.1} ${s * 0.12} ${-s * 0.38}Z`,
      shade,
    ) +
    circle(0, -s * 0.02, s * 0.12, hole) +
    polygon(
      [
        [-s * 0.05, 0],
        [s * 0.05, 0],
        [s * 0.09, s * 0.26],
        [-s * 0.09, s * 0.26],
      ],
      hole,
    )
  );
}

/** A key lying along x, its bow at the origin. */
export function key(length: number, fill: string, shade: string): string {
  const l = length;
  const r = l * 0.19;
  return (
    path(
      `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0ZM${-r * 0.45} 0A${r * 0.45} ${r * 0.45} 0 1 0 ${r * 0.45} 0A${r * 0.45} ${r * 0.45} 0 1 0 ${-r * 0.45} 0Z`,
      fill,
      { 'fill-rule': 'evenodd' },
    ) +
    rect(r * 0.94, -l * 0.045, l * 0.8, l * 0.09, fill) +
    rect(r * 0.94, l * 0.01, l * 0.8, l * 0.035, shade) +
    path(
      `M${l * 0.7} ${l * 0.04}h${l * 0.07}v${l * 0.13}h${-l * 0.07}zM${l * 0.83} ${l * 0.04}h${l * 0.09}v${l * 0.17}h${-l * 0.03}v${-l * 0.05}h${-l * 0.06}z`,
      fill,
    )
  );
}

export function shield(size: number, left: string, right: string): string {
  const s = size;
  const side = `M0 ${-s * 0.6}C${s * 0.2} ${-s * 0.46} ${s * 0.38} ${-s * 0.42} ${s * 0.5} ${-s * 0.42}C${s * 0.52} ${s * 0.1} ${s * 0.36} ${s * 0.44} 0 ${s * 0.62}Z`;
  return path(side, right) + group({ transform: 'scale(-1 1)' }, path(side, left));
}

/** A hanging balance; tilt in degrees lowers the right side. */
export function scales(p: Palette, metal: string, tilt: number, left = '', right = ''): string {
  const rad = (tilt * Math.PI) / 180;
  const dx = Math.cos(rad) * 330;
  const dy = Math.sin(rad) * 330;
  const pan = (x: number, y: number, load: string): string =>
    group(
      { transform: `translate(${short(x)} ${short(y)})` },
      line(
        [
          [-100, 200],
          [0, 0],
          [100, 200],
        ],
        metal,
        6,
      ) +
        load +
        path('M-120 200H120A120 60 0 0 1-120 200Z', metal),
    );
  return (
    rect(-14, -20, 28, 520, metal) +
    path('M-130 520Q-120 470 0 470T130 520Z', metal) +
    pan(-dx, -dy, left) +
    pan(dx, dy, right) +
    line(
      [
        [-dx, -dy],
        [dx, dy],
      ],
      metal,
      20,
    ) +
    circle(0, 0, 36, p.accent) +
    circle(0, 0, 14, p.ink)
  );
}

/** Links along a line: every second one is seen from its edge. */
export function chain(from: Point, to: Point, link: number, fill: string, shade: string): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  const count = Math.max(2, Math.round(length / (link * 0.72)));
  return place(
    from[0],
    from[1],
    angle,
    1,
    each(count, (i) => {
      const x = (i * length) / count;
      return i % 2 === 0
        ? rect(x, -link * 0.28, link, link * 0.56, 'none', {
            rx: link * 0.28,
            stroke: fill,
            'stroke-width': link * 0.17,
          })
        : rect(x, -link * 0.09, link, link * 0.18, shade, { rx: link * 0.09 });
    }),
  );
}
