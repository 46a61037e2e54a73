import { rays } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import { circle, each, path, rect, stroke } from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const ageingBattery = scene('dawn', (s, p) => {
  const ion = (x: number, y: number, r: number, fill: string, edge: string): string =>
    circle(x, y, r, fill) +
    circle(x - r * 0.3, y - r * 0.32, r * 0.28, '#fff', { opacity: 0.6 }) +
    circle(x, y, r, 'none', { stroke: edge, 'stroke-width': 3 });
  const layer = (x: number, fill: string, i: number): string =>
    rect(x, 230, 34, 470, fill, { rx: 6, opacity: 1 - i * 0.08 });
  return [
    s.backdrop(s.linear('right', '#ff9d4d', p.soft, '#9fd6cc', '#2b7f80')),
    rays(180, 190, 14, 620, p.spark, 0.35),
    circle(180, 190, 120, p.spark),
    circle(180, 190, 88, '#fff3c4'),
    path('M1600 0H1180C1220 120 1320 90 1360 190C1420 150 1480 260 1600 240Z', '#0e5355'),
    path('M1600 0H1340C1370 90 1460 70 1490 140C1530 120 1560 160 1600 150Z', '#0a3c40'),
    path('M1600 900H1380Q1420 780 1600 740Z', '#0e5355'),
    rect(330, 190, 960, 550, p.ink, { rx: 56, opacity: 0.25, transform: 'translate(14 22)' }),
    rect(330, 190, 960, 550, p.ink, { rx: 56 }),
    rect(1290, 360, 60, 210, p.ink, { rx: 18 }),
    rect(360, 220, 900, 490, s.linear('right', '#ffe2b0', '#fff6e6', '#d4f0ea'), { rx: 36 }),
    each(6, (i) => layer(384 + i * 42, p.main, i)),
    each(6, (i) => layer(1202 - i * 42, p.accent, i)),
    rect(800, 230, 22, 470, p.deep, { opacity: 0.4 }),
    each(11, (i) =>
      ion(
        672 + ((i * 97) % 280),
        262 + i * 40,
        20 + (i % 3) * 6,
        i % 4 === 0 ? p.spark : '#fff',
        p.deep,
      ),
    ),
    each(9, (i) => ion(402 + (i % 4) * 42, 280 + i * 46, 17, p.deep, p.ink)),
    stroke('M680 800H930M900 776L934 800L900 824M920 140H670M700 116L666 140L700 164', p.ink, 12),
  ];
});
