import { bust } from '#src/server/sample/draw-pictures/motifs/busts.ts';
import { calendar, tornSheet } from '#src/server/sample/draw-pictures/motifs/desk-props.ts';
import { bubble, phone } from '#src/server/sample/draw-pictures/motifs/devices.ts';
import { rays } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { padlock } from '#src/server/sample/draw-pictures/motifs/locks.ts';
import { type Palette, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import { each, line, place, rect } from '#src/server/sample/draw-pictures/toolkit/svg.ts';

/** Green as in talk, not as in any one brand: the leaf of a banana. */
const LEAF = '#35b36b';

function setting(s: Sheet, p: Palette): readonly string[] {
  const talk = (x: number, y: number, side: 'left' | 'right', w: number): string =>
    place(
      x,
      y,
      0,
      1,
      bubble(w, 130, LEAF, side),
      place(
        side === 'left' ? w / 2 - 10 : -w / 2 + 10,
        -98,
        0,
        1,
        padlock(62, p.paper, '#d7e7d2', p.ink, LEAF),
      ),
    );
  return [
    s.backdrop(p.deep),
    rays(800, 330, 16, 1300, p.main, 0.35),
    rect(560, 60, 500, 400, '#000', { rx: 12, opacity: 0.25 }),
    place(540, 40, 0, 1, calendar(p, 500, 400, p.accent, 23)),
    place(
      1180,
      330,
      24,
      1,
      tornSheet(330, 250, p.paper, p.soft),
      rect(-130, -70, 260, 30, p.accent),
      each(10, (i) =>
        rect(-120 + (i % 5) * 50, -16 + Math.floor(i / 5) * 50, 32, 30, p.soft, { rx: 5 }),
      ),
    ),
    talk(330, 560, 'left', 200),
    talk(1290, 600, 'right', 200),
    talk(700, 560, 'right', 170),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  const people = [
    ['hijab', skins.amber, p.accent],
    ['short', skins.umber, p.spark],
    ['bun', skins.sand, p.paper],
    ['curly', skins.cocoa, p.main],
  ] as const;
  return [
    people
      .map(([hair, skin, shirt], i) =>
        place(
          230 + i * 380,
          700,
          0,
          0.92,
          bust({
            hair,
            hairColor: i === 0 ? '#12403d' : p.ink,
            shirt,
            trim: p.paper,
            skin,
            light: i < 2 ? 'right' : 'left',
          }),
        ),
      )
      .join(''),
    [410, 790, 1170]
      .map((x, i) =>
        place(
          x,
          690,
          i % 2 === 0 ? -8 : 8,
          1,
          phone(84, 156, p.ink, s.linear('down', '#c9f4d6', LEAF)),
          line(
            [
              [-4, 120],
              [16, 100],
            ],
            skins.amber.light,
            26,
          ),
          line(
            [
              [88, 150],
              [80, 96],
            ],
            skins.amber.light,
            28,
          ),
          rect(10, 140, 66, 120, skins.amber.shade, { rx: 20 }),
        ),
      )
      .join(''),
  ];
}

export const tornCalendar = scene('tropic', (s, p) => [...setting(s, p), ...subject(s, p)]);
