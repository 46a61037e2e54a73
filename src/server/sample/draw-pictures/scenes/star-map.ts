import { penguin } from '#src/server/sample/draw-pictures/motifs/animals.ts';
import { handheld } from '#src/server/sample/draw-pictures/motifs/game-devices.ts';
import { stars } from '#src/server/sample/draw-pictures/motifs/light.ts';
import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  curve,
  each,
  ellipse,
  group,
  line,
  type Point,
  place,
  polygon,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** The milky way as one faint band across the map. */
function curveBand(color: string): string {
  const middle: readonly Point[] = [
    [-60, 760],
    [300, 620],
    [700, 520],
    [1100, 300],
    [1660, 120],
  ];
  return (
    stroke(curve(middle), color, 190, { opacity: 0.1 }) +
    stroke(curve(middle), color, 90, { opacity: 0.1 })
  );
}

function setting(s: Sheet): readonly string[] {
  const constellation = (points: readonly Point[]): string =>
    line(points, '#8fb8ff', 3, { opacity: 0.7 }) +
    points.map(([x, y]) => circle(x, y, 8, '#fff')).join('');
  return [
    s.backdrop(s.radial('#3a3f9c', '#1c1a5a', '#0b0926')),
    [180, 330, 480, 640]
      .map((r) =>
        circle(800, 450, r, 'none', { stroke: '#6f86dd', 'stroke-width': 2, opacity: 0.5 }),
      )
      .join(''),
    each(12, (i) =>
      group(
        { transform: `rotate(${i * 30} 800 450)` },
        line(
          [
            [800, 450],
            [800, -420],
          ],
          '#6f86dd',
          1.5,
          { opacity: 0.4 },
        ),
      ),
    ),
    stars(s, 110, 900, '#fff'),
    curveBand('#b9a7ff'),
    constellation([
      [200, 180],
      [300, 120],
      [420, 170],
      [470, 280],
      [360, 320],
    ]),
    constellation([
      [1180, 120],
      [1260, 210],
      [1400, 190],
      [1480, 290],
    ]),
    constellation([
      [160, 640],
      [260, 720],
      [240, 820],
    ]),
    constellation([
      [1280, 720],
      [1380, 650],
      [1500, 700],
      [1420, 800],
    ]),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  return [
    ellipse(800, 640, 560, 90, '#000', { opacity: 0.35 }),
    place(
      800,
      490,
      -6,
      1.32,
      handheld(
        { ...p, ink: '#181528', deep: '#3d3766' },
        '#2a2542',
        '#2a2542',
        s.linear('diagonal', '#0f7fa8', '#7b4fd6', '#f2557d'),
        polygon(
          [
            [-246, 126],
            [-100, -10],
            [-10, 70],
            [80, -40],
            [246, 126],
          ],
          '#fff',
          { opacity: 0.22 },
        ) + circle(130, -60, 34, '#ffe9a8'),
      ),
    ),
    place(1010, 268, -4, 0.95, penguin('#12122c', '#fdf7ee', '#ffae3b')),
    line(
      [
        [1120, 250],
        [1120, 150],
      ],
      '#4a4470',
      26,
    ),
    ellipse(1120, 140, 52, 22, p.accent),
    ellipse(1120, 132, 52, 22, '#ff86a3'),
    line(
      [
        [1080, 176],
        [1116, 196],
      ],
      '#12122c',
      30,
    ),
  ];
}

export const starMap = scene('plum', (s, p) => [...setting(s), ...subject(s, p)]);
