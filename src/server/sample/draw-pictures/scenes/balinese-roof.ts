import { palm, volcano } from '#src/server/sample/draw-pictures/motifs/land.ts';
import { glow, stars } from '#src/server/sample/draw-pictures/motifs/light.ts';
import type { Palette } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  group,
  line,
  place,
  polygon,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  return [
    s.backdrop(s.linear('down', p.ink, p.deep, p.main, '#ff9f6b')),
    stars(s, 60, 420, '#fff'),
    each(
      14,
      (i) =>
        circle(250 + i * 92, 330 - i * 20 + i * i * 0.5, 8 - (i % 2), '#fff') +
        glow(s, 250 + i * 92, 330 - i * 20 + i * i * 0.5, 30, '#fff', 0.7),
    ),
    stroke('M250 330Q800 180 1446 168', '#fff', 2, { opacity: 0.35 }),
    volcano(300, 700, 900, 290, '#5a2168', '#431555'),
    palm(1440, 760, 430, '#1d0f3a', '#1d0f3a', -0.15),
    palm(1530, 780, 330, '#1d0f3a', '#1d0f3a', 0.1),
    rect(400, 560, 800, 270, '#ffe3c4'),
    rect(860, 560, 340, 270, '#d9a58f'),
    rect(470, 630, 110, 120, p.spark),
    rect(1020, 630, 110, 120, p.spark),
    rect(730, 620, 140, 210, '#7b3150'),
    polygon(
      [
        [320, 580],
        [480, 370],
        [1120, 370],
        [1280, 580],
      ],
      '#c2543e',
    ),
    polygon(
      [
        [850, 370],
        [1120, 370],
        [1280, 580],
        [920, 580],
      ],
      '#8f3440',
    ),
    each(6, (i) =>
      line(
        [
          [346 + i * 24, 546 - i * 34],
          [1254 - i * 24, 546 - i * 34],
        ],
        '#6d2436',
        5,
        { opacity: 0.55 },
      ),
    ),
    rect(460, 356, 680, 22, '#6d2436', { rx: 10 }),
    line(
      [
        [800, 366],
        [800, 300],
      ],
      p.paper,
      14,
    ),
    polygon(
      [
        [660, 300],
        [880, 236],
        [940, 270],
        [720, 336],
      ],
      '#ffffff',
    ),
  ];
}

function subject(p: Palette): readonly string[] {
  const steps = [
    [0, 150],
    [70, 128],
    [150, 104],
    [230, 82],
    [310, 58],
    [390, 32],
  ];
  const gate =
    steps
      .map(
        ([y = 0, w = 0], i) =>
          rect(0, -y - 96, w, 100, '#a84a44') +
          rect(w * 0.55, -y - 96, w * 0.45, 100, '#7d2f3d') +
          rect(0, -y - 100, w + 18, 18, '#f0b27a') +
          (i < 4 ? rect(w * 0.25, -y - 62, w * 0.3, 30, '#f0b27a', { opacity: 0.55 }) : ''),
      )
      .join('') +
    polygon(
      [
        [0, -490],
        [30, -490],
        [0, -560],
      ],
      '#f0b27a',
    ) +
    rect(0, -30, 190, 34, '#5d2238');
  return [
    polygon(
      [
        [660, 300],
        [720, 336],
        [720, 350],
        [660, 314],
      ],
      '#b9b2cc',
    ),
    polygon(
      [
        [720, 336],
        [940, 270],
        [940, 284],
        [720, 350],
      ],
      '#d8d2e6',
    ),
    [60, 100, 140]
      .map((r) =>
        stroke(
          `M${830 - r * 0.3} ${250 - r}A${r} ${r} 0 0 1 ${830 + r * 0.7} ${250 - r * 0.7}`,
          p.accent,
          7,
          { opacity: 0.9 },
        ),
      )
      .join(''),
    rect(0, 820, 1600, 80, '#2c0f3c'),
    rect(0, 740, 420, 90, '#6d2a45'),
    rect(1180, 740, 420, 90, '#6d2a45'),
    place(640, 850, 0, 0.9, group({ transform: 'scale(-1 1)' }, gate)),
    place(960, 850, 0, 0.9, gate),
    polygon(
      [
        [560, 834],
        [1040, 834],
        [1180, 900],
        [420, 900],
      ],
      '#d98a5a',
      { opacity: 0.5 },
    ),
  ];
}

export const balineseRoof = scene('dusk', (s, p) => [...setting(s, p), ...subject(p)]);
