import { skyline } from '#src/server/sample/draw-pictures/motifs/cities.ts';
import { glow } from '#src/server/sample/draw-pictures/motifs/light.ts';
import { note } from '#src/server/sample/draw-pictures/motifs/props.ts';
import { type Palette, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  circle,
  ellipse,
  group,
  line,
  path,
  place,
  rect,
  stroke,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet, p: Palette): readonly string[] {
  return [
    s.backdrop(s.linear('right', '#08051c', p.ink, '#2b1257')),
    rect(150, 90, 330, 440, '#0c0a2c'),
    rect(170, 110, 290, 400, s.linear('down', '#1b1450', '#472071')),
    group(
      { 'clip-path': s.clip(rect(170, 110, 290, 400, '#000')) },
      circle(360, 190, 36, '#f4e6c8'),
      skyline(s, 510, 60, 190, '#120b33', '#f7b955'),
    ),
    rect(308, 110, 12, 400, '#0c0a2c'),
    rect(170, 300, 290, 12, '#0c0a2c'),
    glow(s, 1060, 500, 560, '#f0459a', 0.75),
    glow(s, 1080, 380, 360, '#35e0e0', 0.65),
    glow(s, 980, 640, 300, p.spark, 0.5),
    [
      [1230, 250, 26, '#35e0e0'],
      [1330, 380, 18, p.spark],
      [1180, 160, 16, '#ff5fa2'],
      [1370, 240, 34, '#ff5fa2'],
      [1290, 540, 22, '#35e0e0'],
      [1120, 250, 12, p.paper],
      [1420, 480, 14, '#8a6bff'],
    ]
      .map(([x, y, r, c]) => circle(Number(x), Number(y), Number(r), String(c), { opacity: 0.9 }))
      .join(''),
    place(1280, 330, 14, 0.42, note(p.paper)),
    path('M400 900C410 730 520 660 640 640H760C890 670 940 760 960 900Z', '#31206b'),
    path('M760 640C890 670 940 760 960 900H880C870 780 830 690 760 640Z', '#ff5fa2', {
      opacity: 0.75,
    }),
    path('M620 500L770 520L764 640Q700 700 626 650Z', skins.umber.shade),
    path(
      'M610 330C640 210 760 190 830 240C846 262 850 290 848 318L880 386Q884 400 862 404L852 408L856 432L844 446L850 466Q850 506 806 512Q780 514 760 510C700 500 640 480 610 330Z',
      skins.amber.light,
    ),
    path(
      'M848 318L880 386Q884 400 862 404L852 408L856 432L844 446L850 466Q850 506 806 512C816 470 812 440 820 400C828 360 826 330 830 300Z',
      '#ffc3d4',
      { opacity: 0.9 },
    ),
    path(
      'M842 300C812 286 782 270 764 250C752 320 736 372 700 400C716 470 690 560 720 640C744 720 660 800 560 800C440 790 440 680 480 600C520 520 470 430 490 330C520 190 640 130 740 150C820 166 858 230 842 300Z',
      '#120a2e',
    ),
  ];
}

function subject(s: Sheet, p: Palette): readonly string[] {
  return [
    ellipse(716, 400, 20, 32, skins.umber.light),
    stroke('M820 230C780 186 700 176 640 206M700 420C706 520 690 560 714 640', '#8a6bff', 8, {
      opacity: 0.6,
    }),
    circle(718, 444, 8, p.spark),
    stroke('M826 344q14-8 28-2', '#120a2e', 7),
    stroke('M822 372q14 12 30 2', '#120a2e', 7),
    stroke('M826 462q10 6 22 2', '#a5484f', 6),
    path('M700 900C760 800 880 720 960 660L1010 720C960 800 900 860 860 900Z', '#3b2681'),
    line(
      [
        [970, 690],
        [1030, 610],
      ],
      skins.amber.light,
      62,
    ),
    place(
      990,
      420,
      16,
      1,
      rect(0, 0, 54, 270, '#050314', { rx: 16 }),
      rect(-4, 12, 16, 246, s.linear('down', '#35e0e0', '#fff', '#ff5fa2'), { rx: 8 }),
    ),
    line(
      [
        [1000, 640],
        [1018, 560],
      ],
      skins.amber.light,
      26,
    ),
    line(
      [
        [1012, 660],
        [1040, 590],
      ],
      skins.amber.shade,
      26,
    ),
  ];
}

export const screenInTheDark = scene('dusk', (s, p) => [...setting(s, p), ...subject(s, p)]);
