import { penguin } from './animals.js';
import { gamepad, handheld } from './devices.js';
import { skins } from './palettes.js';
import { bust, crowdRow, person, poses, type Clothes } from './people.js';
import { skyline } from './places.js';
import { cup, gavel, sofa, steam, trophy } from './props.js';
import { scene, type Sheet, type SceneBook } from './sheet.js';
import { beam, cloud, glow, rays, stars } from './shapes.js';
import { circle, curve, each, ellipse, group, line, path, place, polygon, range, rect, short, spots, stroke, type Point } from './svg.js';

function confetti(sheet: Sheet, count: number, colors: readonly string[]): string {
  return colors.map((color) => stroke(each(count / colors.length, () => {
    const turn = sheet.between(0, Math.PI);
    return `M${short(sheet.between(0, 1600))} ${short(sheet.between(20, 640))}l${short(Math.cos(turn) * 16)} ${short(Math.sin(turn) * 16)}`;
  }), color, 10, { 'stroke-linecap': 'butt' })).join('');
}

const crackedSky = scene('dusk', (s, p) => {
  const hole: readonly Point[] = [[860, 60], [960, 120], [1080, 80], [1120, 190], [1260, 210], [1190, 300], [1240, 400], [1110, 380], [1030, 460], [960, 370], [840, 390], [870, 290], [770, 220], [860, 180]];
  const outline = hole.map(([x, y]) => `${x} ${y}`).join('L');
  const seat = (x: number, skin: typeof skins.amber, hair: 'short' | 'long'): string => place(x, 560, 0, 0.62, bust({ hair, hairColor: '#150a2b', shirt: '#f6f1ff', trim: '#d5cdea', skin, light: 'right', collar: hair === 'short' })) + path(`M${x - 124} 764H${x + 124}Q${x + 150} 800 ${x + 140} 830H${x - 140}Q${x - 150} 800 ${x - 124} 764Z`, '#8f93a8');
  return [
    s.backdrop(s.linear('down', '#3a1a78', '#8b3d9e', p.soft, '#ffc98a')), cloud(260, 420, 1.3, '#f08aa8', { opacity: 0.7 }), cloud(1440, 500, 1.2, '#ffb09a', { opacity: 0.7 }),
    group({ 'clip-path': s.clip(`<path d="M${outline}Z"/>`) }, s.backdrop(s.linear('down', '#05031a', '#151048', '#0b3a66')), stars(s, 70, 480, '#fff'), glow(s, 1020, 250, 190, '#5ad1ff', 0.6), ellipse(1030, 250, 150, 34, '#bfe8ff', { opacity: 0.35, transform: 'rotate(-24 1030 250)' })), path(`M${outline}Z`, 'none', { stroke: '#ffe9ff', 'stroke-width': 9, 'stroke-linejoin': 'round' }),
    stroke('M770 220L640 180L560 230L430 190M1260 210L1400 150L1470 190M1030 460L1050 540L1010 600M1240 400L1350 440M960 120L930 20', '#ffe9ff', 6), [[640, 330, 30], [1350, 320, 24], [700, 430, 18], [1180, 500, 22]].map(([x = 0, y = 0, r = 0]) => polygon([[x - r, y], [x, y - r * 1.2], [x + r * 0.9, y + r * 0.2], [x + r * 0.1, y + r]], '#b65fc0')).join(''),
    skyline(s, 760, 40, 160, '#5c2472'), rect(0, 640, 1600, 12, '#2a1244'), each(34, (i) => rect(20 + i * 48, 646, 7, 160, '#2a1244')), seat(660, skins.amber, 'short'), seat(930, skins.sand, 'long'), rect(0, 815, 1600, 90, '#25103c'), rect(0, 815, 1600, 12, '#6c3480'), rect(1290, 560, 120, 260, '#1d0f3a'), rect(1270, 540, 160, 30, '#35174f'), rect(1090, 780, 90, 40, p.accent, { rx: 14 }),
  ];
});

const rainyCafe = scene('night', (s, p) => [
  s.backdrop(s.linear('down', '#2a1320', '#5d2a22')), glow(s, 800, 300, 640, '#ffb55c', 0.9), rect(0, 250, 1600, 16, '#2b1410'), rect(0, 400, 1600, 14, '#2b1410'), each(15, (i) => rect(120 + i * 96, 250 - 50 - (i % 3) * 20, 40 + (i % 2) * 16, 50 + (i % 3) * 20, ['#8a4b2b', '#c78247', '#3f6f6a', '#e0b070'][i % 4] ?? p.accent, { rx: 8 })), each(13, (i) => path(`M${170 + i * 104} 400v-46q0-10 10-10h32q10 0 10 10v46z`, ['#e0b070', '#3f6f6a', '#a35232'][i % 3] ?? p.accent)),
  [430, 800, 1170].map((x) => line([[x, 0], [x, 120]], '#120a14', 6) + path(`M${x - 80} 180Q${x - 70} 110 ${x} 110T${x + 80} 180Z`, '#1d1018') + ellipse(x, 180, 60, 12, '#fff1c2') + beam(s, [[x - 60, 180], [x + 60, 180], [x + 220, 700], [x - 220, 700]], '#ffd58a', 0.45)).join(''),
  rect(0, 640, 1600, 40, '#c47a45'), rect(0, 640, 1600, 10, '#f2b273'), rect(0, 680, 1600, 220, s.linear('down', '#5a2c1f', '#26110f')), each(9, (i) => rect(40 + i * 190, 700, 150, 200, '#3b1b16', { rx: 6 })), ellipse(800, 644, 150, 12, '#000', { opacity: 0.35 }), place(780, 636, 0, 1, cup(170, '#f6efe6', '#d3c3b4', '#5a2c1f')), steam(780, 490, 190, '#fff'),
  path('M690 790V730Q690 690 740 690H870Q920 690 920 730V790', 'none', { stroke: '#e0b070', 'stroke-width': 18 }), rect(670, 780, 270, 44, '#ff7a59', { rx: 20 }), rect(790, 820, 30, 100, '#e0b070'), rect(1100, 560, 130, 80, '#2f3b46', { rx: 8 }), rect(1120, 520, 90, 46, '#46586a', { rx: 6 }),
  rect(0, 0, 1600, 900, s.linear('diagonal', ['#6f9fd8', 0.26], ['#1a2b66', 0.02], ['#6f9fd8', 0.22])), each(26, () => { const x = s.between(0, 1600); const y = s.between(0, 800); const l = s.between(30, 120); return line([[x, y], [x, y + l]], '#d8ecff', 5, { opacity: 0.3 }) + ellipse(x, y + l + 6, 7, 11, '#e9f5ff', { opacity: 0.75 }); }), spots(range(44).map((): Point => [s.between(0, 1600), s.between(0, 880)]), 10, '#e9f5ff', { opacity: 0.4 }),
  rect(0, 0, 1600, 34, p.ink), rect(0, 866, 1600, 34, p.ink), rect(0, 0, 40, 900, p.ink), rect(1560, 0, 40, 900, p.ink), rect(340, 0, 22, 900, p.ink), rect(1240, 0, 22, 900, p.ink),
]);

const fivePlayers = scene('alarm', (s, p) => [
  s.backdrop(s.linear('down', '#1a0514', '#5b0c2a', '#c4203c')), rect(250, 60, 1100, 300, '#12030e'), rect(266, 76, 1068, 268, s.linear('diagonal', '#ff5a3c', '#a50f3a', '#3c0a4c')), rays(800, 210, 14, 520, p.spark, 0.14), polygon([[800, 110], [850, 190], [800, 300], [750, 190]], p.spark), polygon([[800, 110], [850, 190], [800, 300]], '#d98f1f'),
  [200, 520, 1080, 1400].map((x, i) => beam(s, [[x - 20, 0], [x + 20, 0], [x + (i < 2 ? 360 : -120), 760], [x + (i < 2 ? 60 : -420), 760]], i % 2 === 0 ? p.spark : '#7ff0e6', 0.45)).join(''),
  polygon([[120, 560], [1480, 560], [1600, 680], [0, 680]], '#3a0a2a'), rect(0, 676, 1600, 20, p.spark), rect(0, 696, 1600, 210, '#1a0514'), glow(s, 800, 560, 560, '#ff7a5a', 0.5),
  each(5, (i) => { const x = 350 + i * 215; const wear: Clothes = { shirt: i % 2 === 0 ? '#e62b3f' : '#ffffff', trousers: '#2b1030', hair: '#1a0a12', skin: [skins.amber, skins.sand, skins.umber][i % 3] ?? skins.amber, shoes: '#fff', cover: i === 3 ? 'cap' : undefined }; return rect(x - 60, 380, 100, 250, '#12030e', { rx: 24 }) + person(x, 650, 400, poses.sit, wear) + line([[x - 20, 430], [x - 20, 500]], i % 2 === 0 ? '#fff' : '#e62b3f', 18) + rect(x + 64, 448, 44, 24, '#7ff0e6', { rx: 5 }) + glow(s, x + 84, 455, 60, '#7ff0e6', 0.6); }),
  group({}, crowdRow(800, 150, 12, '#3a0a22', () => s.between(-1, 1)), each(13, (i) => line([[40 + i * 128, 860], [30 + i * 128 + (i % 3) * 20, 730 - (i % 4) * 22]], '#23060f', 34) + circle(30 + i * 128 + (i % 3) * 20, 722 - (i % 4) * 22, 24, '#23060f')), crowdRow(870, 170, 10, '#16040b', () => s.between(-1, 1))),
]);

const ageLadder = scene('plum', (s, p) => [
  s.backdrop(s.linear('down', '#e7d9ff', p.paper)), rect(0, 600, 1600, 300, '#bda3ea'), rect(480, 90, 640, 350, p.ink, { rx: 18 }), rect(500, 110, 600, 310, s.linear('diagonal', '#7be0c0', '#5a7fe8', p.accent), { rx: 8 }), [[540, 160], [740, 160], [940, 160]].map(([x = 0, y = 0], i) => rect(x, y, 130, 180, '#fff', { rx: 14, opacity: i === 1 ? 1 : 0.45 })).join(''), place(805, 250, 0, 0.19, gamepad(p.deep, p.ink, p.soft, [p.accent, p.spark])), rect(440, 470, 720, 130, '#8a63c9', { rx: 10 }), rect(440, 470, 720, 18, '#a684de'), glow(s, 800, 300, 430, '#fff', 0.25),
  [['#2fb36f', 50], ['#9ccc3c', 96], ['#ffd23f', 142], ['#ff9432', 188], ['#e8412f', 234]].map(([c, h], i) => rect(300 + i * 200, 690 - Number(h), 200, 300, String(c)) + rect(300 + i * 200, 690 - Number(h), 200, 16, '#fff', { opacity: 0.5 }) + rect(470 + i * 200, 690 - Number(h), 30, 300, '#000', { opacity: 0.14 })).join(''),
  place(760, 960, 0, 1.06, sofa(640, '#432268', '#563182', '#2b1447')), place(650, 740, 0, 0.6, bust({ hair: 'hijab', hairColor: p.accent, shirt: p.accent, trim: '#fff', skin: skins.amber, light: 'left' })), place(890, 776, 0, 0.48, bust({ hair: 'short', hairColor: p.ink, shirt: '#ffd23f', trim: '#fff', skin: skins.amber })), rect(400, 856, 720, 90, '#432268', { rx: 40 }), rect(400, 856, 720, 12, '#7a50b3', { rx: 6 }),
]);

const fullCupboard = scene('mustard', (s, p) => {
  const bricks = s.tile(60, 40, rect(0, 0, 60, 40, '#f2dfc2') + rect(2, 2, 56, 16, '#c2502e') + rect(-30, 22, 56, 16, '#a8401f') + rect(30, 22, 56, 16, '#a8401f'));
  const roll = (x: number, y: number, angle: number, length: number): string => place(x, y, angle, 1, rect(0, -44, length, 88, bricks), rect(0, 10, length, 34, '#000', { opacity: 0.2 }), ellipse(length, 0, 22, 44, '#f2dfc2'), ellipse(length, 0, 13, 27, '#c2502e'), ellipse(length, 0, 6, 12, '#f2dfc2'));
  const log = (x: number, y: number, angle: number, length: number): string => place(x, y, angle, 1, rect(0, -26, length, 52, '#8a5426'), rect(0, 6, length, 20, '#5f3716'), ellipse(length, 0, 13, 26, '#e2b77c'), ellipse(length, 0, 6, 12, '#a8733a'));
  const disc = (x: number, y: number, r: number): string => circle(x, y, r, '#1b1713') + [0.82, 0.66, 0.5].map((k) => circle(x, y, r * k, 'none', { stroke: '#4a4036', 'stroke-width': 3 })).join('') + circle(x, y, r * 0.32, p.accent) + circle(x, y, r * 0.06, p.soft);
  return [
    s.backdrop(p.main), circle(800, 420, 430, p.soft, { opacity: 0.7 }), rect(0, 770, 1600, 130, p.deep), ellipse(720, 800, 480, 30, p.ink, { opacity: 0.4 }),
    roll(700, 220, -112, 200), log(790, 240, -78, 230), roll(880, 250, -56, 220), disc(620, 150, 96), log(640, 260, -140, 220), disc(980, 210, 80),
    rect(520, 250, 470, 540, '#3d63b8', { rx: 10 }), rect(548, 276, 414, 486, '#14244d'), rect(548, 520, 414, 16, '#3d63b8'), roll(560, 340, 6, 330), log(560, 420, -4, 400), roll(570, 486, 0, 300), disc(880, 470, 56), roll(560, 730, -2, 380), disc(640, 620, 84), disc(770, 640, 70), log(840, 600, 20, 250),
    polygon([[548, 276], [400, 220], [400, 830], [548, 762]], '#2b50aa'), polygon([[528, 300], [424, 262], [424, 780], [528, 736]], '#223f88'), circle(440, 520, 14, p.spark), roll(300, 780, -12, 260), disc(1080, 810, 70), log(1180, 830, 4, 240),
    person(1230, 822, 470, poses.push, { shirt: '#d94f3a', trousers: p.ink, hair: p.ink, skin: skins.umber, shoes: p.paper, cover: 'bun' }, true), polygon([[990, 250], [1060, 300], [1060, 820], [990, 790]], '#223f88'),
  ];
});

const joinedPads = scene('mint', (s, p) => {
  const half = (flip: boolean, fill: string, shade: string, tab: boolean): string => group({ transform: flip ? 'scale(-1 1)' : '' },
    path(`M0-160H-150C-270-180-330-70-360 80C-390 230-260 250-200 150C-165 96-120 76-70 76H0${tab ? 'V20C70 50 70-100 0-70' : 'V20C-70 50-70-100 0-70'}Z`, fill), path('M-360 80C-390 230-260 250-200 150C-165 96-120 76-70 76H0V110H-50C-110 110-150 130-180 190C-240 290-400 260-360 80Z', shade));
  const wear = (shirt: string, skin: typeof skins.amber): Clothes => ({ shirt, trousers: p.ink, hair: p.spark, skin, shoes: p.ink, cover: 'helmet' });
  return [
    s.backdrop(s.linear('down', p.paper, p.soft)), circle(800, 380, 350, '#fff', { opacity: 0.6 }), rays(800, 380, 20, 700, p.main, 0.14), rect(0, 690, 1600, 210, p.deep), rect(0, 690, 1600, 14, p.main), ellipse(800, 716, 620, 26, p.ink, { opacity: 0.4 }),
    place(770, 440, 0, 1.15, half(false, '#35a85a', '#1f7a40', true), path('M-260-70h40v40h40v40h-40v40h-40v-40h-40v-40h40z', '#0d3d22'), circle(-110, 20, 48, '#1f7a40'), circle(-110, 14, 34, '#0d3d22')), place(920, 440, 0, 1.15, half(true, '#4a5bd4', '#2f3ba0', false), [[220, -80], [266, -34], [220, 12], [174, -34]].map(([x = 0, y = 0], i) => circle(x, y, 24, [p.accent, p.spark, '#fff', '#7fe0ff'][i] ?? p.spark)).join(''), circle(110, 20, 48, '#2f3ba0'), circle(110, 14, 34, '#161d5c')),
    glow(s, 850, 400, 200, '#fff', 0.55), stroke('M850 190V130M780 206L750 160M920 206L950 160', p.accent, 14),
    person(250, 706, 300, poses.push, wear(p.accent, skins.umber)), person(160, 720, 290, poses.push, wear(p.spark, skins.sand)), person(1420, 706, 300, poses.push, wear(p.main, skins.amber), true), person(1510, 720, 290, poses.push, wear(p.accent, skins.cocoa), true),
    place(640, 800, 62, 0.5, gavel('#a8622e', '#7a431c', p.spark)), rect(690, 836, 160, 30, '#7a431c', { rx: 8 }),
  ];
});

const nightQueue = scene('night', (s, p) => {
  const wear = (i: number): Clothes => ({ shirt: [p.accent, p.soft, p.spark, '#3fb7a5', p.paper, '#b05fd0', p.main][i % 7] ?? p.accent, trousers: '#0c1236', hair: i % 3 === 0 ? p.spark : '#060919', skin: [skins.amber, skins.umber, skins.sand][i % 3] ?? skins.amber, shoes: p.paper, cover: (['hijab', undefined, 'cap', 'long', undefined, 'bun', 'cap'] as const)[i % 7] });
  const bag = (x: number, y: number, fill: string): string => stroke(`M${x - 12} ${y}q12-30 24 0`, p.paper, 4) + rect(x - 26, y, 52, 62, fill, { rx: 3 }) + rect(x + 8, y, 18, 62, '#000', { opacity: 0.18 });
  return [
    s.backdrop(s.linear('down', '#060a22', p.deep)), skyline(s, 420, 160, 380, '#101843', p.spark), rect(380, 120, 1260, 620, '#0a0f2e'), rect(380, 90, 1260, 80, p.accent), each(16, (i) => rect(380 + i * 80, 90, 40, 80, p.paper, { opacity: 0.85 })), rect(430, 210, 820, 490, s.linear('down', '#fff7dd', '#ffd98c')), rect(1300, 210, 240, 530, '#ffe9ad'), rect(1414, 210, 10, 530, '#0a0f2e'), glow(s, 840, 440, 620, '#ffdf95', 0.55),
    rect(610, 590, 460, 110, '#2c3d94'), rect(590, 570, 500, 26, '#1c2a70'), place(840, 440, 0, 0.72, handheld(p, '#3b82f6', '#ef4444', s.linear('diagonal', '#61e0c8', '#5a63e8', '#e061b8'))), polygon([[430, 210], [620, 210], [470, 700], [430, 700]], '#fff', { opacity: 0.4 }),
    rect(0, 736, 1600, 164, '#1a2354'), polygon([[430, 740], [1250, 740], [1400, 900], [280, 900]], s.linear('down', [p.spark, 0.5], [p.spark, 0])), each(8, (i) => { const x = 120 + i * 190; return ellipse(x, 856, 70, 12, '#000', { opacity: 0.4 }) + person(x, 854, 330 + (i % 3) * 22, [poses.stand, poses.look, poses.stand, poses.walk][i % 4] ?? poses.stand, wear(i)) + (i % 4 === 1 ? '' : bag(x + 50, 690, i % 2 === 0 ? '#ef4444' : '#3b82f6')); }),
  ];
});

const arenaFinal = scene('blueprint', (s, p) => {
  const team = (x: number, color: string, happy: boolean, flip: boolean, i: number): string => person(x, happy ? 740 - (i % 2) * 60 : 800, 330, happy ? poses.cheer : poses.carry, { shirt: color, trousers: '#071a40', hair: '#06122c', skin: [skins.amber, skins.umber, skins.sand][i % 3] ?? skins.amber, shoes: '#fff', cover: i === 1 ? 'cap' : undefined }, flip);
  const bowed = { ...poses.stand, head: [9, -84] as Point, neck: [4, -78] as Point };
  return [
    s.backdrop(s.linear('down', '#050f2c', '#0c2a66', p.deep)), each(5, (i) => rect(0, 250 + i * 46, 1600, 26, '#0a1f4e') + spots(range(30).map((k): Point => [30 + k * 54 + (i % 2) * 27, 250 + i * 46]), 32, '#0d2557')), [[360, p.spark], [800, '#fff'], [1240, '#58b4ff']].map(([x, c]) => beam(s, [[Number(x) - 26, 0], [Number(x) + 26, 0], [Number(x) + 230, 820], [Number(x) - 230, 820]], String(c), 0.55)).join(''),
    polygon([[260, 760], [1340, 760], [1600, 900], [0, 900]], '#123a80'), polygon([[260, 760], [1340, 760], [1360, 776], [240, 776]], p.soft), rect(640, 660, 320, 130, '#0a1f4e', { rx: 8 }), rect(620, 640, 360, 30, p.soft, { rx: 8 }), glow(s, 800, 380, 380, p.spark, 0.8), place(800, 642, 0, 1, trophy(470, '#ffd84d', '#d99a1c', '#7a4a12')),
    each(3, (i) => person(300 + i * 130, 830 - i * 10, 330, bowed, { shirt: '#f5bd1f', trousers: '#071a40', hair: '#06122c', skin: [skins.umber, skins.amber, skins.sand][i] ?? skins.amber, shoes: '#fff', cover: i === 2 ? 'cap' : undefined }, i === 1)), [1050, 1180, 1310].map((x, i) => ellipse(x, 836, 60, 10, '#000', { opacity: 0.4 }) + team(x, '#2f8bff', true, i === 1, i)).join(''), confetti(s, 60, ['#ffd84d', '#58b4ff', '#ff5f45', '#ffffff']),
  ];
});

const starMap = scene('plum', (s, p) => {
  const constellation = (points: readonly Point[]): string => line(points, '#8fb8ff', 3, { opacity: 0.7 }) + points.map(([x, y]) => circle(x, y, 8, '#fff')).join('');
  return [
    s.backdrop(s.radial('#3a3f9c', '#1c1a5a', '#0b0926')), [180, 330, 480, 640].map((r) => circle(800, 450, r, 'none', { stroke: '#6f86dd', 'stroke-width': 2, opacity: 0.5 })).join(''), each(12, (i) => group({ transform: `rotate(${i * 30} 800 450)` }, line([[800, 450], [800, -420]], '#6f86dd', 1.5, { opacity: 0.4 }))), stars(s, 110, 900, '#fff'), curveBand('#b9a7ff'),
    constellation([[200, 180], [300, 120], [420, 170], [470, 280], [360, 320]]), constellation([[1180, 120], [1260, 210], [1400, 190], [1480, 290]]), constellation([[160, 640], [260, 720], [240, 820]]), constellation([[1280, 720], [1380, 650], [1500, 700], [1420, 800]]),
    ellipse(800, 640, 560, 90, '#000', { opacity: 0.35 }), place(800, 490, -6, 1.32, handheld({ ...p, ink: '#181528', deep: '#3d3766' }, '#2a2542', '#2a2542', s.linear('diagonal', '#0f7fa8', '#7b4fd6', '#f2557d'), polygon([[-246, 126], [-100, -10], [-10, 70], [80, -40], [246, 126]], '#fff', { opacity: 0.22 }) + circle(130, -60, 34, '#ffe9a8'))),
    place(1010, 268, -4, 0.95, penguin('#12122c', '#fdf7ee', '#ffae3b')), line([[1120, 250], [1120, 150]], '#4a4470', 26), ellipse(1120, 140, 52, 22, p.accent), ellipse(1120, 132, 52, 22, '#ff86a3'), line([[1080, 176], [1116, 196]], '#12122c', 30),
  ];
});

/** The milky way as one faint band across the map. */
function curveBand(color: string): string {
  const middle: readonly Point[] = [[-60, 760], [300, 620], [700, 520], [1100, 300], [1660, 120]];
  return stroke(curve(middle), color, 190, { opacity: 0.1 }) + stroke(curve(middle), color, 90, { opacity: 0.1 });
}

export const gameScenes: SceneBook = {
  'a-space-for-the-unbound-akhirnya-terbit': crackedSky,
  'coffee-talk-dan-mohammad-fahmi': rainyCafe,
  'indonesia-perak-mobile-legends-sea-games-2019': fivePlayers,
  'memahami-igrs-label-usia-gim-di-indonesia': ageLadder,
  'mengapa-ukuran-gim-tembus-100-gb': fullCupboard,
  'microsoft-tuntaskan-pembelian-activision-blizzard': joinedPads,
  'nintendo-switch-2-terjual-35-juta-unit': nightQueue,
  'onic-kalah-dari-apbren-di-final-m5': arenaFinal,
  'steam-deck-mulai-dikirim-ke-pemesan': starMap,
};
