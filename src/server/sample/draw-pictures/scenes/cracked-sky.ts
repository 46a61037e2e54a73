import { bust } from '#src/server/sample/draw-pictures/motifs/busts.ts';
import { skyline } from '#src/server/sample/draw-pictures/motifs/cities.ts';
import { cloud } from '#src/server/sample/draw-pictures/motifs/land.ts';
import { glow, stars } from '#src/server/sample/draw-pictures/motifs/light.ts';
import {
  type Palette,
  type Skin,
  skins,
} from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  each,
  ellipse,
  group,
  type Point,
  path,
  place,
  polygon,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  const hole: readonly Point[] = [
    [860, 60],
    [960, 120],
    [1080, 80],
    [1120, 190],
    [1260, 210],
    [1190, 300],
    [1240, 400],
    [1110, 380],
    [1030, 460],
    [960, 370],
    [840, 390],
    [870, 290],
    [770, 220],
    [860, 180],
  ];
  const outline = hole.map(([x, y]) => `${x} ${y}`).join('L');
  return [
    s.backdrop(s.linear('down', '#3a1a78', '#8b3d9e', p.soft, '#ffc98a')),
    cloud(260, 420, 1.3, '#f08aa8', { opacity: 0.7 }),
    cloud(1440, 500, 1.2, '#ffb09a', { opacity: 0.7 }),
    group(
      { 'clip-path': s.clip(`<path d="M${outline}Z"/>`) },
      s.backdrop(s.linear('down', '#05031a', '#151048', '#0b3a66')),
      stars(s, 70, 480, '#fff'),
      glow(s, 1020, 250, 190, '#5ad1ff', 0.6),
      ellipse(1030, 250, 150, 34, '#bfe8ff', { opacity: 0.35, transform: 'rotate(-24 1030 250)' }),
    ),
    path(`M${outline}Z`, 'none', {
      stroke: '#ffe9ff',
      'stroke-width': 9,
      'stroke-linejoin': 'round',
    }),
    stroke(
      'M770 220L640 180L560 230L430 190M1260 210L1400 150L1470 190M1030 460L1050 540L1010 600M1240 400L1350 440M960 120L930 20',
      '#ffe9ff',
      6,
    ),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  const seat = (x: number, skin: Skin, hair: 'short' | 'long'): string =>
    place(
      x,
      560,
      0,
      0.62,
      bust({
        hair,
        hairColor: '#150a2b',
        shirt: '#f6f1ff',
        trim: '#d5cdea',
        skin,
        light: 'right',
        collar: hair === 'short',
      }),
    ) +
    path(
      `M${x - 124} 764H${x + 124}Q${x + 150} 800 ${x + 140} 830H${x - 140}Q${x - 150} 800 ${x - 124} 764Z`,
      '#8f93a8',
    );
  return [
    [
      [640, 330, 30],
      [1350, 320, 24],
      [700, 430, 18],
      [1180, 500, 22],
    ]
      .map(([x = 0, y = 0, r = 0]) =>
        polygon(
          [
            [x - r, y],
            [x, y - r * 1.2],
            [x + r * 0.9, y + r * 0.2],
            [x + r * 0.1, y + r],
          ],
          '#b65fc0',
        ),
      )
      .join(''),
    skyline(s, 760, 40, 160, '#5c2472'),
    rect(0, 640, 1600, 12, '#2a1244'),
    each(34, (i) => rect(20 + i * 48, 646, 7, 160, '#2a1244')),
    seat(660, skins.amber, 'short'),
    seat(930, skins.sand, 'long'),
    rect(0, 815, 1600, 90, '#25103c'),
    rect(0, 815, 1600, 12, '#6c3480'),
    rect(1290, 560, 120, 260, '#1d0f3a'),
    rect(1270, 540, 160, 30, '#35174f'),
    rect(1090, 780, 90, 40, p.accent, { rx: 14 }),
  ];
}

export const crackedSky = scene('dusk', (s, p) => [...setting(s, p), ...subject(s, p)]);
