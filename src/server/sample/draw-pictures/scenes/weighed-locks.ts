import { floorShadow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { chain, padlock, scales } from '#src/server/sample/draw-pictures/motifs/locks.ts';
import { dots } from '#src/server/sample/draw-pictures/motifs/tones.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  group,
  place,
  polygon,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const weighedLocks = scene('candy', (s, p) => {
  const spikes = each(16, (i) =>
    group(
      { transform: `translate(0 128) rotate(${i * 22.5})` },
      polygon(
        [
          [-16, -70],
          [0, -132],
          [16, -70],
        ],
        '#9df0ff',
      ),
    ),
  );
  const small = spikes + place(0, 134, 0, 1, padlock(136, p.main, '#d9487a', '#c9bdf5', p.ink));
  const big = place(0, 84, 0, 1, padlock(200, p.spark, '#dba312', '#8f7bd8', p.ink));
  return [
    s.backdrop(s.linear('diagonal', '#5b3fb5', '#3b2a92')),
    rect(0, 0, 1600, 900, dots(s, 60, 6, '#7f63d8', 'rotate(45)'), { opacity: 0.5 }),
    circle(800, 470, 390, '#6f52cc'),
    rect(0, 800, 1600, 100, p.ink),
    floorShadow(s, 800, 810, 360, 30, 0.6),
    place(800, 310, 0, 0.92, scales(p, '#ffe9c9', 17, small, big)),
    chain([1080, 610], [1250, 700], 70, '#c9bdf5', '#8f7bd8'),
    chain([1250, 700], [1180, 830], 70, '#c9bdf5', '#8f7bd8'),
    chain([1200, 836], [700, 850], 70, '#c9bdf5', '#8f7bd8'),
    chain([690, 850], [330, 820], 70, '#c9bdf5', '#8f7bd8'),
    chain([330, 820], [120, 850], 70, '#c9bdf5', '#8f7bd8'),
    stroke(
      'M360 390V290M326 324L360 290L394 324M1240 440V540M1206 506L1240 540L1274 506',
      p.accent,
      18,
    ),
  ];
});
