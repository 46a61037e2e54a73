import { bubble, phone } from './devices.js';
import { pinching } from './hands.js';
import { padlock, rack } from './machines.js';
import { skins } from './palettes.js';
import { bust, person, poses } from './people.js';
import { skyline } from './places.js';
import { calendar, hourglass, puzzle, tornSheet } from './props.js';
import { scene, type SceneBook } from './sheet.js';
import { cloud, dots, floorShadow, glow, rays } from './shapes.js';
import { songbird } from './animals.js';
import { circle, each, ellipse, group, line, path, place, polygon, rect, stroke, wire } from './svg.js';

function note(color: string): string {
  return ellipse(-70, 90, 52, 40, color, { transform: 'rotate(-20 -70 90)' }) + ellipse(110, 56, 52, 40, color, { transform: 'rotate(-20 110 56)' }) + rect(-40, -120, 22, 210, color) + rect(138, -154, 22, 210, color) + polygon([[-40, -130], [160, -166], [160, -104], [-40, -68]], color);
}

const meetingTable = scene('press', (s, p) => {
  const suit = (shirt: string, hair: string, skin: typeof skins.amber): Parameters<typeof person>[4] => ({ shirt, trousers: p.ink, hair, skin, shoes: p.ink });
  return [
    s.backdrop(p.accent), rect(0, 0, 1600, 900, dots(s, 26, 5, '#a92315'), { opacity: 0.5 }), rect(80, 90, 400, 430, p.paper, { opacity: 0.92 }), rect(1120, 90, 400, 430, p.paper, { opacity: 0.92 }),
    group({ 'clip-path': s.clip(rect(80, 90, 400, 430, '#000') + rect(1120, 90, 400, 430, '#000')) }, skyline(s, 520, 90, 300, p.soft), skyline(s, 520, 30, 160, p.main)),
    rect(272, 90, 12, 430, p.accent), rect(1312, 90, 12, 430, p.accent), rect(0, 740, 1600, 160, '#8f1d10'),
    person(330, 850, 640, poses.lean, suit(p.deep, p.ink, skins.sand)), person(1350, 840, 640, poses.walk, suit('#2b3e57', '#6b4a2a', skins.umber)),
    polygon([[520, 600], [1100, 600], [1220, 690], [400, 690]], p.ink), polygon([[400, 690], [1220, 690], [1220, 722], [400, 722]], '#000'), rect(560, 722, 46, 178, p.ink), rect(1010, 722, 46, 178, p.ink), polygon([[560, 612], [760, 612], [700, 676], [470, 676]], p.deep, { opacity: 0.6 }),
    glow(s, 800, 380, 420, '#fff', 0.4), place(665, 110, 0, 1, phone(280, 530, p.ink, s.linear('diagonal', '#35e0e0', p.paper, '#ff3d6e'))), place(800, 370, 0, 0.9, place(-8, -5, 0, 1, note('#2ad4d6')), place(8, 6, 0, 1, note('#ff2e63')), note(p.ink)),
    rect(640, 632, 330, 16, '#000', { rx: 8, opacity: 0.5 }),
  ];
});

const birdLeaves = scene('dawn', (s, p) => {
  const wear = { shirt: p.spark, trousers: p.ink, hair: p.main, skin: skins.umber, shoes: p.ink, cover: 'helmet' } as const;
  return [
    s.backdrop(s.linear('down', '#79c6d6', '#f9d9b0', p.soft)), circle(360, 560, 150, '#fff0c8'), glow(s, 360, 560, 380, '#fff0c8', 0.7), cloud(300, 300, 1.1, '#fff', { opacity: 0.7 }), cloud(980, 170, 0.8, '#fff', { opacity: 0.6 }),
    skyline(s, 900, 120, 300, p.main), skyline(s, 900, 40, 190, p.deep),
    rect(960, 330, 700, 570, p.ink), each(4, (r) => each(6, (c) => rect(1000 + c * 104, 560 + r * 92, 66, 58, (r + c * 2) % 5 < 2 ? p.spark : p.deep, { opacity: 0.9 }))), rect(930, 310, 760, 30, p.deep), rect(960, 340, 700, 18, '#000', { opacity: 0.3 }),
    rect(1180, 40, 26, 280, p.main), stroke('M760 60H1480M1193 10L760 60M1193 10L1480 60M1193 10V60', p.main, 14), rect(1420, 56, 80, 60, p.deep),
    stroke('M810 60V330M1090 60V330', p.ink, 5), rect(760, 560, 380, 24, p.deep), stroke('M770 560V470H1130V560', p.deep, 8), place(950, 400, -7, 1, rect(-180, -72, 360, 144, p.paper, { rx: 14 }), rect(-160, -52, 320, 104, 'none', { rx: 8, stroke: p.soft, 'stroke-width': 8 })), stroke('M810 60L790 350M1090 60L1110 320', p.ink, 5),
    person(830, 562, 200, poses.raise, wear), person(1080, 562, 200, poses.raise, { ...wear, shirt: p.accent, skin: skins.amber }, true), stroke('M770 500H1130', p.deep, 8),
    group({ opacity: 0.5 }, wire([[960, 300], [820, 280], [700, 330], [600, 320]], '#fff', 6, { 'stroke-dasharray': '4 20' })), place(470, 270, 0, 1.05, group({ transform: 'scale(-1 1)' }, songbird('#2f9be6', '#1d6fb8', '#d8f0ff', p.spark))),
  ];
});

const brokenRoutes = scene('night', (s, p) => {
  const meridians = [60, 150, 230].map((rx) => ellipse(0, 0, rx, 290, 'none', { stroke: p.soft, 'stroke-width': 5, 'stroke-dasharray': '90 46' })).join('') + [-180, -90, 0, 90, 180].map((y) => stroke(`M${-Math.sqrt(290 * 290 - y * y)} ${y}H${Math.sqrt(290 * 290 - y * y)}`, p.soft, 5, { 'stroke-dasharray': '70 60' })).join('');
  const stamp = s.stamp(rack(s, 250, 900, 13, p, p.ink, p.deep));
  const cabinet = (x: number, y: number, scale: number): string => place(x, y, 0, scale, stamp(0, 0));
  const cross = (x: number, y: number): string => stroke(`M${x - 18} ${y - 18}l36 36m0-36l-36 36`, p.accent, 11);
  return [
    s.backdrop(s.linear('down', p.ink, p.deep)), glow(s, 800, 360, 560, p.main, 0.9), circle(800, 360, 300, s.linear('diagonal', p.main, p.deep, p.ink)), place(800, 360, 0, 1, meridians),
    stroke('M560 250Q700 120 850 250', p.spark, 8, { 'stroke-dasharray': '120 50' }), stroke('M620 470Q800 300 1020 440', p.spark, 8, { 'stroke-dasharray': '150 60' }), cross(735, 196), cross(850, 372), cross(990, 300), cross(640, 420), [[560, 250], [850, 250], [620, 470], [1020, 440]].map(([x = 0, y = 0]) => circle(x, y, 15, p.spark)).join(''),
    polygon([[0, 900], [560, 640], [1040, 640], [1600, 900]], s.linear('down', p.deep, p.ink)), cabinet(-40, 0, 1.05), cabinet(230, 110, 0.82), cabinet(1378, 0, 1.05), cabinet(1166, 110, 0.82), rect(0, 0, 1600, 900, s.linear('down', [p.ink, 0.1], [p.ink, 0.55])),
    polygon([[850, 610], [1500, 430], [1600, 860]], s.linear('right', [p.spark, 0.85], [p.spark, 0.03])), ellipse(800, 868, 150, 18, '#000', { opacity: 0.5 }), person(780, 866, 440, poses.look, { shirt: p.accent, trousers: '#05081c', hair: '#05081c', skin: skins.amber, shoes: '#05081c', cover: 'cap' }), line([[838, 574], [876, 592]], p.paper, 24),
  ];
});

const lockedBox = scene('clay', (s, p) => {
  const crate = (x: number, y: number): string => place(x, y, 0, 1, stroke('M0-110V-70', p.ink, 8), rect(-90, -70, 180, 150, p.spark, { rx: 8 }), rect(20, -70, 70, 150, '#000', { rx: 8, opacity: 0.14 }), rect(-90, -70, 180, 30, '#c98a1e', { rx: 6 }), place(0, 18, 0, 1, padlock(80, p.accent, '#1e504b', p.ink, p.paper)));
  return [
    s.backdrop(s.linear('down', '#f3cf9e', p.paper, p.soft)), circle(800, 250, 180, '#fff4d8'), polygon([[0, 520], [260, 380], [520, 560], [800, 430], [1100, 560], [1380, 390], [1600, 520], [1600, 900], [0, 900]], p.soft), polygon([[0, 640], [500, 600], [820, 660], [1200, 600], [1600, 660], [1600, 900], [0, 900]], '#dd8f62'),
    path('M0 430H330L352 500L318 580L366 660L330 780L380 900H0Z', p.main), path('M210 430H330L352 500L318 580L366 660L330 780L380 900H250L220 760L260 640L200 540Z', p.deep), path('M1600 380H1270L1250 470L1290 560L1240 680L1280 780L1220 900H1600Z', p.main), path('M1270 380L1250 470L1290 560L1240 680L1280 780L1220 900H1330L1370 760L1320 620L1390 480L1350 380Z', '#8f452c'), rect(0, 420, 334, 16, p.accent), rect(1266, 370, 334, 16, p.accent),
    polygon([[640, 900], [690, 690], [910, 690], [960, 900]], p.main), polygon([[820, 690], [910, 690], [960, 900], [850, 900]], p.deep), rect(684, 680, 232, 16, p.accent),
    stroke('M290 250Q780 380 1310 190', p.ink, 8), crate(760, 400), person(250, 424, 300, poses.raise, { shirt: p.accent, trousers: p.ink, hair: p.ink, skin: skins.amber, shoes: p.ink, cover: 'hijab' }), person(1350, 374, 300, poses.raise, { shirt: p.paper, trousers: p.deep, hair: p.ink, skin: skins.cocoa, shoes: p.ink }, true),
    person(880, 684, 270, poses.raise, { shirt: '#3e4a63', trousers: p.ink, hair: '#3e4a63', skin: skins.sand, shoes: p.ink, cover: 'cap' }, true),
    [[430, 240], [500, 262]].map(([x = 0, y = 0]) => stroke(`M${x - 16} ${y - 6}q16-14 16 0q0-14 16 0`, p.ink, 5)).join(''),
  ];
});

const screenInTheDark = scene('dusk', (s, p) => [
  s.backdrop(s.linear('right', '#08051c', p.ink, '#2b1257')), rect(150, 90, 330, 440, '#0c0a2c'), rect(170, 110, 290, 400, s.linear('down', '#1b1450', '#472071')), group({ 'clip-path': s.clip(rect(170, 110, 290, 400, '#000')) }, circle(360, 190, 36, '#f4e6c8'), skyline(s, 510, 60, 190, '#120b33', '#f7b955')), rect(308, 110, 12, 400, '#0c0a2c'), rect(170, 300, 290, 12, '#0c0a2c'),
  glow(s, 1060, 500, 560, '#f0459a', 0.75), glow(s, 1080, 380, 360, '#35e0e0', 0.65), glow(s, 980, 640, 300, p.spark, 0.5),
  [[1230, 250, 26, '#35e0e0'], [1330, 380, 18, p.spark], [1180, 160, 16, '#ff5fa2'], [1370, 240, 34, '#ff5fa2'], [1290, 540, 22, '#35e0e0'], [1120, 250, 12, p.paper], [1420, 480, 14, '#8a6bff']].map(([x, y, r, c]) => circle(Number(x), Number(y), Number(r), String(c), { opacity: 0.9 })).join(''), place(1280, 330, 14, 0.42, note(p.paper)),
  path('M400 900C410 730 520 660 640 640H760C890 670 940 760 960 900Z', '#31206b'), path('M760 640C890 670 940 760 960 900H880C870 780 830 690 760 640Z', '#ff5fa2', { opacity: 0.75 }), path('M620 500L770 520L764 640Q700 700 626 650Z', skins.umber.shade),
  path('M610 330C640 210 760 190 830 240C846 262 850 290 848 318L880 386Q884 400 862 404L852 408L856 432L844 446L850 466Q850 506 806 512Q780 514 760 510C700 500 640 480 610 330Z', skins.amber.light), path('M848 318L880 386Q884 400 862 404L852 408L856 432L844 446L850 466Q850 506 806 512C816 470 812 440 820 400C828 360 826 330 830 300Z', '#ffc3d4', { opacity: 0.9 }),
  path('M842 300C812 286 782 270 764 250C752 320 736 372 700 400C716 470 690 560 720 640C744 720 660 800 560 800C440 790 440 680 480 600C520 520 470 430 490 330C520 190 640 130 740 150C820 166 858 230 842 300Z', '#120a2e'), ellipse(716, 400, 20, 32, skins.umber.light), stroke('M820 230C780 186 700 176 640 206M700 420C706 520 690 560 714 640', '#8a6bff', 8, { opacity: 0.6 }), circle(718, 444, 8, p.spark), stroke('M826 344q14-8 28-2', '#120a2e', 7), stroke('M822 372q14 12 30 2', '#120a2e', 7), stroke('M826 462q10 6 22 2', '#a5484f', 6),
  path('M700 900C760 800 880 720 960 660L1010 720C960 800 900 860 860 900Z', '#3b2681'), line([[970, 690], [1030, 610]], skins.amber.light, 62), place(990, 420, 16, 1, rect(0, 0, 54, 270, '#050314', { rx: 16 }), rect(-4, 12, 16, 246, s.linear('down', '#35e0e0', '#fff', '#ff5fa2'), { rx: 8 })), line([[1000, 640], [1018, 560]], skins.amber.light, 26), line([[1012, 660], [1040, 590]], skins.amber.shade, 26),
]);

const deadline = scene('alarm', (s, p) => [
  s.backdrop(s.linear('down', p.ink, p.deep)), glow(s, 640, 380, 640, p.main, 0.75), rect(0, 660, 1600, 240, '#7a3b1d'), rect(0, 660, 1600, 14, '#c9743c'), each(4, (i) => wire([[i * 430 - 100, 740 + (i % 2) * 70], [i * 430 + 120, 732 + (i % 2) * 70], [i * 430 + 320, 744 + (i % 2) * 70]], '#5c2a14', 5)),
  polygon([[640, 690], [1600, 900], [900, 900]], '#000', { opacity: 0.25 }), floorShadow(s, 640, 720, 320, 46, 0.7), place(640, 390, 0, 1, hourglass(p, 660, '#b5622f', s.linear('diagonal', ['#ffffff', 0.5], ['#ffd9c9', 0.22]), p.spark, 0.35)),
  floorShadow(s, 1080, 720, 200, 40, 0.6), place(1000, 290, 8, 1, phone(220, 420, '#12030a', s.linear('diagonal', '#2b0b1a', p.main)), rect(-30, 140, 280, 26, '#c7c0be'), rect(-30, 280, 280, 26, '#c7c0be'), place(110, 236, 0, 1, padlock(150, p.spark, '#c9861a', '#e9e3df', p.ink))),
  polygon([[180, 760], [470, 740], [520, 870], [150, 890]], p.paper), each(3, (i) => line([[220 - i * 6, 784 + i * 28], [440 + i * 8, 770 + i * 28]], '#d9b9a8', 9)), place(560, 800, 152, 1, rect(0, -13, 220, 26, p.accent, { rx: 12 }), polygon([[220, -13], [262, 0], [220, 13]], p.spark), rect(150, -13, 16, 26, p.spark)),
]);

const threeHands = scene('blueprint', (s, p) => {
  const piece = (x: number, y: number, angle: number, sides: readonly [number, number, number, number], fill: string, shade: string, mark: string): string => group({ opacity: 0.16 }, place(x + 12, y + 20, angle, 1, puzzle(270, sides, '#000', '#000'))) + place(x, y, angle, 1, puzzle(270, sides, fill, shade), mark);
  const cart = stroke('M-90-60H-60L-36 40H60L84-36H-52', p.ink, 16) + circle(-24, 72, 15, p.ink) + circle(50, 72, 15, p.ink);
  return [
    s.backdrop(s.linear('diagonal', p.soft, p.main, p.deep)), rect(0, 0, 1600, 900, dots(s, 44, 4, p.paper, 'rotate(15)'), { opacity: 0.25 }),
    piece(640, 330, 0, [0, 1, 1, 0], p.spark, '#c9a21f', place(-46, -88, 0, 1, phone(92, 176, p.ink, p.accent))), piece(990, 290, 8, [0, 0, -1, 0], p.paper, '#b7cbe8', cloud(0, 44, 0.62, p.main)), piece(700, 690, -5, [0, 0, 0, 0], p.accent, '#c03c26', cart),
    place(490, 350, 186, 0.62, pinching(skins.umber, p.ink)), place(1140, 250, -14, 0.66, pinching(skins.sand, p.spark)), place(840, 760, 34, 0.66, pinching(skins.amber, p.paper)),
  ];
});

/** Green as in talk, not as in any one brand: the leaf of a banana. */
const LEAF = '#35b36b';

const tornCalendar = scene('tropic', (s, p) => {
  const people = [['hijab', skins.amber, p.accent], ['short', skins.umber, p.spark], ['bun', skins.sand, p.paper], ['curly', skins.cocoa, p.main]] as const;
  const talk = (x: number, y: number, side: 'left' | 'right', w: number): string => place(x, y, 0, 1, bubble(w, 130, LEAF, side), place(side === 'left' ? w / 2 - 10 : -w / 2 + 10, -98, 0, 1, padlock(62, p.paper, '#d7e7d2', p.ink, LEAF)));
  return [
    s.backdrop(p.deep), rays(800, 330, 16, 1300, p.main, 0.35), rect(560, 60, 500, 400, '#000', { rx: 12, opacity: 0.25 }), place(540, 40, 0, 1, calendar(p, 500, 400, p.accent, 23)), place(1180, 330, 24, 1, tornSheet(330, 250, p.paper, p.soft), rect(-130, -70, 260, 30, p.accent), each(10, (i) => rect(-120 + (i % 5) * 50, -16 + Math.floor(i / 5) * 50, 32, 30, p.soft, { rx: 5 }))),
    talk(330, 560, 'left', 200), talk(1290, 600, 'right', 200), talk(700, 560, 'right', 170),
    people.map(([hair, skin, shirt], i) => place(230 + i * 380, 700, 0, 0.92, bust({ hair, hairColor: i === 0 ? '#12403d' : p.ink, shirt, trim: p.paper, skin, light: i < 2 ? 'right' : 'left' }))).join(''),
    [410, 790, 1170].map((x, i) => place(x, 690, i % 2 === 0 ? -8 : 8, 1, phone(84, 156, p.ink, s.linear('down', '#c9f4d6', LEAF)), line([[-4, 120], [16, 100]], skins.amber.light, 26), line([[88, 150], [80, 96]], skins.amber.light, 28), rect(10, 140, 66, 120, skins.amber.shade, { rx: 20 }))).join(''),
  ];
});

export const appScenes: SceneBook = {
  'microsoft-gagal-beli-tiktok-oracle-jadi-mitra': meetingTable,
  'burung-biru-pamit-twitter-resmi-berganti-nama-x': birdLeaves,
  'satu-perintah-pemeliharaan-membuat-facebook-lenyap-enam-jam': brokenRoutes,
  'tanya-jawab-enkripsi-ujung-ke-ujung-di-aplikasi-pesan': lockedBox,
  'tiktok-kembali-di-as-setelah-padam-sekitar-14-jam': screenInTheDark,
  'trump-beri-bytedance-90-hari-lepas-bisnis-tiktok-di-as': deadline,
  'trump-restui-rencana-oracle-dan-walmart-di-tiktok': threeHands,
  'whatsapp-tunda-aturan-privasi-baru-sampai-15-mei': tornCalendar,
};
