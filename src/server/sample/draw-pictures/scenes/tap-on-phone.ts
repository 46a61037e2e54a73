import { phone } from '#src/server/sample/draw-pictures/motifs/devices.ts';
import { pinching } from '#src/server/sample/draw-pictures/motifs/hands.ts';
import { floorShadow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  ellipse,
  path,
  place,
  rect,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const tapOnPhone = scene('tropic', (s, p) => {
  const drop = (x: number, y: number, r: number): string =>
    path(
      `M${x} ${y - r * 1.7}C${x + r * 0.5} ${y - r * 0.8} ${x + r} ${y - r * 0.4} ${x + r} ${y}A${r} ${r} 0 0 1 ${x - r} ${y}C${x - r} ${y - r * 0.4} ${x - r * 0.5} ${y - r * 0.8} ${x} ${y - r * 1.7}Z`,
      '#27a4c9',
    ) + ellipse(x - r * 0.36, y, r * 0.16, r * 0.34, '#fff', { opacity: 0.7 });
  return [
    s.backdrop(s.linear('down', '#fff4d9', '#f9dfa6')),
    circle(720, 430, 400, p.spark, { opacity: 0.5 }),
    rect(0, 800, 1600, 100, p.main),
    rect(0, 800, 1600, 12, p.soft),
    floorShadow(s, 640, 806, 300, 26, 0.5),
    floorShadow(s, 1000, 806, 180, 22, 0.5),
    place(
      460,
      110,
      0,
      1,
      phone(
        350,
        690,
        p.ink,
        s.linear('down', '#0f5a55', '#27a4c9'),
        path('M16 300Q100 260 175 300T334 300V640Q334 674 300 674H50Q16 674 16 640Z', '#7fd6ee', {
          opacity: 0.55,
        }) +
          path('M16 350Q100 320 175 350T334 350V640Q334 674 300 674H50Q16 674 16 640Z', '#fff', {
            opacity: 0.25,
          }) +
          [
            [90, 480, 22],
            [240, 440, 30],
            [180, 570, 18],
            [270, 590, 24],
          ]
            .map(([x = 0, y = 0, r = 0]) => circle(x, y, r, '#fff', { opacity: 0.4 }))
            .join(''),
      ),
    ),
    path('M810 360H930Q1030 360 1030 450V480H960V460Q960 430 930 430H810Z', '#b8c4c4'),
    path('M810 398H930Q990 398 990 470V480H960V460Q960 430 930 430H810Z', '#000', { opacity: 0.2 }),
    rect(800, 346, 34, 98, '#8a9a9a', { rx: 8 }),
    rect(948, 474, 96, 26, '#8a9a9a', { rx: 8 }),
    rect(886, 300, 30, 70, '#8a9a9a'),
    rect(820, 268, 164, 42, p.accent, { rx: 21 }),
    drop(996, 570, 17),
    drop(996, 640, 13),
    path('M890 640H1102L1078 806H914Z', '#ffffff', { opacity: 0.75 }),
    path('M900 710Q950 696 996 710T1092 710L1078 800H914Z', '#27a4c9', { opacity: 0.9 }),
    rect(910, 650, 14, 120, '#fff', { opacity: 0.7, transform: 'rotate(-6 910 650)' }),
    place(980, 262, -28, 0.62, pinching(skins.umber, p.accent)),
  ];
});
