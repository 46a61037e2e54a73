import { glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { gridLines } from '#src/server/sample/draw-pictures/motifs/tones.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import { circle, each, path, polygon, rect } from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const sensorSizes = scene('plum', (s, p) => {
  const sizes = [90, 138, 190, 250, 320];
  let x = 190;
  const plates = sizes
    .map((size, i) => {
      const left = x;
      x += size + 58;
      const h = size * 0.75;
      const colors = [p.soft, p.main, p.spark, p.accent, p.paper];
      return (
        rect(left + 10, 760 - h + 12, size, h, p.ink, { opacity: 0.35 }) +
        rect(left, 760 - h, size, h, colors[i] ?? p.soft, { rx: 6 }) +
        rect(
          left + 8,
          768 - h,
          size - 16,
          h - 16,
          s.linear('diagonal', [p.ink, 0.75], [p.deep, 0.3], ['#ffffff', 0.5]),
          { rx: 4 },
        )
      );
    })
    .join('');
  const glass = (cx: number, w: number, fill: string): string =>
    path(
      `M${cx - w * 0.3} 130Q${cx + w} 270 ${cx - w * 0.3} 410Q${cx - w} 270 ${cx - w * 0.3} 130Z`,
      fill,
      { opacity: 0.9 },
    );
  return [
    s.backdrop(s.linear('down', p.ink, p.deep)),
    rect(0, 0, 1600, 780, gridLines(s, 80, p.main, 0.6), { opacity: 0.35 }),
    rect(0, 760, 1600, 140, p.main),
    rect(0, 760, 1600, 14, p.paper, { opacity: 0.6 }),
    each(31, (i) => rect(110 + i * 46, 774, 4, i % 5 === 0 ? 56 : 30, p.ink, { opacity: 0.7 })),
    plates,
    polygon(
      [
        [160, 210],
        [560, 160],
        [1180, 258],
        [1180, 282],
        [560, 380],
        [160, 330],
      ],
      s.linear('right', [p.spark, 0.1], [p.spark, 0.7]),
    ),
    path('M520 96H1060Q1090 96 1090 126V176H520ZM520 364H1090V414Q1090 444 1060 444H520Z', p.paper),
    path('M520 110H1060V130H520ZM520 410H1060V444H520Z', p.soft),
    glass(600, 60, s.linear('right', p.soft, '#fff')),
    glass(730, 44, s.linear('right', p.spark, p.paper)),
    glass(850, 70, s.linear('right', p.soft, '#fff')),
    glass(980, 36, s.linear('right', p.accent, p.soft)),
    rect(1180, 176, 34, 188, p.accent, { rx: 6 }),
    rect(1172, 190, 10, 160, p.paper),
    circle(160, 270, 60, p.spark),
    glow(s, 160, 270, 170, p.spark, 0.6),
  ];
});
