import {
  archiveBox,
  deskLamp,
  hourglass,
} from '#src/server/sample/draw-pictures/motifs/desk-props.ts';
import { laptop } from '#src/server/sample/draw-pictures/motifs/devices.ts';
import { beam, glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { type Palette, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  each,
  place,
  polygon,
  rect,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  return [
    s.backdrop(s.linear('right', '#0a2b22', '#123f34')),
    polygon(
      [
        [1010, 110],
        [1330, 110],
        [1330, 720],
        [1010, 720],
      ],
      '#04110d',
    ),
    polygon(
      [
        [1120, 130],
        [1310, 130],
        [1310, 720],
        [1120, 720],
      ],
      s.linear('diagonal', '#fff2b8', p.accent),
    ),
    polygon(
      [
        [1010, 110],
        [1150, 160],
        [1150, 790],
        [1010, 720],
      ],
      '#1b5a46',
    ),
    circle(1128, 470, 12, p.spark),
    beam(
      s,
      [
        [1150, 400],
        [1310, 400],
        [1560, 900],
        [1080, 900],
      ],
      '#ffd98a',
      0.5,
    ),
    glow(s, 1240, 420, 380, '#ffb64d', 0.7),
    rect(0, 720, 1600, 180, '#071a15'),
    [
      [960, 600, 190, 130],
      [1000, 470, 180, 130],
      [940, 340, 180, 130],
      [1350, 600, 200, 130],
      [1370, 470, 190, 130],
      [1330, 340, 180, 130],
      [1380, 210, 170, 130],
      [800, 610, 150, 120],
    ]
      .map(([x = 0, y = 0, w = 0, h = 0], i) =>
        archiveBox(x, y, w, h, i % 3 === 0 ? '#c99a5c' : '#b5854a', '#8a5f30'),
      )
      .join(''),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  // Moved in from the edge, so that the engineer stays in a square crop.
  return [
    place(
      200,
      0,
      0,
      1,
      rect(60, 640, 800, 34, '#8a5a2c'),
      rect(60, 640, 800, 9, '#c98d52'),
      rect(100, 674, 30, 226, '#5c3a1a'),
      rect(790, 674, 30, 226, '#5c3a1a'),
      glow(s, 560, 470, 340, p.spark, 0.4),
      place(
        620,
        640,
        0,
        0.8,
        laptop(
          330,
          230,
          p,
          '#04110d',
          each(6, (i) =>
            rect(-130, -196 + i * 28, 60 + ((i * 67) % 150), 9, i === 4 ? p.accent : p.spark, {
              rx: 4,
            }),
          ),
        ),
      ),
      place(
        420,
        536,
        0,
        1,
        hourglass(
          p,
          200,
          '#c98d52',
          s.linear('diagonal', ['#ffffff', 0.5], ['#ffffff', 0.15]),
          p.accent,
          0.6,
        ),
      ),
      glow(s, 420, 536, 150, p.accent, 0.5),
      rect(120, 560, 150, 30, '#04110d', { rx: 12 }),
      rect(180, 580, 20, 300, '#04110d'),
      rect(110, 380, 34, 200, '#04110d', { rx: 14 }),
      person(
        210,
        886,
        680,
        { ...poses.sit, head: [9, -72] },
        {
          shirt: '#d9e8c9',
          trousers: '#0d2f52',
          hair: '#04120e',
          skin: skins.umber,
          shoes: '#fff',
        },
      ),
      place(790, 640, 0, 0.8, deskLamp(p.accent, '#04110d', '#fff2b8')),
    ),
  ];
}

export const hiddenDoor = scene('circuit', (s, p) => [...setting(s, p), ...subject(s, p)]);
