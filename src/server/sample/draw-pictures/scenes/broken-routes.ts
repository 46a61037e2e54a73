import { glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { rack } from '#src/server/sample/draw-pictures/motifs/machines.ts';
import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { type Palette, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  ellipse,
  line,
  place,
  polygon,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  const meridians =
    [60, 150, 230]
      .map((rx) =>
        ellipse(0, 0, rx, 290, 'none', {
          stroke: p.soft,
          'stroke-width': 5,
          'stroke-dasharray': '90 46',
        }),
      )
      .join('') +
    [-180, -90, 0, 90, 180]
      .map((y) =>
        stroke(
          `M${-Math.sqrt(290 * 290 - y * y)} ${y}H${Math.sqrt(290 * 290 - y * y)}`,
          p.soft,
          5,
          { 'stroke-dasharray': '70 60' },
        ),
      )
      .join('');
  const cross = (x: number, y: number): string =>
    stroke(`M${x - 18} ${y - 18}l36 36m0-36l-36 36`, p.accent, 11);
  return [
    s.backdrop(s.linear('down', p.ink, p.deep)),
    glow(s, 800, 360, 560, p.main, 0.9),
    circle(800, 360, 300, s.linear('diagonal', p.main, p.deep, p.ink)),
    place(800, 360, 0, 1, meridians),
    stroke('M560 250Q700 120 850 250', p.spark, 8, { 'stroke-dasharray': '120 50' }),
    stroke('M620 470Q800 300 1020 440', p.spark, 8, { 'stroke-dasharray': '150 60' }),
    cross(735, 196),
    cross(850, 372),
    cross(990, 300),
    cross(640, 420),
    [
      [560, 250],
      [850, 250],
      [620, 470],
      [1020, 440],
    ]
      .map(([x = 0, y = 0]) => circle(x, y, 15, p.spark))
      .join(''),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  const stamp = s.stamp(rack(s, 250, 900, 13, p, p.ink, p.deep));
  const cabinet = (x: number, y: number, scale: number): string =>
    place(x, y, 0, scale, stamp(0, 0));
  return [
    polygon(
      [
        [0, 900],
        [560, 640],
        [1040, 640],
        [1600, 900],
      ],
      s.linear('down', p.deep, p.ink),
    ),
    cabinet(-40, 0, 1.05),
    cabinet(230, 110, 0.82),
    cabinet(1378, 0, 1.05),
    cabinet(1166, 110, 0.82),
    rect(0, 0, 1600, 900, s.linear('down', [p.ink, 0.1], [p.ink, 0.55])),
    polygon(
      [
        [850, 610],
        [1500, 430],
        [1600, 860],
      ],
      s.linear('right', [p.spark, 0.85], [p.spark, 0.03]),
    ),
    ellipse(800, 868, 150, 18, '#000', { opacity: 0.5 }),
    person(780, 866, 440, poses.look, {
      shirt: p.accent,
      trousers: '#05081c',
      hair: '#05081c',
      skin: skins.amber,
      shoes: '#05081c',
      cover: 'cap',
    }),
    line(
      [
        [838, 574],
        [876, 592],
      ],
      p.paper,
      24,
    ),
  ];
}

export const brokenRoutes = scene('night', (s, p) => [...setting(s, p), ...subject(s, p)]);
