import { worm } from './animals.js';
import { laptop, monitor, phone } from './devices.js';
import { holding, pointing } from './hands.js';
import { key, padlock, rack, scales } from './machines.js';
import { skins } from './palettes.js';
import { person, poses, type Clothes } from './people.js';
import { archiveBox, chain, deskLamp, envelope, gavel, hourglass, suitcase, umbrella } from './props.js';
import { scene, type SceneBook } from './sheet.js';
import { beam, dots, floorShadow, glow, kawung, rays, textBars } from './shapes.js';
import { circle, curve, each, ellipse, group, line, path, place, polygon, rect, spots, stroke, wire, type Point } from './svg.js';

const logbookHand = scene('circuit', (s, p) => {
  const cabinet = s.stamp(rack(s, 220, 620, 11, p, '#04110d', '#0c3027'));
  return [
    s.backdrop(s.linear('down', '#05140f', p.deep)), [0, 240, 1140, 1380].map((x) => cabinet(x, 20)).join(''), rect(0, 0, 1600, 660, s.linear('down', ['#05140f', 0.2], ['#05140f', 0.6])), rect(0, 640, 1600, 260, '#0a2b22'), glow(s, 620, 600, 620, p.spark, 0.45),
    floorShadow(s, 640, 840, 640, 50, 0.7), path('M620 690Q420 590 120 660L60 850Q400 770 620 850Z', '#f1f7dd'), path('M620 690Q820 590 1120 660L1180 850Q840 770 620 850Z', '#dfe8c2'), path('M60 850Q400 770 620 850Q840 770 1180 850L1186 874Q840 796 620 876Q400 796 54 874Z', '#9c5a25'), each(5, (i) => wire([[150 - i * 12, 690 + i * 28], [350, 660 + i * 28], [560, 704 + i * 26]], '#8fae86', 8) + (i < 2 || i > 3 ? wire([[690, 704 + i * 26], [880, 660 + i * 28], [1090 + i * 10, 690 + i * 28]], '#8fae86', 8) : '')), ellipse(860, 712, 150, 34, '#04110d'),
    path('M740 720C760 560 800 470 900 400L1000 340L1040 420L960 480C930 560 950 640 990 712Z', '#081f19'), line([[980, 390], [1070, 300]], '#081f19', 70), [[[1040, 300], [1120, 240]], [[1060, 330], [1146, 276]], [[1080, 356], [1156, 312]]].map((points) => line(points.map(([x = 0, y = 0]): Point => [x, y]), '#081f19', 40)).join(''), line([[1020, 320], [1060, 230], [1110, 214]], '#081f19', 38), stroke('M752 690C776 560 816 490 900 428L990 366', p.spark, 6, { opacity: 0.55 }),
    rect(1080, 470, 330, 390, '#c96a24', { rx: 18 }), rect(1300, 470, 110, 390, '#000', { rx: 18, opacity: 0.2 }), rect(1120, 520, 200, 130, '#04110d', { rx: 10 }), stroke('M1136 620L1180 560L1216 604L1300 540', p.spark, 10), circle(1150, 720, 28, p.spark), circle(1230, 720, 28, '#d64029'), rect(1110, 790, 230, 26, '#04110d', { rx: 10 }), line([[1210, 470], [1130, 250]], '#d9dcd0', 24), circle(1126, 240, 40, '#e2402c'), circle(1114, 228, 12, '#fff', { opacity: 0.5 }), path('M1090 240Q1060 270 1066 300', 'none', { stroke: '#081f19', 'stroke-width': 30 }),
  ];
});

const gavelAndUmbrella = scene('plum', (s, p) => {
  const shade = (light: string): Clothes => ({ shirt: light, trousers: light, hair: light, skin: { light, shade: light }, shoes: light });
  return [
    s.backdrop(s.linear('down', '#f9d3c0', '#f7e8f0')), circle(990, 330, 330, '#fff', { opacity: 0.75 }), each(34, () => { const x = s.between(0, 1600); const y = s.between(-40, 560); return line([[x, y], [x - 22, y + 70]], p.main, 5, { opacity: 0.4 }); }), rect(560, 630, 1040, 12, p.main, { opacity: 0.5 }),
    place(1000, 330, 0, 1, umbrella(720, ['#563182', '#7a4fb5'], '#26123d')), person(930, 690, 390, poses.carry, { ...shade('#3a2059'), cover: 'hijab', skirt: true }), person(1110, 690, 410, poses.stand, shade('#2e1849'), true), person(1020, 690, 230, poses.raise, shade('#4a2b6e')), person(1205, 690, 190, poses.stand, { ...shade('#452766'), cover: 'bun' }, true),
    rect(0, 690, 1600, 210, '#7c4a2d'), rect(0, 690, 1600, 14, '#b9764a'), floorShadow(s, 520, 800, 470, 40, 0.5), [['#f2557d', 0], ['#9df0d2', 1], ['#ffc94d', 2], ['#7d8df0', 3], ['#f4f0ff', 4]].map(([c, i]) => { const k = Number(i); const y = 770 - k * 46; return rect(240 + ((k * 23) % 40), y, 560, 40, String(c), { rx: 8 }) + rect(240 + ((k * 23) % 40), y + 24, 560, 16, '#000', { rx: 8, opacity: 0.14 }) + rect(700 - k * 60, y - 8, 80, 16, String(c), { rx: 5 }); }).join(''),
    place(470, 440, 12, 0.92, gavel('#a9612f', '#7a421c', p.spark)), ellipse(520, 578, 200, 16, '#000', { opacity: 0.2 }),
  ];
});

const goldenKey = scene('mustard', (s, p) => {
  const hand = holding(250, 470, skins.amber, '#2b50aa');
  return [
    s.backdrop(s.linear('right', '#f4b93a', '#f7d072')), polygon([[1000, 0], [1600, 0], [1600, 900], [1000, 900]], '#c8503a'), group({ 'clip-path': s.clip(rect(1016, 0, 600, 900, '#000')) }, each(9, (r) => each(5, (c) => rect(1016 + c * 140 - (r % 2) * 70, r * 104, 132, 96, '#b8452f', { opacity: 0.55 })))), rect(1000, 0, 16, 900, '#8c2f20'), rect(1060, 90, 470, 810, '#fff6dc', { rx: 8 }), rect(1090, 120, 410, 780, '#2b6a5f'), rect(1090, 120, 410, 780, s.linear('right', ['#000000', 0], ['#000000', 0.35])), [[1130, 160], [1310, 160], [1130, 640], [1310, 640]].map(([x = 0, y = 0]) => rect(x, y, 150, 220, '#1f5048', { rx: 6 }) + rect(x + 12, y + 12, 126, 196, '#357a6e', { rx: 4 })).join(''), rect(1090, 400, 410, 200, '#357a6e'), circle(1160, 500, 74, p.spark), circle(1160, 500, 74, '#e0a01e', { opacity: 0.4 }), circle(1160, 486, 24, p.ink), polygon([[1150, 490], [1170, 490], [1180, 540], [1140, 540]], p.ink),
    glow(s, 720, 440, 420, '#fff', 0.75), rays(560, 440, 16, 520, '#fff', 0.25), place(330, 210, -6, 1, hand.behind, phone(250, 470, p.ink, s.linear('diagonal', '#2b50aa', '#6f9bf0')), circle(125, 190, 84, '#fff', { opacity: 0.9 }), [0, 1, 2, 3].map((i) => stroke(`M${125 - 14 - i * 15} ${210 + i * 6}A${14 + i * 15} ${20 + i * 16} 0 1 1 ${125 + 14 + i * 15} ${210 + i * 6}`, '#2b50aa', 7)).join(''), hand.before), place(640, 470, 3, 1, group({ opacity: 0.2, transform: 'translate(8 22)' }, key(480, '#000', '#000')), key(480, '#ffd23f', '#d99a1c'), ellipse(-30, -52, 34, 12, '#fff', { opacity: 0.7, transform: 'rotate(-20 -30 -52)' })),
  ];
});

const weighedLocks = scene('candy', (s, p) => {
  const spikes = each(16, (i) => group({ transform: `translate(0 128) rotate(${i * 22.5})` }, polygon([[-16, -70], [0, -132], [16, -70]], '#9df0ff')));
  const small = spikes + place(0, 134, 0, 1, padlock(136, p.main, '#d9487a', '#c9bdf5', p.ink));
  const big = place(0, 84, 0, 1, padlock(200, p.spark, '#dba312', '#8f7bd8', p.ink));
  return [
    s.backdrop(s.linear('diagonal', '#5b3fb5', '#3b2a92')), rect(0, 0, 1600, 900, dots(s, 60, 6, '#7f63d8', 'rotate(45)'), { opacity: 0.5 }), circle(800, 470, 390, '#6f52cc'), rect(0, 800, 1600, 100, p.ink), floorShadow(s, 800, 810, 360, 30, 0.6), place(800, 290, 0, 1.05, scales(p, '#ffe9c9', 17, small, big)),
    chain([1130, 560], [1330, 690], 70, '#c9bdf5', '#8f7bd8'), chain([1330, 690], [1200, 830], 70, '#c9bdf5', '#8f7bd8'), chain([1200, 836], [700, 850], 70, '#c9bdf5', '#8f7bd8'), chain([690, 850], [330, 820], 70, '#c9bdf5', '#8f7bd8'), chain([330, 820], [120, 850], 70, '#c9bdf5', '#8f7bd8'),
    stroke('M300 330V230M266 264L300 230L334 264M1330 400V500M1296 466L1330 500L1364 466', p.accent, 18),
  ];
});

const blueScreens = scene('blueprint', (s, p) => {
  const wear = (shirt: string, cover?: Clothes['cover']): Clothes => ({ shirt, trousers: '#0b1e47', hair: cover === 'hijab' ? p.spark : '#081532', skin: cover === 'cap' ? skins.umber : skins.amber, shoes: '#fff', cover });
  const traveller = (x: number, color: string, clothes: Clothes, flip: boolean): string => ellipse(x, 824, 130, 14, '#000', { opacity: 0.22 }) + place(x + (flip ? 20 : -20), 816, 0, 1, suitcase(p, 150, 130, color)) + person(x, 820, 430, poses.sit, clothes, flip);
  return [
    s.backdrop(s.linear('down', '#dfe9f7', '#f7efe2')), polygon([[0, 0], [1600, 0], [1600, 90], [0, 90]], '#12418c'), each(9, (i) => rect(i * 190, 300, 174, 330, s.linear('down', '#9cc9f0', '#fbe0c3'))), path('M980 520L1150 500L1220 420H1250L1226 496L1380 486Q1420 490 1420 506L1226 528L1130 610H1096L1140 532L1010 540Z', '#fff'), rect(0, 600, 1600, 40, '#6b8fc2'), rect(0, 640, 1600, 260, s.linear('down', '#b9cbe4', '#8fa9cf')), each(6, (i) => polygon([[i * 280 - 40, 640], [i * 280 + 40, 640], [i * 330 - 120, 900], [i * 330 - 240, 900]], '#fff', { opacity: 0.2 })),
    [-40, 370, 780, 1190].map((x) => line([[x + 100, 80], [x + 100, 150]], p.ink, 12) + line([[x + 290, 80], [x + 290, 150]], p.ink, 12) + rect(x, 140, 390, 230, p.ink, { rx: 14 }) + rect(x + 16, 156, 358, 198, s.linear('diagonal', '#2f83ff', '#0f5be0'), { rx: 6 }) + polygon([[x + 30, 354], [x + 160, 156], [x + 240, 156], [x + 110, 354]], '#fff', { opacity: 0.12 }) + polygon([[x + 16, 390], [x + 374, 390], [x + 470, 900], [x - 80, 900]], s.linear('down', ['#2f83ff', 0.26], ['#2f83ff', 0]))).join(''),
    traveller(380, p.accent, wear('#2f9e8f', 'hijab'), false), traveller(640, p.spark, wear('#ffffff'), true), traveller(980, '#2f9e8f', wear(p.accent, 'cap'), false), traveller(1240, '#7c5bd0', wear(p.spark, 'bun'), true), person(120, 830, 460, poses.look, wear('#7c5bd0', 'long')), person(1490, 830, 470, poses.raise, wear('#12418c', 'cap'), true),
  ];
});

const hiddenDoor = scene('circuit', (s, p) => [
  s.backdrop(s.linear('right', '#0a2b22', '#123f34')), polygon([[1010, 110], [1330, 110], [1330, 720], [1010, 720]], '#04110d'), polygon([[1120, 130], [1310, 130], [1310, 720], [1120, 720]], s.linear('diagonal', '#fff2b8', p.accent)), polygon([[1010, 110], [1150, 160], [1150, 790], [1010, 720]], '#1b5a46'), circle(1128, 470, 12, p.spark), beam(s, [[1150, 400], [1310, 400], [1560, 900], [1080, 900]], '#ffd98a', 0.5), glow(s, 1240, 420, 380, '#ffb64d', 0.7),
  rect(0, 720, 1600, 180, '#071a15'), [[960, 600, 190, 130], [1000, 470, 180, 130], [940, 340, 180, 130], [1350, 600, 200, 130], [1370, 470, 190, 130], [1330, 340, 180, 130], [1380, 210, 170, 130], [800, 610, 150, 120]].map(([x = 0, y = 0, w = 0, h = 0], i) => archiveBox(x, y, w, h, i % 3 === 0 ? '#c99a5c' : '#b5854a', '#8a5f30')).join(''),
  rect(60, 640, 800, 34, '#8a5a2c'), rect(60, 640, 800, 9, '#c98d52'), rect(100, 674, 30, 226, '#5c3a1a'), rect(790, 674, 30, 226, '#5c3a1a'), glow(s, 560, 470, 340, p.spark, 0.4), place(620, 640, 0, 0.8, laptop(330, 230, p, '#04110d', each(6, (i) => rect(-130, -196 + i * 28, 60 + ((i * 67) % 150), 9, i === 4 ? p.accent : p.spark, { rx: 4 })))), place(420, 536, 0, 1, hourglass(p, 200, '#c98d52', s.linear('diagonal', ['#ffffff', 0.5], ['#ffffff', 0.15]), p.accent, 0.6)), glow(s, 420, 536, 150, p.accent, 0.5),
  rect(120, 560, 150, 30, '#04110d', { rx: 12 }), rect(180, 580, 20, 300, '#04110d'), rect(110, 380, 34, 200, '#04110d', { rx: 14 }), person(210, 886, 680, { ...poses.sit, head: [9, -72] }, { shirt: '#d9e8c9', trousers: '#0d2f52', hair: '#04120e', skin: skins.umber, shoes: '#fff' }), place(790, 640, 0, 0.8, deskLamp(p.accent, '#04110d', '#fff2b8')),
]);

const chainedServers = scene('alarm', (s, p) => {
  const cabinet = s.stamp(rack(s, 250, 720, 12, p, '#14040a', '#3a0b18'));
  const lock = (x: number, y: number, size: number): string => glow(s, x, y, size * 1.3, '#ff3b4f', 0.45) + place(x, y, 0, 1, padlock(size, '#e0263c', '#a10f26', '#d9cdd0', '#23060f'));
  const c = (a: Point, b: Point): string => chain(a, b, 66, '#9a8f95', '#6d6268');
  return [
    s.backdrop(s.linear('down', '#14040a', '#3d0a18')), polygon([[0, 900], [560, 640], [1040, 640], [1600, 900]], '#2a0812'), glow(s, 800, 520, 460, p.main, 0.55), [[-30, 60], [240, 60]].map(([x = 0, y = 0]) => cabinet(x, y)).join(''), [[1110, 60], [1380, 60]].map(([x = 0, y = 0]) => cabinet(x, y)).join(''), group({ transform: 'translate(500 190) scale(.5)' }, cabinet(0, 0)), group({ transform: 'translate(975 190) scale(.5)' }, cabinet(0, 0)),
    polygon([[500, 60], [630, 190], [630, 560], [500, 780]], '#0d0206', { opacity: 0.75 }), polygon([[1100, 60], [975, 190], [975, 560], [1100, 780]], '#0d0206', { opacity: 0.75 }), c([-40, 160], [500, 560]), c([500, 150], [-40, 620]), c([1100, 160], [1650, 560]), c([1650, 150], [1100, 620]), lock(236, 410, 150), lock(1372, 410, 150), c([490, 640], [-20, 720]), c([1110, 660], [1640, 720]),
    polygon([[752, 546], [60, 230], [60, 640]], s.linear('right', [p.spark, 0.04], [p.spark, 0.6])), ellipse(830, 868, 120, 16, '#000', { opacity: 0.6 }), person(830, 866, 470, poses.look, { shirt: '#2c5f73', trousers: '#12030a', hair: '#12030a', skin: skins.amber, shoes: '#12030a', cover: 'cap' }, true), line([[790, 552], [752, 544]], '#e9dfe1', 22),
  ];
});

const baitedInvitation = scene('candy', (s, p) => {
  const flower = (x: number, y: number, r: number, c: string): string => each(5, (i) => circle(x + Math.cos((i * Math.PI * 2) / 5) * r, y + Math.sin((i * Math.PI * 2) / 5) * r, r * 0.72, c)) + circle(x, y, r * 0.56, p.spark);
  return [
    s.backdrop(s.linear('down', '#ffe3ec', '#ff9fbd')), circle(760, 420, 400, '#fff', { opacity: 0.4 }), stroke('M770-20V150', p.ink, 6), circle(770, 160, 18, 'none', { stroke: '#5a6478', 'stroke-width': 12 }), stroke('M770 178V470C770 580 640 590 640 490', '#8b97ab', 20), polygon([[640, 440], [612, 510], [668, 504]], '#8b97ab'), floorShadow(s, 700, 856, 380, 34, 0.4),
    polygon([[430, 660], [940, 660], [1050, 860], [320, 860]], p.ink), polygon([[456, 672], [914, 672], [1008, 842], [362, 842]], s.linear('down', '#12b3bd', '#7fe3e0')), polygon([[320, 860], [1050, 860], [1040, 890], [330, 890]], '#120d3a'), ellipse(690, 750, 170, 34, '#000', { opacity: 0.2 }),
    place(690, 400, -8, 1, envelope(400, 270, '#fff8ec', '#ffe2c4', p.main), flower(-160, -110, 26, p.main), flower(-110, -128, 20, '#ff9f43'), flower(150, 96, 26, p.main), flower(178, 50, 18, '#b06ff0'), flower(-176, -60, 17, '#b06ff0'), path('M-130-90q30 40 10 70q-30-20-10-70zM120 100q-40-10-60 12q30 20 60-12z', '#35b36b')), stroke('M770 178V300', '#8b97ab', 20), stroke('M640 500C650 580 770 570 770 480', '#8b97ab', 20), polygon([[640, 440], [612, 510], [668, 504]], '#8b97ab'), place(990, 470, -4, 0.72, pointing(skins.umber, p.deep)), stroke('M930 430L900 404M950 500H910M966 404L956 366', p.ink, 9),
  ];
});

const hospitalWorm = scene('mint', (s, p) => {
  const lockedScreen = (x: number, y: number, w: number): string => place(x, y, 0, 1, monitor(w, w * 0.66, p, '#8f1226', place(w / 2, w * 0.38, 0, 1, padlock(w * 0.26, '#fff', '#f3cfd0', '#fff', '#8f1226')) + rect(w * 0.2, w * 0.55, w * 0.6, 10, '#ffb3b3', { rx: 5 })));
  const spine: Point[] = Array.from({ length: 24 }, (_, i): Point => [330 + i * 34, 676 + Math.sin(i * 0.62) * 40 - (i > 18 ? (i - 18) * 20 : 0)]);
  const [headX, headY] = spine[spine.length - 1] ?? [0, 0];
  return [
    s.backdrop(s.linear('down', '#d7f0e6', p.paper)), rect(0, 0, 1600, 120, '#9ad3c2'), each(5, (i) => rect(60 + i * 340, 0, 220, 26, '#fff')), rect(480, 150, 180, 130, '#fff', { rx: 14 }), rect(546, 168, 48, 96, '#2fa58c', { rx: 8 }), rect(522, 192, 96, 48, '#2fa58c', { rx: 8 }), rect(1200, 190, 300, 360, '#bfe3d8', { rx: 8 }), each(3, (i) => rect(1224, 214 + i * 110, 252, 86, '#d7f0e6', { rx: 6 })), path('M0 160H150Q180 330 140 620H0Z', '#7cc4b2'), stroke('M40 160Q50 400 30 620M96 160Q110 400 90 620', '#5aa796', 8),
    person(770, 930, 700, poses.look, { shirt: '#3f8fd0', trousers: '#3f8fd0', hair: '#ffffff', skin: skins.umber, shoes: '#fff', cover: 'hijab' }), lockedScreen(240, 370, 300), lockedScreen(1060, 370, 300), rect(0, 730, 1600, 170, '#1f6b66'), rect(0, 700, 1600, 44, '#f4fbf2'), rect(0, 736, 1600, 12, '#0f4a46', { opacity: 0.4 }), each(5, (i) => rect(60 + i * 320, 780, 220, 120, '#2a8079', { rx: 8 })),
    wire([[390, 600], [420, 690], [600, 660], [800, 700], [1000, 640], [1210, 600]], p.ink, 12), worm(spine, 46, '#e02f45', '#b3152f'), spots([[headX + 6, headY - 14], [headX + 32, headY - 10]], 24, '#fff'), spots([[headX + 10, headY - 12], [headX + 36, headY - 8]], 10, '#111'),
  ];
});

export const securityScenes: SceneBook = {
  'celah-log4shell-satu-baris-catatan-bisa-mengambil-alih-server-java': logbookHand,
  'dpr-sahkan-uu-pelindungan-data-pribadi': gavelAndUmbrella,
  'masuk-tanpa-kata-sandi-cara-kerja-passkey': goldenKey,
  'mengapa-kata-sandi-panjang-mengalahkan-kata-sandi-penuh-simbol': weighedLocks,
  'pembaruan-crowdstrike-cacat-jutaan-pc-windows-macet-di-layar-biru': blueScreens,
  'pintu-belakang-di-xz-ketahuan-berkat-login-yang-lambat': hiddenDoor,
  'pusat-data-nasional-sementara-diserang-ransomware': chainedServers,
  'tujuh-cara-mengenali-undangan-apk-dan-tautan-palsu': baitedInvitation,
  'wannacry-cacing-komputer-yang-melumpuhkan-rumah-sakit-pada-2017': hospitalWorm,
};
