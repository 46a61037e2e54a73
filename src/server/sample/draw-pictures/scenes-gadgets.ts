import { handheld, headphones, lens, phone, phoneBack } from './devices.js';
import { pinching } from './hands.js';
import { shield } from './machines.js';
import { skins } from './palettes.js';
import { person, poses, type Clothes } from './people.js';
import { deskLamp, magnifier, tornSheet } from './props.js';
import { scene, type Sheet, type SceneBook } from './sheet.js';
import { floorShadow, glow, gridLines, rays } from './shapes.js';
import { circle, each, ellipse, group, line, path, place, polygon, rect, stroke, wire, type Point } from './svg.js';

/** Planks of a table seen from above. */
export function planks(sheet: Sheet, light: string, dark: string): string {
  return each(6, (i) => rect(0, i * 150, 1600, 150, i % 2 === 0 ? light : dark, { opacity: 0.35 }) + rect(0, i * 150, 1600, 4, dark, { opacity: 0.6 }) +
    each(3, () => {
      const x = sheet.between(0, 1300);
      const y = i * 150 + sheet.between(30, 120);
      return wire([[x, y], [x + 130, y - 8], [x + 280, y + 4]], dark, 3, { opacity: 0.5 });
    }));
}

/** The rounded mouth of a USB-C plug with its cuff; points right from the origin. */
function plug(metal: string, cuff: string): string {
  return rect(-70, -26, 80, 52, cuff, { rx: 14 }) + rect(8, -17, 44, 34, metal, { rx: 13 }) + rect(16, -5, 32, 10, '#000', { rx: 5, opacity: 0.4 });
}

const oneCable = scene('clay', (s, p) => {
  const cable = (points: readonly Point[]): string => wire(points.map(([x, y]): Point => [x + 8, y + 14]), '#000', 22, { opacity: 0.18 }) + wire(points, p.paper, 20);
  const end = (x: number, y: number, angle: number): string => place(x, y, angle, 0.9, plug(p.soft, p.paper));
  const branches: readonly (readonly Point[])[] = [
    [[800, 450], [760, 330], [640, 250], [540, 250]], [[800, 450], [880, 320], [980, 260], [1050, 250]],
    [[800, 450], [940, 470], [1060, 560], [1090, 620]], [[800, 450], [700, 560], [650, 650], [590, 680]], [[800, 450], [770, 360], [730, 280], [676, 250]],
  ];
  const camera = rect(0, 30, 300, 190, p.ink, { rx: 20 }) + rect(90, 0, 110, 50, p.ink, { rx: 10 }) + rect(0, 90, 300, 70, p.deep) + lens(150, 125, 84, p, p.accent) + circle(262, 58, 14, p.spark);
  const speaker = rect(0, 0, 190, 260, p.accent, { rx: 60 }) + rect(95, 0, 95, 260, '#000', { rx: 60, opacity: 0.15 }) + circle(95, 170, 62, p.ink) + circle(95, 170, 30, p.soft) + circle(95, 70, 30, p.ink);
  return [
    s.backdrop(p.main), planks(s, p.soft, p.deep), cable([[800, 960], [810, 800], [760, 620], [800, 450]]), ...branches.map(cable), circle(800, 450, 36, p.accent), circle(800, 450, 18, p.paper),
    floorShadow(s, 430, 420, 220, 260, 0.5), place(320, 90, -8, 1, phone(220, 420, p.ink, s.linear('diagonal', p.accent, p.soft))), end(556, 250, 180),
    place(800, 60, 0, 0.85, headphones(p, p.ink, p.paper)), place(1040, 130, 7, 1, camera), end(1060, 250, 0),
    floorShadow(s, 1150, 740, 380, 150, 0.4), place(1190, 740, -9, 0.86, handheld(p, p.accent, p.spark, s.linear('right', p.soft, p.paper))), end(1094, 632, 60),
    place(390, 590, 8, 1, speaker), end(600, 676, 170),
  ];
});

const yearsOfUpdates = scene('mint', (s, p) => {
  const leaf = (x: number, y: number, angle: number): string => place(x, y, angle, 1, tornSheet(170, 150, p.paper, p.soft), rect(-50, -10, 100, 22, p.main, { rx: 11 }), rect(-50, 24, 60, 14, p.soft, { rx: 7 }));
  const year = (i: number): string => {
    const x = 330 + i * 190;
    return rect(x, 96, 170, 210, i < 2 ? p.deep : p.paper, { rx: 12, opacity: i < 2 ? 0.28 : 1 }) + (i < 2 ? '' : rect(x, 96, 170, 56, i === 2 ? p.accent : p.main, { rx: 12 }) + each(9, (k) => rect(x + 22 + (k % 3) * 46, 172 + Math.floor(k / 3) * 40, 34, 26, p.soft, { rx: 5 })));
  };
  return [
    s.backdrop(s.linear('down', p.soft, p.paper)), rect(0, 700, 1600, 200, s.linear('down', p.deep, p.ink)), polygon([[980, 0], [1600, 0], [1600, 700], [1300, 700]], '#fff', { opacity: 0.25 }),
    rect(290, 66, 1020, 26, p.ink, { rx: 13 }), each(5, year), leaf(400, 440, -24), leaf(560, 580, 32), leaf(300, 640, 12),
    floorShadow(s, 880, 712, 330, 40, 0.7), place(920, 360, 14, 1, phone(200, 370, p.ink, s.linear('diagonal', p.main, p.soft), each(3, (i) => circle(100, 190, 34 + i * 24, 'none', { stroke: p.paper, 'stroke-width': 7, opacity: 1 - i * 0.3 })))),
    place(800, 600, 0, 0.9, shield(230, p.accent, '#c4336a'), line([[-34, 4], [-8, 34], [44, -32]], p.paper, 18)),
  ];
});

const sensorSizes = scene('plum', (s, p) => {
  const sizes = [70, 104, 142, 186, 236];
  let x = 300;
  const plates = sizes.map((size, i) => {
    const left = x;
    x += size + 66;
    const h = size * 0.75;
    const colors = [p.soft, p.main, p.spark, p.accent, p.paper];
    return rect(left + 10, 760 - h + 12, size, h, p.ink, { opacity: 0.35 }) + rect(left, 760 - h, size, h, colors[i] ?? p.soft, { rx: 6 }) + rect(left + 8, 768 - h, size - 16, h - 16, s.linear('diagonal', [p.ink, 0.75], [p.deep, 0.3], ['#ffffff', 0.5]), { rx: 4 });
  }).join('');
  const glass = (cx: number, w: number, fill: string): string => path(`M${cx - w * 0.3} 130Q${cx + w} 270 ${cx - w * 0.3} 410Q${cx - w} 270 ${cx - w * 0.3} 130Z`, fill, { opacity: 0.9 });
  return [
    s.backdrop(s.linear('down', p.ink, p.deep)), rect(0, 0, 1600, 780, gridLines(s, 80, p.main, 0.6), { opacity: 0.35 }), rect(0, 760, 1600, 140, p.main), rect(0, 760, 1600, 14, p.paper, { opacity: 0.6 }),
    each(31, (i) => rect(110 + i * 46, 774, 4, i % 5 === 0 ? 56 : 30, p.ink, { opacity: 0.7 })), plates,
    polygon([[160, 210], [560, 160], [1180, 258], [1180, 282], [560, 380], [160, 330]], s.linear('right', [p.spark, 0.1], [p.spark, 0.7])),
    path('M520 96H1060Q1090 96 1090 126V176H520ZM520 364H1090V414Q1090 444 1060 444H520Z', p.paper), path('M520 110H1060V130H520ZM520 410H1060V444H520Z', p.soft),
    glass(600, 60, s.linear('right', p.soft, '#fff')), glass(730, 44, s.linear('right', p.spark, p.paper)), glass(850, 70, s.linear('right', p.soft, '#fff')), glass(980, 36, s.linear('right', p.accent, p.soft)),
    rect(1180, 176, 34, 188, p.accent, { rx: 6 }), rect(1172, 190, 10, 160, p.paper), circle(160, 270, 60, p.spark), glow(s, 160, 270, 170, p.spark, 0.6),
  ];
});

const modularPhone = scene('alarm', (s, p) => {
  const check = s.tile(120, 120, rect(0, 0, 120, 120, p.paper) + rect(0, 0, 60, 120, p.main, { opacity: 0.5 }) + rect(0, 0, 120, 60, p.main, { opacity: 0.5 }), 'rotate(8)');
  const card = (x: number, y: number, w: number, h: number, fill: string, inside: string): string => rect(x + 10, y + 14, w, h, p.ink, { rx: 22, opacity: 0.28 }) + rect(x, y, w, h, fill, { rx: 22 }) + place(x, y, 0, 1, inside);
  const screw = (x: number, y: number): string => circle(x, y + 3, 15, p.deep) + circle(x, y, 14, '#d9d3cf') + line([[x - 7, y - 4], [x + 7, y + 4]], p.ink, 4);
  return [
    s.backdrop(check),
    card(380, 110, 300, 600, p.ink, rect(16, 16, 268, 568, s.linear('diagonal', '#0d4b54', p.accent, '#bdf0e4'), { rx: 12 }) + polygon([[40, 560], [250, 120], [250, 260], [110, 560]], '#fff', { opacity: 0.18 })),
    card(740, 110, 220, 330, p.spark, rect(70, -14, 80, 18, p.ink, { rx: 6 }) + rect(30, 50, 160, 240, '#fff', { rx: 12, opacity: 0.55 }) + path('M124 80L70 190H104L90 270L152 156H116Z', p.deep)),
    card(1020, 110, 240, 200, p.deep, lens(72, 100, 54, p, p.accent) + lens(168, 100, 54, p, p.main)),
    card(1020, 370, 240, 130, p.accent, each(18, (i) => circle(40 + (i % 6) * 32, 36 + Math.floor(i / 6) * 30, 8, p.ink))),
    card(740, 500, 220, 210, '#0c5b50', rect(50, 44, 76, 76, p.ink, { rx: 8 }) + rect(140, 130, 50, 50, p.ink, { rx: 6 }) + stroke('M126 70H180V120M70 120V170H130', p.spark, 6)),
    card(1020, 560, 240, 150, p.ink, rect(90, 100, 60, 50, '#d9d3cf', { rx: 12 }) + stroke('M40 40H200M40 70H160', p.soft, 8)),
    place(420, 800, -4, 1, rect(0, -34, 250, 68, p.main, { rx: 30 }), each(4, (i) => rect(40 + i * 46, -34, 14, 68, p.deep)), rect(250, -20, 40, 40, p.ink), rect(290, -9, 260, 18, '#d9d3cf'), polygon([[550, -9], [590, -4], [590, 4], [550, 9]], p.ink)),
    [1070, 1130, 1190, 1250].map((x, i) => screw(x, 780 + (i % 2) * 30)).join(''),
  ];
});

const chipOnTweezers = scene('blueprint', (s, p) => {
  const glove = { light: '#cfe4ff', shade: '#8fb4ea' };
  return [
    s.backdrop(s.linear('diagonal', p.deep, p.main)), glow(s, 640, 560, 620, p.soft, 0.7),
    group({ opacity: 0.55 }, path('M180 0H420L400 300H200Z', p.ink), rect(230, 290, 140, 120, p.ink, { rx: 12 }), rect(256, 400, 88, 90, p.deep), rect(150, 60, 300, 50, p.deep, { rx: 20 }), path('M0 900V260Q10 60 180 40V140Q100 180 110 900Z', p.ink)),
    polygon([[300, 490], [170, 900], [560, 900]], s.linear('down', [p.spark, 0.55], [p.spark, 0.05])),
    polygon([[120, 900], [330, 560], [1220, 560], [1340, 900]], '#0c7a62'), polygon([[330, 560], [1220, 560], [1226, 580], [318, 580]], '#6fd3a5'),
    [[420, 640, 150, 60], [980, 620, 140, 50], [1080, 720, 130, 70], [330, 780, 170, 60]].map(([x = 0, y = 0, w = 0, h = 0]) => polygon([[x, y], [x + w, y], [x + w + 14, y + h], [x - 14, y + h]], p.ink)).join(''),
    stroke('M600 620H720V700H860M560 800H760L820 740H960M940 840H1040V800M640 680V760', p.spark, 7), polygon([[640, 690], [840, 690], [868, 810], [618, 810]], '#06382f'),
    glow(s, 740, 500, 240, p.spark, 0.8), polygon([[600, 500], [760, 440], [890, 500], [730, 570]], p.ink), polygon([[640, 500], [758, 456], [850, 500], [732, 550]], p.accent), polygon([[600, 500], [730, 570], [730, 590], [600, 520]], '#03112b'), polygon([[730, 570], [890, 500], [890, 520], [730, 590]], '#1a3a78'),
    polygon([[870, 500], [1150, 250], [1190, 290]], p.paper), polygon([[866, 520], [1130, 360], [1160, 400]], '#b8cdea'), place(1080, 270, 4, 0.62, pinching(glove, p.paper)),
  ];
});

const thinBox = scene('mustard', (s, p) => {
  const adapter = 'M980 484h18v26h54v-26h18v26h12q30 0 30 30v110q0 30-30 30H968q-30 0-30-30V540q0-30 30-30h12z';
  const coil = each(4, (i) => ellipse(0, 0, 120 - i * 20, 100 - i * 17, 'none', { stroke: i % 2 === 0 ? p.paper : '#e6ddc4', 'stroke-width': 13 }));
  return [
    s.backdrop(p.main), polygon([[0, 0], [1600, 0], [1600, 420], [0, 760]], p.soft, { opacity: 0.55 }),
    rect(340, 150, 430, 640, p.ink, { rx: 16, opacity: 0.2 }), rect(320, 120, 430, 640, p.paper, { rx: 14 }), rect(344, 144, 382, 592, '#efe6cf', { rx: 8 }),
    place(430, 210, 0, 1, phoneBack(210, 440, p.accent, '#3f6ad0', p.ink, p.paper, 2)),
    rect(830, 150, 430, 640, p.ink, { rx: 16, opacity: 0.25 }), rect(810, 120, 430, 640, p.paper, { rx: 14 }), rect(834, 144, 382, 592, '#e6dcc1', { rx: 8 }),
    rect(872, 176, 306, 240, p.paper, { rx: 120 }), place(1025, 296, 0, 1, coil), 
    rect(872, 450, 306, 254, p.paper, { rx: 20 }), path(adapter, '#a8986a'), group({ 'clip-path': s.clip(path(adapter, '#000')) }, path(adapter, '#cdbf95', { transform: 'translate(12 20)' })), path(adapter, 'none', { stroke: '#fff', 'stroke-width': 5, 'stroke-dasharray': '1 16', transform: 'translate(1025 590) scale(1.16) translate(-1025 -590)' }),
  ];
});

const shopQueue = scene('candy', (s, p) => {
  const wear = (i: number): Clothes => ({ shirt: [p.accent, p.spark, p.deep, '#ffffff', p.main, '#57c7a3'][i % 6] ?? p.accent, trousers: i % 2 === 0 ? p.ink : p.deep, hair: p.ink, skin: [skins.amber, skins.umber, skins.sand][i % 3] ?? skins.amber, shoes: p.paper, cover: (['hijab', undefined, 'cap', 'bun', undefined, 'long'] as const)[i % 6] });
  const display = (i: number): string => rect(900 + i * 104, 470, 76, 110, p.paper, { rx: 6 }) + place(917 + i * 104, 400, 0, 1, phone(44, 84, p.ink, s.linear('diagonal', [p.accent, 1], [p.main, 1])));
  return [
    s.backdrop(s.linear('down', p.soft, p.paper)), each(7, (i) => rect(i * 260 - 60, 0, 130, 110, p.main, { opacity: 0.25 })), rect(0, 740, 1600, 160, s.linear('down', '#ffd3df', p.main)),
    rect(760, 130, 680, 610, p.ink), rect(790, 160, 620, 110, p.main), rect(1050, 190, 100, 50, p.paper, { rx: 25 }), rect(790, 290, 620, 450, s.linear('down', '#fff8df', p.spark)), glow(s, 1100, 400, 360, '#ffffff', 0.9), each(4, display), rect(870, 576, 450, 164, p.deep),
    polygon([[790, 290], [900, 290], [840, 740], [790, 740]], '#fff', { opacity: 0.35 }),
    rect(690, 560, 44, 190, p.ink, { rx: 8 }), circle(712, 580, 40, p.accent), place(712, 580, -56, 1, rect(-30, -16, 470, 32, p.paper, { rx: 16 }), each(5, (i) => rect(30 + i * 88, -16, 44, 32, p.main))), glow(s, 712, 580, 90, p.accent, 0.7),
    each(6, (i) => ellipse(90 + i * 112, 842, 60, 12, p.ink, { opacity: 0.25 }) + person(90 + i * 112, 840, 330 + (i % 3) * 18, [poses.stand, poses.look, poses.carry, poses.look, poses.raise, poses.walk][i] ?? poses.stand, wear(i))),
    person(1330, 842, 340, poses.cheer, { ...wear(1), shirt: p.accent }, true),
  ];
});

const ageingBattery = scene('dawn', (s, p) => {
  const ion = (x: number, y: number, r: number, fill: string, edge: string): string => circle(x, y, r, fill) + circle(x - r * 0.3, y - r * 0.32, r * 0.28, '#fff', { opacity: 0.6 }) + circle(x, y, r, 'none', { stroke: edge, 'stroke-width': 3 });
  const layer = (x: number, fill: string, i: number): string => rect(x, 230, 34, 470, fill, { rx: 6, opacity: 1 - i * 0.08 });
  return [
    s.backdrop(s.linear('right', '#ff9d4d', p.soft, '#9fd6cc', '#2b7f80')), rays(180, 190, 14, 620, p.spark, 0.35), circle(180, 190, 120, p.spark), circle(180, 190, 88, '#fff3c4'),
    path('M1600 0H1180C1220 120 1320 90 1360 190C1420 150 1480 260 1600 240Z', '#0e5355'), path('M1600 0H1340C1370 90 1460 70 1490 140C1530 120 1560 160 1600 150Z', '#0a3c40'), path('M1600 900H1380Q1420 780 1600 740Z', '#0e5355'),
    rect(330, 190, 960, 550, p.ink, { rx: 56, opacity: 0.25, transform: 'translate(14 22)' }), rect(330, 190, 960, 550, p.ink, { rx: 56 }), rect(1290, 360, 60, 210, p.ink, { rx: 18 }),
    rect(360, 220, 900, 490, s.linear('right', '#ffe2b0', '#fff6e6', '#d4f0ea'), { rx: 36 }), each(6, (i) => layer(384 + i * 42, p.main, i)), each(6, (i) => layer(1202 - i * 42, p.accent, i)),
    rect(800, 230, 22, 470, p.deep, { opacity: 0.4 }),
    each(11, (i) => ion(672 + ((i * 97) % 280), 262 + i * 40, 20 + (i % 3) * 6, i % 4 === 0 ? p.spark : '#fff', p.deep)),
    each(9, (i) => ion(402 + (i % 4) * 42, 280 + i * 46, 17, p.deep, p.ink)), stroke('M680 800H930M900 776L934 800L900 824M920 140H670M700 116L666 140L700 164', p.ink, 12),
  ];
});

const foldedPhone = scene('winter', (s, p) => {
  const bristles = each(26, (i) => stroke(`M${-150 + i * 12} 60q${(i % 3) * 6 - 6} -50 ${(i % 4) * 4 - 8} -${80 + (i % 3) * 14}`, i % 2 === 0 ? p.accent : p.spark, 6));
  const inside = circle(0, 0, 190, p.paper) + group({ 'clip-path': s.clip(circle(0, 0, 186, '#000')) }, rect(-200, 40, 400, 160, p.ink), rect(-200, 30, 400, 24, p.main), rect(-200, -200, 400, 110, p.deep), rect(-200, -96, 400, 14, p.main), bristles, [[-90, -60], [40, -66], [100, -50], [-20, -54]].map(([x = 0, y = 0]) => circle(x, y, 7, p.main)).join(''));
  return [
    s.backdrop(s.linear('down', p.deep, p.main)), polygon([[1120, 320], [1290, 420], [1220, 900], [260, 900]], s.linear('down', [p.spark, 0.75], [p.spark, 0.05])), rect(0, 690, 1600, 210, s.linear('down', p.soft, p.main)), rect(0, 690, 1600, 10, p.paper, { opacity: 0.6 }),
    place(1420, 700, 0, 1.3, group({ transform: 'scale(-1 1)' }, deskLamp(p.accent, p.ink, p.spark))),
    floorShadow(s, 660, 790, 430, 60, 0.7),
    path('M660 180L360 250Q340 256 340 280V760Q340 786 366 780L660 736Z', p.ink), path('M640 204L370 268V750L640 710Z', s.linear('diagonal', p.accent, '#ffb38a', p.spark)), path('M660 180L960 250Q980 256 980 280V760Q980 786 954 780L660 736Z', '#0e1720'), path('M680 204L950 268V750L680 710Z', s.linear('diagonal', p.spark, '#ff9a6a', p.accent)),
    circle(520, 430, 70, p.paper, { opacity: 0.35 }), polygon([[700, 640], [780, 470], [860, 590], [930, 520], [930, 730], [700, 700]], p.ink, { opacity: 0.3 }), rect(650, 178, 20, 560, p.main), rect(650, 178, 8, 560, p.paper, { opacity: 0.6 }),
    place(760, 520, 0, 1, magnifier(200, p.ink, p.accent, inside)),
  ];
});

export const gadgetScenes: SceneBook = {
  'aturan-usb-c-uni-eropa-berlaku': oneCable,
  'berapa-lama-ponsel-android-dapat-pembaruan': yearsOfUpdates,
  'cara-membaca-spesifikasi-kamera-ponsel': sensorSizes,
  'fairphone-dan-hak-memperbaiki-ponsel': modularPhone,
  'huawei-mate-60-pro-cip-kirin-9000s': chipOnTweezers,
  'iphone-12-tanpa-kepala-pengisi-daya': thinBox,
  'iphone-16-akhirnya-dijual-di-indonesia': shopQueue,
  'mengapa-baterai-ponsel-menua': ageingBattery,
  'samsung-galaxy-z-fold2-setahun-setelah-fold': foldedPhone,
};
