import { coral } from './animals.js';
import { pinching, pointing } from './hands.js';
import { skins } from './palettes.js';
import { person, poses } from './people.js';
import { palm } from './places.js';
import { scene, type SceneBook } from './sheet.js';
import { beam, cloud, glow, rays } from './shapes.js';
import { cableShip, fish, glints, gull, jukung, waves } from './sea-and-sky.js';
import { blob, circle, each, ellipse, group, line, path, place, polygon, rect, stroke, wire, type Point } from './svg.js';

/** The archipelago in the rough: recognisable, yet drawn by hand and no map to sail by. */
const ISLANDS: readonly (readonly Point[])[] = [
  [[150, 250], [230, 300], [330, 390], [430, 500], [480, 590], [430, 600], [340, 520], [260, 420], [180, 330], [130, 270]],
  [[480, 650], [580, 650], [700, 672], [790, 700], [770, 722], [640, 712], [520, 690], [470, 670]],
  [[566, 400], [600, 360], [680, 350], [730, 290], [782, 262], [812, 300], [800, 360], [812, 400], [780, 470], [740, 540], [660, 552], [596, 530], [568, 470]],
  [[872, 400], [900, 352], [980, 346], [1060, 330], [1078, 352], [1000, 384], [930, 386], [916, 420], [960, 430], [1020, 412], [1034, 438], [968, 466], [984, 520], [1010, 570], [978, 580], [944, 530], [926, 490], [916, 550], [910, 606], [876, 600], [880, 530], [868, 460]],
  [[1250, 430], [1320, 410], [1360, 450], [1430, 440], [1560, 480], [1600, 520], [1600, 660], [1520, 630], [1450, 610], [1400, 540], [1310, 510]],
];

const palapaRing = scene('sea', (s, p) => {
  const islets: readonly (readonly [number, number, number])[] = [[830, 722, 22], [890, 730, 28], [960, 738, 34], [1050, 742, 30], [1130, 720, 34], [1160, 410, 24], [1180, 340, 26], [1150, 520, 36], [1210, 560, 20], [480, 330, 12], [450, 260, 12], [510, 480, 14], [1240, 640, 16]];
  const lit = (points: readonly Point[]): string => wire(points, p.spark, 26, { opacity: 0.25 }) + wire(points, p.spark, 9) + points.map(([x, y]) => circle(x, y, 17, '#fff') + circle(x, y, 10, p.accent)).join('');
  return [
    s.backdrop(s.radial('#1f8fd6', '#0b5fa3', '#06345f')), each(9, (i) => ellipse(800, 480, 200 + i * 110, 90 + i * 62, 'none', { stroke: '#8fd8ff', 'stroke-width': 2, opacity: 0.16 })),
    ISLANDS.map((points) => blob(points.map(([x, y]): Point => [x + 10, y + 20]), p.ink, { opacity: 0.35 }) + blob(points, '#e9dfa6', { stroke: '#e9dfa6', 'stroke-width': 16 }) + blob(points, s.linear('down', '#57c98a', '#1f9160'))).join(''), islets.map(([x, y, r]) => ellipse(x + 5, y + 10, r + 4, r * 0.66, p.ink, { opacity: 0.35 }) + ellipse(x, y, r + 5, r * 0.66 + 4, '#e9dfa6') + ellipse(x, y, r, r * 0.6, '#35ad74')).join(''), each(16, (i) => { const [x, y] = ([[250, 370], [330, 450], [680, 380], [720, 450], [640, 430], [1420, 500], [1500, 560], [950, 410]] as const)[i % 8] ?? [0, 0]; return polygon([[x + (i > 7 ? 34 : 0) - 16, y + 14], [x + (i > 7 ? 34 : 0), y - 18], [x + (i > 7 ? 34 : 0) + 16, y + 14]], '#146b47'); }),
    lit([[200, 320], [440, 250], [560, 320], [500, 480], [380, 470]]), lit([[700, 520], [830, 590], [900, 520], [1030, 380], [1160, 400], [960, 640], [700, 690]]), lit([[1130, 715], [1150, 540], [1270, 440], [1430, 470], [1540, 590], [1380, 690], [1130, 715]]), place(560, 800, 0, 0.4, jukung('#fff', p.spark, p.accent)), place(1400, 250, 0, 0.34, jukung('#fff', p.accent, '#fff')),
  ];
});

const reefCable = scene('tropic', (s, p) => [
  s.backdrop(s.linear('down', '#ffd9a0', '#fff0cc')), circle(1080, 170, 74, '#fff8e2'), path('M0 250Q160 170 330 250ZM1300 250Q1450 190 1600 240V250Z', '#4fa58a'), palm(120, 230, 130, '#0f5a55', '#0f5a55'), palm(200, 225, 100, '#0f5a55', '#0f5a55', -0.1), rect(0, 250, 1600, 650, s.linear('down', '#3fd0c3', '#1593a5', '#0a4a6e', '#062544')), stroke('M0 252q50-16 100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0t100 0', '#e9fff6', 9),
  place(620, 246, 0, 0.62, jukung('#fff4d9', p.accent, '#fff')), person(570, 246, 96, poses.stand, { shirt: '#0b2b2c', trousers: '#0b2b2c', hair: '#0b2b2c', skin: skins.umber, shoes: '#0b2b2c', cover: 'cap' }), [[420, 560, 0], [700, 860, 90], [1000, 1240, 60]].map(([a = 0, b = 0, c = 0]) => beam(s, [[a, 256], [a + 90, 256], [b + c, 900], [b - 200, 900]], '#d8fff2', 0.28)).join(''),
  each(9, (i) => fish(930 + (i % 3) * 96, 390 + Math.floor(i / 3) * 50 + (i % 2) * 16, 0.5, p.spark)), fish(420, 470, 1, p.accent), fish(330, 540, 0.6, p.accent), path('M1120 620C1180 560 1300 560 1370 610L1440 570L1430 660L1370 630C1300 690 1180 680 1120 620Z', '#0b3652', { opacity: 0.7 }),
  path('M0 760Q260 700 520 760T1000 770T1600 730V900H0Z', '#0c5570'), path('M0 800Q300 760 640 810T1200 800T1600 790V900H0Z', '#083a55'), [[160, 800, 0, 1.3, '#ff6f7d'], [300, 815, 1, 1, '#ffb14d'], [460, 800, 2, 1, '#c77be0'], [1150, 810, 0, 1.4, '#ffb14d'], [1320, 800, 1, 1.3, '#ff6f7d'], [1450, 815, 2, 1, '#52d6b0'], [620, 826, 1, 0.7, '#ff8f5c']].map(([x, y, k, sc, c]) => place(Number(x), Number(y), 0, 1, coral(Number(k), Number(sc), String(c)))).join(''),
  wire([[-40, 850], [200, 846], [380, 790], [560, 840], [760, 790], [940, 840], [1130, 850], [1360, 830], [1640, 860]], '#04121c', 26), wire([[-40, 846], [200, 842], [380, 786], [560, 836], [760, 786], [940, 836], [1130, 846], [1360, 826], [1640, 856]], p.spark, 12), glow(s, 760, 786, 170, p.spark, 0.5), rect(700, 760, 130, 52, '#04121c', { rx: 26 }), rect(716, 770, 98, 32, '#e7b94a', { rx: 16 }),
]);

const cableShipScene = scene('winter', (s, p) => [
  s.backdrop(s.linear('down', '#a9cfdd', '#e7f1ea', '#ffe6c7')), circle(380, 330, 86, '#fff7df'), cloud(1200, 240, 1.3, '#fff', { opacity: 0.9 }), cloud(620, 170, 0.8, '#fff', { opacity: 0.7 }), path('M900 540Q1100 480 1300 516T1600 490V560H900Z', '#9dbcc4'), rect(0, 540, 1600, 360, s.linear('down', '#7fb3c4', '#2f6d8c', '#123a52')), glints(s, 380, 552, 700, '#fff7df'), group({ opacity: 0.35, transform: 'translate(0 1176) scale(1 -1)' }, place(870, 586, 0, 1.36, cableShip(p, '#d6402c', '#fff'))),
  place(870, 596, 0, 1.4, cableShip(p, '#d6402c', '#fdf7ee')), wire([[306, 404], [250, 470], [236, 600], [200, 760], [120, 920]], p.ink, 12), wire([[306, 400], [246, 468], [232, 598]], p.accent, 5), waves(640, 8, 300, 40, '#ffffff', 0.12), waves(740, 10, 340, 120, '#0c2c40', 0.35), gull(520, 300, 0.9, p.ink), gull(610, 350, 0.6, p.ink), gull(1360, 330, 0.7, p.ink),
]);

const sharedShelf = scene('press', (s, p) => {
  const books = [p.accent, p.ink, p.spark, '#33658a', p.deep, '#7a9e7e', p.main].map((fill) => s.stamp(rect(-20, -150, 40, 150, fill, { rx: 4 }) + rect(8, -150, 12, 150, '#000', { opacity: 0.15 }) + rect(-20, -124, 40, 9, '#fff', { opacity: 0.6 }) + rect(-20, -30, 40, 6, '#fff', { opacity: 0.4 })));
  const book = (angle: number, r: number, wide: number, tall: number, kind: number): string => books[kind % books.length]?.(0, 0, { transform: `translate(800 1120)rotate(${Math.round(angle * 10) / 10})translate(0-${r})scale(${wide.toFixed(2)} ${tall.toFixed(2)})` }) ?? '';
  const shelf = (r: number, count: number, h: number, k: number): string => each(count, (i) => book(-58 + i * (116 / (count - 1)), r, ((r * 1.9) / count - 6 + ((i * 7) % 3) * 4) / 40, (h - ((i * 13) % 5) * 9) / 150, i * 3 + k)) + path(`M${800 - r * 0.94} ${1120 - r * 0.34}A${r} ${r} 0 0 1 ${800 + r * 0.94} ${1120 - r * 0.34}`, 'none', { stroke: '#6d4a2e', 'stroke-width': 24, 'stroke-linecap': 'butt' });
  const noteCard = (x: number, y: number, angle: number, fill: string): string => place(x, y, angle, 1, rect(-50, -50, 100, 100, fill), path('M50 20V50H20Z', '#000', { opacity: 0.2 }), line([[-30, -22], [30, -22]], p.ink, 6), line([[-30, 2], [14, 2]], p.ink, 6));
  const pencil = rect(-140, -14, 240, 28, p.spark), tip = polygon([[-140, -14], [-190, 0], [-140, 14]], '#f1d7ad') + polygon([[-174, -5], [-190, 0], [-174, 5]], p.ink);
  return [
    s.backdrop(s.linear('down', p.paper, p.soft)), rays(800, 1120, 26, 1500, p.main, 0.18), shelf(900, 34, 160, 0), shelf(690, 26, 150, 3), shelf(480, 18, 140, 5), path('M500 900A340 340 0 0 1 1100 900Z', p.ink), path('M800 720Q710 670 600 700V850Q710 820 800 870Q890 820 1000 850V700Q890 670 800 720Z', p.paper), path('M800 720Q890 670 1000 700V850Q890 820 800 870Z', p.soft), each(3, (i) => wire([[630, 740 + i * 34], [700, 732 + i * 34], [772, 754 + i * 34]], p.main, 8) + wire([[828, 754 + i * 34], [900, 732 + i * 34], [970, 740 + i * 34]], p.main, 8)),
    noteCard(560, 330, -10, '#fff2a8'), noteCard(1010, 290, 12, '#bfe3d0'), noteCard(780, 500, 4, '#ffc9b8'), noteCard(1170, 560, 20, '#fff2a8'),
    place(470, 470, 28, 1, pencil, tip), place(440, 452, 200, 0.46, pinching(skins.umber, p.accent)), place(1030, 300, -24, 0.5, pinching(skins.sand, '#33658a')), place(800, 150, -70, 1, pencil, tip), place(812, 110, -78, 0.42, pinching(skins.amber, p.ink)), place(1190, 580, 12, 0.5, pinching(skins.cocoa, p.spark)), place(560, 640, 150, 0.44, pinching(skins.amber, p.deep)),
  ];
});

const cleanRoom = scene('mustard', (s, p) => {
  const suit = '#fdf9ee';
  return [
    s.backdrop(s.linear('down', '#f7b731', '#ffd86b')), polygon([[0, 0], [620, 330], [620, 560], [0, 900]], '#c98a12'), polygon([[1600, 0], [980, 330], [980, 560], [1600, 900]], '#d99a1c'), polygon([[0, 900], [620, 560], [980, 560], [1600, 900]], '#8a5f14'), polygon([[620, 330], [980, 330], [980, 560], [620, 560]], '#fff0b8'), polygon([[0, 0], [1600, 0], [980, 330], [620, 330]], '#b57a0e'),
    each(4, (i) => { const t = i / 4; const q = (i + 0.55) / 4; const at = (x: number, k: number): Point => [x + (800 - x) * k * 0.72, 0 + 330 * k]; return polygon([at(480, t), at(1120, t), at(1120, q), at(480, q)], '#fff7d6'); }), each(3, (i) => { const x = i * 200; const t = x / 620; return polygon([[x + 20, 150 + t * 190], [x + 160, 235 + t * 180], [x + 160, 750 - t * 150], [x + 20, 820 - t * 200]], '#7a520d', { opacity: 0.7 }) + polygon([[1580 - x, 150 + t * 190], [1440 - x, 235 + t * 180], [1440 - x, 750 - t * 150], [1580 - x, 820 - t * 200]], '#8a5f14', { opacity: 0.7 }); }), glow(s, 800, 430, 520, '#fff8dc', 0.75),
    path('M470 900C470 690 560 610 690 580H910C1040 610 1130 690 1130 900Z', suit), path('M830 580H910C1040 610 1130 690 1130 900H900C930 780 900 660 830 580Z', '#d8cfb4'), path('M640 600C600 430 660 290 800 290S1000 430 960 600Q800 680 640 600Z', suit), path('M840 296C970 320 996 460 960 600Q920 630 860 640C930 520 930 400 840 296Z', '#d8cfb4'), path('M690 430Q800 390 910 430V500Q800 540 690 500Z', skins.amber.light), rect(690, 420, 220, 66, '#2b3a55', { rx: 30 }), rect(706, 430, 90, 40, '#8fd3ff', { rx: 18, opacity: 0.6 }), path('M690 496Q800 530 910 496V560Q800 620 690 560Z', '#cfe6f2'),
    circle(800, 700, 196, '#4b3a63'), circle(800, 694, 190, s.linear('diagonal', '#ff7aa8', '#ffd36b', '#7be8c8', '#5aa8ff', '#b37aff')), group({ 'clip-path': s.clip(circle(800, 694, 184, '#000')) }, each(12, (i) => rect(610 + i * 34, 500, 3, 400, '#2b2050', { opacity: 0.45 }) + rect(600, 510 + i * 34, 400, 3, '#2b2050', { opacity: 0.45 })), polygon([[560, 640], [860, 480], [920, 480], [560, 720]], '#fff', { opacity: 0.4 })), blob([[560, 700], [600, 640], [650, 650], [660, 720], [640, 780], [580, 790]], '#e8f1f4'), blob([[1040, 700], [1000, 640], [950, 650], [940, 720], [960, 780], [1020, 790]], '#c9d6dc'), line([[640, 670], [680, 690]], '#e8f1f4', 36), line([[960, 670], [920, 690]], '#c9d6dc', 36), line([[646, 720], [690, 726]], '#e8f1f4', 36), line([[954, 720], [910, 726]], '#c9d6dc', 36),
  ];
});

const mirrors = scene('plum', (s, p) => {
  const mirror = (x: number, y: number, angle: number, w: number): string => place(x, y, angle, 1, path(`M${-w} 0Q0 44 ${w} 0L${w} 46Q0 96 ${-w} 46Z`, '#8f86b8'), path(`M${-w} 0Q0 44 ${w} 0L${w} 14Q0 60 ${-w} 14Z`, '#f4efff'), rect(-26, 66, 52, 60, '#5a4f86'));
  const hops: readonly Point[] = [[380, 520], [700, 210], [620, 640], [1000, 250], [930, 640], [1230, 330], [1190, 700]];
  return [
    s.backdrop(s.linear('diagonal', '#170a2b', '#2b1550', '#120824')), path('M80 90H1520V820H80Z', 'none', { stroke: '#5a4390', 'stroke-width': 26 }), path('M120 130H1480V780H120Z', '#1d0f38'), each(5, (i) => rect(200 + i * 280, 64, 90, 52, '#5a4390', { rx: 8 })), glow(s, 380, 520, 320, '#b77bff', 0.9), hops.slice(1).map((to, i) => { const from = hops[i] ?? to; return line([from, to], '#b77bff', 46 - i * 4, { opacity: 0.3 }) + line([from, to], '#e5c8ff', 14 - i); }).join(''),
    line([[120, 300], [380, 520]], '#ff6b6b', 18), line([[120, 300], [380, 520]], '#ffd0c4', 6), each(6, (i) => circle(380, 170 + i * 62, 15 - Math.abs(3 - i), '#dfe6f2')), rect(350, 120, 60, 44, '#8f86b8', { rx: 8 }), rays(380, 520, 9, 120, '#ffd6ff', 0.9), circle(380, 520, 40, '#fff'), mirror(700, 210, 176, 110), mirror(620, 640, -8, 110), mirror(1000, 250, 172, 100), mirror(930, 640, -6, 90), mirror(1230, 330, 168, 90),
    path('M230 430Q180 520 230 620L260 600Q226 520 260 450Z', '#f4efff'), rect(1040, 730, 320, 34, '#5a4f86', { rx: 8 }), ellipse(1190, 722, 140, 24, s.linear('right', '#7be8c8', '#ffd36b', '#ff7aa8', '#7aa8ff')), glow(s, 1190, 710, 120, '#e5c8ff', 0.8),
  ];
});

export const networkScenes: SceneBook = {
  'tujuh-tahun-palapa-ring-cincin-serat-yang-menutup-celah-pasar': palapaRing,
  'urat-serat-kaca-di-dasar-laut-indonesia': reefCable,
  'kabel-laut-kapal': cableShipScene,
  'wikipedia-25-tahun-ensiklopedia-yang-boleh-disunting-siapa-saja': sharedShelf,
  'mengapa-cip-begitu-sulit-dibuat': cleanRoom,
  'chip-euv-lensa': mirrors,
};
