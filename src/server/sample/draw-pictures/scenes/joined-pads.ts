import { gavel } from '#src/server/sample/draw-pictures/motifs/desk-props.ts';
import { glow, rays } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { type Clothes, person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import { type Skin, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  ellipse,
  group,
  path,
  place,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

export const joinedPads = scene('mint', (s, p) => {
  const half = (flip: boolean, fill: string, shade: string, tab: boolean): string =>
    group(
      { transform: flip ? 'scale(-1 1)' : '' },
      path(
        `M0-160H-150C-270-180-330-70-360 80C-390 230-260 250-200 150C-165 96-120 76-70 76H0${tab ? 'V20C70 50 70-100 0-70' : 'V20C-70 50-70-100 0-70'}Z`,
        fill,
      ),
      path(
        'M-360 80C-390 230-260 250-200 150C-165 96-120 76-70 76H0V110H-50C-110 110-150 130-180 190C-240 290-400 260-360 80Z',
        shade,
      ),
    );
  const wear = (shirt: string, skin: Skin): Clothes => ({
    shirt,
    trousers: p.ink,
    hair: p.spark,
    skin,
    shoes: p.ink,
    cover: 'helmet',
  });
  return [
    s.backdrop(s.linear('down', p.paper, p.soft)),
    circle(800, 380, 350, '#fff', { opacity: 0.6 }),
    rays(800, 380, 20, 700, p.main, 0.14),
    rect(0, 690, 1600, 210, p.deep),
    rect(0, 690, 1600, 14, p.main),
    ellipse(800, 716, 620, 26, p.ink, { opacity: 0.4 }),
    place(
      770,
      440,
      0,
      1.15,
      half(false, '#35a85a', '#1f7a40', true),
      path('M-260-70h40v40h40v40h-40v40h-40v-40h-40v-40h40z', '#0d3d22'),
      circle(-110, 20, 48, '#1f7a40'),
      circle(-110, 14, 34, '#0d3d22'),
    ),
    place(
      920,
      440,
      0,
      1.15,
      half(true, '#4a5bd4', '#2f3ba0', false),
      [
        [220, -80],
        [266, -34],
        [220, 12],
        [174, -34],
      ]
        .map(([x = 0, y = 0], i) =>
          circle(x, y, 24, [p.accent, p.spark, '#fff', '#7fe0ff'][i] ?? p.spark),
        )
        .join(''),
      circle(110, 20, 48, '#2f3ba0'),
      circle(110, 14, 34, '#161d5c'),
    ),
    glow(s, 850, 400, 200, '#fff', 0.55),
    stroke('M850 190V130M780 206L750 160M920 206L950 160', p.accent, 14),
    person(250, 706, 300, poses.push, wear(p.accent, skins.umber)),
    person(160, 720, 290, poses.push, wear(p.spark, skins.sand)),
    person(1420, 706, 300, poses.push, wear(p.main, skins.amber), true),
    person(1510, 720, 290, poses.push, wear(p.accent, skins.cocoa), true),
    place(640, 800, 62, 0.5, gavel('#a8622e', '#7a431c', p.spark)),
    rect(690, 836, 160, 30, '#7a431c', { rx: 8 }),
  ];
});
