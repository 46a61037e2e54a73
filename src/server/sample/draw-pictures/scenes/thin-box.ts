import { phoneBack } from '#src/server/sample/draw-pictures/motifs/devices.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  each,
  ellipse,
  group,
  path,
  place,
  polygon,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const thinBox = scene('mustard', (s, p) => {
  const adapter =
    'M966 440h20v50h78v-50h20v50h20q36 0 36 36v140q0 36-36 36H946q-36 0-36-36V526q0-36 36-36h20z';
  const coil = each(4, (i) =>
    ellipse(0, 0, 120 - i * 20, 100 - i * 17, 'none', {
      stroke: i % 2 === 0 ? p.paper : '#e6ddc4',
      'stroke-width': 13,
    }),
  );
  const boxes = [
    rect(344, 170, 430, 640, p.ink, { rx: 16, opacity: 0.22 }),
    rect(320, 120, 430, 652, '#d8c48b', { rx: 14 }),
    rect(320, 120, 430, 640, p.paper, { rx: 14 }),
    rect(344, 144, 382, 592, '#efe6cf', { rx: 8 }),
    rect(442, 226, 210, 440, p.ink, { rx: 30, opacity: 0.25 }),
    place(430, 210, 0, 1, phoneBack(210, 440, p.accent, '#3f6ad0', p.ink, p.paper, 2)),
    rect(834, 170, 430, 640, p.ink, { rx: 16, opacity: 0.22 }),
    rect(810, 120, 430, 652, '#d8c48b', { rx: 14 }),
    rect(810, 120, 430, 640, p.paper, { rx: 14 }),
    rect(834, 144, 382, 592, '#e6dcc1', { rx: 8 }),
    ellipse(1025, 280, 150, 116, '#d3c59b'),
    place(1025, 276, 0, 1, coil),
    stroke('M1120 330C1170 390 1120 420 1060 400', p.paper, 13),
    rect(1030, 384, 44, 32, p.ink, { rx: 8 }),
    path(adapter, '#8d7c4c'),
    group(
      { 'clip-path': s.clip(path(adapter, '#000')) },
      path(adapter, '#bcab7b', { transform: 'translate(16 26)' }),
    ),
    path(adapter, 'none', { stroke: p.paper, 'stroke-width': 6 }),
  ];
  return [
    s.backdrop(p.main),
    polygon(
      [
        [0, 0],
        [1600, 0],
        [1600, 420],
        [0, 760],
      ],
      p.soft,
      { opacity: 0.55 },
    ),
    place(800, 450, -9, 1.12, group({ transform: 'translate(-790 -440)' }, ...boxes)),
  ];
});
