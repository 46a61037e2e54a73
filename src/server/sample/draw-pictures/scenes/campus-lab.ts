import { tubeMonitor } from '#src/server/sample/draw-pictures/motifs/desk-props.ts';
import { hills } from '#src/server/sample/draw-pictures/motifs/land.ts';
import { mast } from '#src/server/sample/draw-pictures/motifs/machines.ts';
import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { type Palette, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  group,
  place,
  rect,
  wire,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  return [
    s.backdrop('#d9cba8'),
    rect(0, 640, 1600, 260, '#8c7f6b'),
    rect(360, 70, 880, 400, p.paper),
    group(
      { 'clip-path': s.clip(rect(384, 94, 832, 352, '#000')) },
      rect(384, 94, 832, 352, s.linear('down', '#f3a24a', '#ffe3a6')),
      circle(560, 260, 60, '#fff3cf'),
      hills(s, 420, 130, 240, '#b07a3f'),
      rect(760, 330, 460, 130, '#7c5a36'),
      rect(760, 320, 460, 14, '#54402a'),
      place(960, 330, 0, 0.5, mast(430, '#3a2c1e', '#f5ede0', p.accent)),
      [40, 66, 92]
        .map((r) =>
          circle(960, 108, r, 'none', {
            stroke: p.accent,
            'stroke-width': 5,
            'stroke-dasharray': '30 26',
          }),
        )
        .join(''),
    ),
    rect(792, 94, 16, 352, p.paper),
    rect(384, 262, 832, 14, p.paper),
    rect(0, 600, 1600, 40, '#b98d52'),
    rect(0, 600, 1600, 9, '#e3bd80'),
    rect(0, 640, 1600, 20, '#000', { opacity: 0.15 }),
    [90, 700, 1130]
      .map(
        (x, i) =>
          place(
            x,
            280,
            0,
            1,
            tubeMonitor(p, '#eee3cb', '#c9b992', ['#1f5a45', '#274b7a', '#1f5a45'][i] ?? p.ink),
          ) +
          rect(x + 10, 576, 340, 28, '#d8caa6', { rx: 6 }) +
          each(4, (k) =>
            rect(x + 70, 350 + k * 26, 60 + ((k * 53) % 120), 9, '#9df0b0', { opacity: 0.9 }),
          ),
      )
      .join(''),
  ];
}

function subject(p: Palette): readonly string[] {
  return [
    wire(
      [
        [440, 620],
        [520, 760],
        [640, 720],
        [720, 800],
        [900, 760],
        [1000, 620],
      ],
      p.ink,
      11,
    ),
    wire(
      [
        [1340, 620],
        [1300, 760],
        [1140, 740],
        [960, 830],
      ],
      p.accent,
      11,
    ),
    person(570, 860, 470, poses.squat, {
      shirt: p.accent,
      trousers: '#2f4a66',
      hair: p.ink,
      skin: skins.umber,
      shoes: p.paper,
    }),
    person(
      1100,
      862,
      560,
      poses.lean,
      {
        shirt: p.spark,
        trousers: p.ink,
        hair: p.ink,
        skin: skins.amber,
        shoes: p.paper,
        cover: 'bun',
      },
      true,
    ),
  ];
}

export const campusLab = scene('press', (s, p) => [...setting(s, p), ...subject(p)]);
