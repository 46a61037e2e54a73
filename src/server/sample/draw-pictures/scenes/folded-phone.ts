import { deskLamp, magnifier } from '#src/server/sample/draw-pictures/motifs/desk-props.ts';
import { floorShadow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  ellipse,
  group,
  path,
  place,
  polygon,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const foldedPhone = scene('winter', (s, p) => {
  const bristles = each(26, (i) =>
    stroke(
      `M${-150 + i * 12} 60q${(i % 3) * 6 - 6} -50 ${(i % 4) * 4 - 8} -${80 + (i % 3) * 14}`,
      i % 2 === 0 ? p.accent : p.spark,
      6,
    ),
  );
  const inside =
    circle(0, 0, 190, p.paper) +
    group(
      { 'clip-path': s.clip(circle(0, 0, 186, '#000')) },
      rect(-200, 40, 400, 160, p.ink),
      rect(-200, 30, 400, 24, p.main),
      rect(-200, -200, 400, 110, p.deep),
      rect(-200, -96, 400, 14, p.main),
      bristles,
      [
        [-90, -60],
        [40, -66],
        [100, -50],
        [-20, -54],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 7, p.main))
        .join(''),
    );
  return [
    s.backdrop(s.linear('down', p.deep, p.main)),
    rect(0, 690, 1600, 210, s.linear('down', p.soft, p.main)),
    rect(0, 690, 1600, 10, p.paper, { opacity: 0.6 }),
    place(
      1420,
      700,
      0,
      1.3,
      group({ transform: 'scale(-1 1)' }, deskLamp(p.accent, p.ink, p.spark)),
    ),
    polygon(
      [
        [1188, 398],
        [1350, 290],
        [1360, 300],
        [1230, 860],
        [420, 860],
      ],
      s.linear('down', [p.spark, 0.7], [p.spark, 0.12]),
    ),
    ellipse(825, 860, 405, 40, p.spark, { opacity: 0.25 }),
    floorShadow(s, 660, 790, 430, 60, 0.7),
    path('M660 180L360 250Q340 256 340 280V760Q340 786 366 780L660 736Z', p.ink),
    path('M640 204L370 268V750L640 710Z', s.linear('diagonal', p.accent, '#ffb38a', p.spark)),
    path('M660 180L960 250Q980 256 980 280V760Q980 786 954 780L660 736Z', '#0e1720'),
    path('M680 204L950 268V750L680 710Z', s.linear('diagonal', p.spark, '#ff9a6a', p.accent)),
    circle(520, 430, 70, p.paper, { opacity: 0.35 }),
    polygon(
      [
        [700, 640],
        [780, 470],
        [860, 590],
        [930, 520],
        [930, 730],
        [700, 700],
      ],
      p.ink,
      { opacity: 0.3 },
    ),
    rect(650, 178, 20, 560, p.main),
    rect(650, 178, 8, 560, p.paper, { opacity: 0.6 }),
    place(760, 520, 0, 1, magnifier(200, p.ink, p.accent, inside)),
  ];
});
