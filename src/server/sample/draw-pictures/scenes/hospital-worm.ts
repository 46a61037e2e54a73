import { worm } from '#src/server/sample/draw-pictures/motifs/animals.ts';
import { padlock } from '#src/server/sample/draw-pictures/motifs/locks.ts';
import { person } from '#src/server/sample/draw-pictures/motifs/people.ts';
import { poses } from '#src/server/sample/draw-pictures/motifs/poses.ts';
import {
  box,
  type Faces,
  floor,
  onFace,
  project,
  route,
  type Space,
} from '#src/server/sample/draw-pictures/toolkit/isometric.ts';
import { type Palette, skins } from '#src/server/sample/draw-pictures/toolkit/palettes.ts';
import { type Sheet, scene } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';
import {
  each,
  ellipse,
  type Point,
  place,
  polygon,
  rect,
  spots,
} from '#src/server/sample/draw-pictures/toolkit/svg.ts';

function setting(s: Sheet): readonly string[] {
  const room: Space = { x: 800, y: 190, unit: 1.25 };
  const chairs = each(
    3,
    (i) =>
      box(room, 590, 60 + i * 110, 0, 60, 80, 46, ['#e8467c', '#b92d5d', '#9c2350']) +
      box(room, 640, 60 + i * 110, 46, 12, 80, 60, ['#e8467c', '#b92d5d', '#9c2350']),
  );
  return [
    s.backdrop(s.linear('down', '#4fb5a2', '#2c8379')),
    floor(room, -40, -40, 800, 800, '#1f6b66', -14),
    floor(room, 0, 0, 720, 720, '#d7f0e6'),
    each(6, (i) => floor(room, i * 120, 0, 60, 720, '#c3e6d9')),
    box(room, 0, -14, 0, 720, 14, 300, ['#ffffff', '#f4fbf2', '#b4e2d0']),
    box(room, -14, -14, 0, 14, 734, 300, ['#ffffff', '#b4e2d0', '#cdebdf']),
    onFace(
      room,
      'left',
      300,
      0,
      250,
      rect(0, 0, 150, 120, '#fff', { rx: 12 }),
      rect(60, 18, 30, 84, '#2fa58c', { rx: 6 }),
      rect(33, 45, 84, 30, '#2fa58c', { rx: 6 }),
    ),
    onFace(
      room,
      'right',
      0,
      520,
      240,
      rect(0, 0, 220, 150, '#8ecfe0', { rx: 6 }),
      rect(106, 0, 8, 150, '#fff'),
      polygon(
        [
          [20, 150],
          [90, 0],
          [130, 0],
          [60, 150],
        ],
        '#fff',
        { opacity: 0.35 },
      ),
    ),
    chairs,
  ];
}

function middle(p: Palette): readonly string[] {
  const room: Space = { x: 800, y: 190, unit: 1.25 };
  const counter: Faces = ['#ffffff', '#8fd0c0', '#5aa796'];
  const dark: Faces = ['#2b4a4a', p.ink, '#0a2120'];
  const lockedFace =
    rect(6, 6, 122, 74, '#8f1226', { rx: 4 }) +
    place(67, 46, 0, 1, padlock(34, '#fff', '#f3cfd0', '#fff', '#8f1226'));
  const screen = (x: number, y: number): string =>
    box(room, x + 50, y, 110, 34, 30, 12, dark) +
    box(room, x, y, 122, 134, 16, 86, dark) +
    onFace(room, 'left', x, y + 16, 208, lockedFace);
  const [nurseX, nurseY] = project(room, 330, 250, 0);
  return [
    box(room, 120, 130, 0, 90, 240, 120, counter),
    box(room, 150, 250, 120, 30, 34, 12, dark),
    box(room, 156, 190, 130, 16, 134, 86, dark),
    onFace(room, 'right', 172, 324, 216, lockedFace),
    ellipse(nurseX, nurseY, 70, 24, '#000', { opacity: 0.2 }),
    person(
      nurseX,
      nurseY,
      330,
      poses.look,
      {
        shirt: '#3f8fd0',
        trousers: '#3f8fd0',
        hair: '#ffffff',
        skin: skins.umber,
        shoes: '#fff',
        cover: 'hijab',
      },
      true,
    ),
    box(room, 120, 370, 0, 500, 100, 120, counter),
    onFace(
      room,
      'left',
      120,
      470,
      84,
      each(5, (i) => rect(16 + i * 98, 0, 76, 62, '#7cc4b2', { rx: 6 })),
    ),
    screen(250, 378),
    screen(450, 378),
  ];
}

function subject(p: Palette): readonly string[] {
  const room: Space = { x: 800, y: 190, unit: 1.25 };
  const track: Point[] = Array.from({ length: 27 }, (_, i): Point => {
    const along = i / 26;
    const [x, y] =
      along < 0.3
        ? [178 + Math.sin(i * 1.1) * 12, 250 + along * 500]
        : [178 + (along - 0.3) * 480, 398 + Math.sin(i * 1.1) * 12];
    return project(room, x, y, 134);
  });
  const [headX, headY] = track[track.length - 1] ?? [0, 0];
  return [
    route(
      room,
      [
        [178, 230],
        [178, 420],
        [560, 440],
      ],
      p.ink,
      10,
      122,
    ),
    worm(track, 27, '#e02f45', '#b3152f'),
    spots(
      [
        [headX + 2, headY - 10],
        [headX + 20, headY - 4],
      ],
      16,
      '#fff',
    ),
    spots(
      [
        [headX + 5, headY - 8],
        [headX + 23, headY - 2],
      ],
      7,
      '#111',
    ),
  ];
}

export const hospitalWorm = scene('mint', (s, p) => [...setting(s), ...middle(p), ...subject(p)]);
