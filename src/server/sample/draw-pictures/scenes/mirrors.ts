import { glow, rays } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  ellipse,
  line,
  type Point,
  path,
  place,
  rect,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const mirrors = scene('plum', (s) => {
  const mirror = (x: number, y: number, angle: number, w: number): string =>
    place(
      x,
      y,
      angle,
      1,
      path(`M${-w} 0Q0 44 ${w} 0L${w} 46Q0 96 ${-w} 46Z`, '#8f86b8'),
      path(`M${-w} 0Q0 44 ${w} 0L${w} 14Q0 60 ${-w} 14Z`, '#f4efff'),
      rect(-26, 66, 52, 60, '#5a4f86'),
    );
  const hops: readonly Point[] = [
    [380, 520],
    [700, 210],
    [620, 640],
    [1000, 250],
    [930, 640],
    [1230, 330],
    [1190, 700],
  ];
  return [
    s.backdrop(s.linear('diagonal', '#170a2b', '#2b1550', '#120824')),
    path('M80 90H1520V820H80Z', 'none', { stroke: '#5a4390', 'stroke-width': 26 }),
    path('M120 130H1480V780H120Z', '#1d0f38'),
    each(5, (i) => rect(200 + i * 280, 64, 90, 52, '#5a4390', { rx: 8 })),
    glow(s, 380, 520, 320, '#b77bff', 0.9),
    hops
      .slice(1)
      .map((to, i) => {
        const from = hops[i] ?? to;
        return (
          line([from, to], '#b77bff', 46 - i * 4, { opacity: 0.3 }) +
          line([from, to], '#e5c8ff', 14 - i)
        );
      })
      .join(''),
    line(
      [
        [120, 300],
        [380, 520],
      ],
      '#ff6b6b',
      18,
    ),
    line(
      [
        [120, 300],
        [380, 520],
      ],
      '#ffd0c4',
      6,
    ),
    each(6, (i) => circle(380, 170 + i * 62, 15 - Math.abs(3 - i), '#dfe6f2')),
    rect(350, 120, 60, 44, '#8f86b8', { rx: 8 }),
    rays(380, 520, 9, 120, '#ffd6ff', 0.9),
    circle(380, 520, 40, '#fff'),
    mirror(700, 210, 176, 110),
    mirror(620, 640, -8, 110),
    mirror(1000, 250, 172, 100),
    mirror(930, 640, -6, 90),
    mirror(1230, 330, 168, 90),
    path('M230 430Q180 520 230 620L260 600Q226 520 260 450Z', '#f4efff'),
    rect(1040, 730, 320, 34, '#5a4f86', { rx: 8 }),
    ellipse(1190, 722, 140, 24, s.linear('right', '#7be8c8', '#ffd36b', '#ff7aa8', '#7aa8ff')),
    glow(s, 1190, 710, 120, '#e5c8ff', 0.8),
  ];
});
