import { skyline } from '#src/server/sample/draw-pictures/motifs/cities.ts';
import { phone } from '#src/server/sample/draw-pictures/motifs/devices.ts';
import { glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { note } from '#src/server/sample/draw-pictures/motifs/props.ts';
import { dots } from '#src/server/sample/draw-pictures/motifs/tones.ts';
import { type Skin, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import { group, place, polygon, rect } from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const meetingTable = scene('press', (s, p) => {
  const suit = (shirt: string, hair: string, skin: Skin): Parameters<typeof person>[4] => ({
    shirt,
    trousers: p.ink,
    hair,
    skin,
    shoes: p.ink,
  });
  return [
    s.backdrop(p.accent),
    rect(0, 0, 1600, 900, dots(s, 26, 5, '#a92315'), { opacity: 0.5 }),
    rect(80, 90, 400, 430, p.paper, { opacity: 0.92 }),
    rect(1120, 90, 400, 430, p.paper, { opacity: 0.92 }),
    group(
      { 'clip-path': s.clip(rect(80, 90, 400, 430, '#000') + rect(1120, 90, 400, 430, '#000')) },
      skyline(s, 520, 90, 300, p.soft),
      skyline(s, 520, 30, 160, p.main),
    ),
    rect(272, 90, 12, 430, p.accent),
    rect(1312, 90, 12, 430, p.accent),
    rect(0, 740, 1600, 160, '#8f1d10'),
    person(410, 850, 640, poses.lean, suit(p.deep, p.ink, skins.sand)),
    person(1240, 850, 640, poses.walk, suit('#2b3e57', '#6b4a2a', skins.umber)),
    polygon(
      [
        [600, 600],
        [1010, 600],
        [1100, 690],
        [510, 690],
      ],
      p.ink,
    ),
    polygon(
      [
        [510, 690],
        [1100, 690],
        [1100, 722],
        [510, 722],
      ],
      '#000',
    ),
    rect(560, 722, 46, 178, p.ink),
    rect(1010, 722, 46, 178, p.ink),
    polygon(
      [
        [630, 612],
        [760, 612],
        [710, 676],
        [566, 676],
      ],
      p.deep,
      { opacity: 0.6 },
    ),
    glow(s, 800, 380, 420, '#fff', 0.4),
    place(
      665,
      110,
      0,
      1,
      phone(280, 530, p.ink, s.linear('diagonal', '#35e0e0', p.paper, '#ff3d6e')),
    ),
    place(
      800,
      370,
      0,
      0.9,
      place(-8, -5, 0, 1, note('#2ad4d6')),
      place(8, 6, 0, 1, note('#ff2e63')),
      note(p.ink),
    ),
    rect(640, 632, 330, 16, '#000', { rx: 8, opacity: 0.5 }),
  ];
});
