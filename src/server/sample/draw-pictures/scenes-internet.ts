import { phone, router } from './devices.js';
import { pinching, typing } from './hands.js';
import { dish, mast } from './machines.js';
import { skins } from './palettes.js';
import { bust, person, poses } from './people.js';
import { palm, roofs, stiltHouse } from './places.js';
import { tubeMonitor } from './props.js';
import { scene, type Sheet, type SceneBook } from './sheet.js';
import { cloud, floorShadow, glow, hills, ikat, kawung, parang, rays, stars, textBars, volcano } from './shapes.js';
import { cableShip, cutCable, fish, flame, gull, jukung, rocket, satellite, seabed, waves } from './sea-and-sky.js';
import { coral } from './animals.js';
import { blob, circle, each, ellipse, group, line, path, place, polygon, rect, stroke, wire, type Point } from './svg.js';

const campusLab = scene('press', (s, p) => [
  s.backdrop('#d9cba8'), rect(0, 640, 1600, 260, '#8c7f6b'), rect(360, 70, 880, 400, p.paper), group({ 'clip-path': s.clip(rect(384, 94, 832, 352, '#000')) }, rect(384, 94, 832, 352, s.linear('down', '#f3a24a', '#ffe3a6')), circle(560, 260, 60, '#fff3cf'), hills(s, 420, 130, 240, '#b07a3f'), rect(760, 330, 460, 130, '#7c5a36'), rect(760, 320, 460, 14, '#54402a'), place(960, 330, 0, 0.5, mast(430, '#3a2c1e', '#f5ede0', p.accent)), [40, 66, 92].map((r) => circle(960, 108, r, 'none', { stroke: p.accent, 'stroke-width': 5, 'stroke-dasharray': '30 26' })).join('')), rect(792, 94, 16, 352, p.paper), rect(384, 262, 832, 14, p.paper),
  rect(0, 600, 1600, 40, '#b98d52'), rect(0, 600, 1600, 9, '#e3bd80'), rect(0, 640, 1600, 20, '#000', { opacity: 0.15 }), [90, 700, 1130].map((x, i) => place(x, 280, 0, 1, tubeMonitor(p, '#eee3cb', '#c9b992', ['#1f5a45', '#274b7a', '#1f5a45'][i] ?? p.ink)) + rect(x + 10, 576, 340, 28, '#d8caa6', { rx: 6 }) + each(4, (k) => rect(x + 70, 350 + k * 26, 60 + ((k * 53) % 120), 9, '#9df0b0', { opacity: 0.9 }))).join(''),
  wire([[440, 620], [520, 760], [640, 720], [720, 800], [900, 760], [1000, 620]], p.ink, 11), wire([[1340, 620], [1300, 760], [1140, 740], [960, 830]], p.accent, 11),
  person(570, 860, 470, poses.squat, { shirt: p.accent, trousers: '#2f4a66', hair: p.ink, skin: skins.umber, shoes: p.paper }), person(1100, 862, 560, poses.lean, { shirt: p.spark, trousers: p.ink, hair: p.ink, skin: skins.amber, shoes: p.paper, cover: 'bun' }, true),
]);

const roofAntenna = scene('dawn', (s, p) => [
  s.backdrop(s.linear('down', '#f6b48a', '#ffe0b5', p.paper)), circle(1120, 380, 110, '#fff6dc'), glow(s, 1120, 380, 320, '#fff6dc', 0.8), hills(s, 560, 170, 460, '#dd9a93'), hills(s, 640, 130, 340, '#a9647f'), hills(s, 720, 80, 260, p.deep), cloud(320, 250, 0.9, '#fff', { opacity: 0.7 }),
  rect(0, 760, 1600, 140, p.ink), polygon([[0, 760], [1600, 760], [1600, 784], [0, 784]], '#55356a'), rect(180, 660, 200, 100, '#3c2650'), rect(1180, 690, 240, 70, '#3c2650'), each(3, (i) => rect(1200 + i * 74, 660, 50, 36, '#55356a')), line([[700, 280], [420, 760]], p.ink, 4), line([[760, 280], [1060, 760]], p.ink, 4), place(730, 764, 0, 1.25, mast(500, p.ink, p.paper, p.main)), stroke('M470 300H1000M540 256V344M620 262V338M860 262V338M940 270V330', p.ink, 12), [120, 190, 260].map((r) => circle(730, 190, r, 'none', { stroke: p.accent, 'stroke-width': 7, opacity: 0.6, 'stroke-dasharray': '90 70' })).join(''), gull(400, 420, 0.8, p.ink), gull(470, 450, 0.6, p.ink),
]);

const netCafe = scene('circuit', (s, p) => [
  s.backdrop(s.linear('down', '#0a2620', p.ink)), each(6, (i) => rect(60 + i * 270, 0, 140, 20, p.spark) + glow(s, 130 + i * 270, 20, 220, p.spark, 0.25)), each(3, (i) => { const x = 60 + i * 510; const light = ['#6fd3ff', '#ff9ad0', p.spark][i] ?? p.spark; return rect(x - 30, 170, 30, 730, '#6d4a2a') + rect(x - 30, 170, 10, 730, '#8d6438') + rect(x, 230, 480, 670, '#123a30') + glow(s, x + 230, 440, 300, light, 0.55) + rect(x, 610, 480, 30, '#8d6438') + place(x + 60, 300, 0, 0.95, tubeMonitor(p, '#d8d2bd', '#a39b80', light)) + rect(x + 120, 360, 120, 80, '#fff', { opacity: 0.5 }) + rect(x + 260, 380, 80, 12, '#fff', { opacity: 0.7 }) + rect(x + 260, 410, 60, 12, '#fff', { opacity: 0.7 }); }), rect(1560, 170, 30, 730, '#6d4a2a'),
  place(290, 690, 0, 0.86, bust({ hair: 'curly', hairColor: '#04120e', shirt: p.accent, trim: '#fff', skin: skins.umber })), place(800, 690, 0, 0.86, bust({ hair: 'cap', hairColor: '#c8413a', shirt: '#e9efd2', trim: '#fff', skin: skins.amber })), place(1310, 690, 0, 0.86, bust({ hair: 'bun', hairColor: '#04120e', shirt: '#2c9fb0', trim: '#fff', skin: skins.sand })),
]);

const clothSeller = scene('clay', (s, p) => {
  const stack = (x: number, base: number, width: number, colors: readonly string[]): string => colors.map((fill, i) => rect(x + ((i * 37) % 3) * 6, base - (i + 1) * 46, width, 44, fill, { rx: 16 }) + rect(x + width - 60 + ((i * 37) % 3) * 6, base - (i + 1) * 46, 60, 44, '#000', { rx: 16, opacity: 0.13 })).join('');
  const a = kawung(s, 44, '#5b2418', '#f0c078', '#fff');
  const b = parang(s, 60, '#f7e6c8', '#5b2418', p.accent);
  const c = ikat(s, 44, '#1f5e66', '#f4b942', '#fff');
  return [
    s.backdrop(s.linear('down', '#7b3424', '#c1603f')), each(6, (i) => rect(20 + i * 270, 0, 210, 330 + (i % 2) * 60, [a, c, b][i % 3] ?? a) + rect(20 + i * 270, 0, 210, 60, '#000', { opacity: 0.3 })), glow(s, 800, 420, 460, '#ffd9a0', 0.55),
    person(800, 900, 640, poses.look, { shirt: p.spark, trousers: p.ink, hair: p.accent, skin: skins.amber, shoes: p.ink, cover: 'hijab' }), place(930, 420, 12, 1, rect(-26, -60, 56, 120, p.ink, { rx: 10 }), rect(-30, -50, 12, 100, '#bff2ff')), polygon([[910, 420], [1180, 560], [1120, 720]], '#fff', { opacity: 0.14 }),
    rect(0, 760, 1600, 140, '#4a2016'), rect(0, 760, 1600, 14, '#e29a63'), stack(60, 764, 300, [a, p.spark, c, p.accent, b, '#d94f3a']), stack(390, 764, 280, [c, '#d94f3a', b, a]), stack(980, 764, 300, [b, p.accent, a, p.spark, c]), stack(1300, 764, 280, ['#d94f3a', c, a, b, p.spark, a, p.accent]), floorShadow(s, 800, 770, 700, 26, 0.5), polygon([[620, 800], [980, 800], [1060, 900], [540, 900]], b),
  ];
});

const endlessDrawers = scene('clay', (s, p) => {
  const drawer = s.stamp(rect(0, 0, 84, 54, '#c98f5a', { rx: 4 }) + rect(0, 40, 84, 14, '#a66d3c', { rx: 4 }) + rect(30, 20, 24, 9, p.ink, { rx: 4 }));
  const colors = [p.main, p.accent, p.spark, '#d94f3a'];
  const stamps = colors.map((fill) => s.stamp(path('M0 90V44Q0 0 44 0H58Q102 0 102 44V90Z', fill) + path('M58 0Q102 0 102 44V90H72V44Q72 6 50 0Z', '#000', { opacity: 0.18 }) + path('M8 90V46Q8 12 36 12T64 46V90Z', '#000', { opacity: 0.5 }) + polygon([[12, 88], [16, 30], [44, 24], [60, 40], [58, 88]], p.paper) + polygon([[24, 90], [34, 44], [66, 52], [56, 90]], p.soft) + rect(92, 22, 26, 10, p.ink) + rect(106, 4, 12, 28, p.accent)));
  const boxes = each(24, (i) => stamps[(i * 7 + Math.floor(i / 4)) % 4]?.(84 + (i % 4) * 112, 196 + Math.floor(i / 4) * 101) ?? '');
  return [
    s.backdrop(s.linear('right', '#f7dcb0', '#fbeedd', '#e7b98a')), rect(0, 800, 1600, 100, p.deep), rect(70, 180, 470, 640, '#000', { opacity: 0.14 }), rect(60, 170, 470, 640, '#8d4a32'), boxes, rect(40, 800, 520, 20, p.ink),
    polygon([[820, -60], [1640, -260], [1640, 1000], [820, 830]], '#6b3f22'), polygon([[780, -40], [820, -60], [820, 830], [780, 815]], '#452714'), group({ transform: 'matrix(1 -.06 0 1 0 52)' }, each(8, (c) => each(13, (r) => drawer(838 + c * 96, -90 + r * 68)))), group({ transform: 'matrix(1 -.06 0 1 0 52)' }, rect(1030, 318, 96, 66, p.ink), rect(1014, 336, 128, 70, '#e3b078', { rx: 4 }), rect(1060, 362, 34, 12, p.ink, { rx: 5 }), polygon([[1040, 338], [1050, 290], [1110, 300], [1104, 340]], p.paper)), polygon([[1240, -160], [1640, -260], [1640, 1000], [1240, 900]], s.linear('right', ['#2b1c18', 0], ['#2b1c18', 0.75])),
    ellipse(680, 864, 130, 16, '#000', { opacity: 0.3 }), person(670, 862, 480, { ...poses.stand, head: [-1, -92] }, { shirt: p.main, trousers: p.ink, hair: p.accent, skin: skins.umber, shoes: p.ink, cover: 'cap' }), line([[640, 530], [700, 700]], p.spark, 14), rect(684, 650, 110, 90, p.spark, { rx: 10 }), polygon([[700, 650], [712, 612], [770, 620], [766, 650]], p.paper),
  ];
});

const ashOverTonga = scene('sea', (s, p) => [
  s.backdrop(s.linear('down', '#5f5a6b', '#c98f7d', '#ffd3a1')), glow(s, 800, 470, 520, '#ff9a5a', 0.8),
  path('M690 500C740 400 740 330 700 280C620 300 520 310 440 270C360 290 260 240 330 190C280 120 420 70 500 110C560 30 700 40 760 80C840 20 980 30 1030 100C1120 60 1260 110 1220 180C1320 220 1240 300 1140 270C1080 320 960 300 900 280C860 330 860 400 910 500Z', '#3a3540'), path('M760 500C780 400 780 330 760 260C700 250 640 220 600 180C700 190 760 150 800 160C860 150 920 190 1010 170C960 220 900 250 850 260C830 330 840 400 860 500Z', '#5b5260'), [[520, 170, 70], [680, 130, 86], [900, 130, 90], [1070, 180, 66], [420, 220, 46], [1170, 220, 40]].map(([x = 0, y = 0, r = 0]) => circle(x, y, r, '#6d6472', { opacity: 0.55 })).join(''), stroke('M760 340L730 390L770 400L738 460M880 330L900 380L866 396L896 450', '#ffe9a8', 6), polygon([[600, 520], [720, 462], [880, 462], [1000, 520]], '#241b22'), path('M740 462L770 500L800 466L830 500L860 462Z', '#ff6f3e'),
  waves(510, 12, 210, 40, p.main), waves(526, 10, 260, 0, '#0b5f9b'), rect(0, 540, 1600, 360, s.linear('down', '#0a5a94', p.ink)), polygon([[640, 540], [960, 540], [1060, 900], [540, 900]], '#fff', { opacity: 0.05 }), fish(300, 640, 0.7, p.soft), fish(380, 600, 0.5, p.soft), fish(1360, 660, 0.6, p.soft), seabed(s, 790, '#041526', '#0f5a6a'),
  wire([[-30, 830], [200, 780], [420, 800], [610, 740], [700, 706]], p.ink, 40), wire([[-30, 826], [200, 776], [420, 796], [610, 736], [700, 702]], p.accent, 26), wire([[1640, 800], [1360, 770], [1180, 800], [1010, 750], [930, 716]], p.ink, 40), wire([[1640, 796], [1360, 766], [1180, 796], [1010, 746], [930, 712]], p.accent, 26), each(6, (i) => wire([[700, 702], [734, 690 + i * 6], [760 + i * 4, 660 + i * 22]], [p.spark, p.soft, p.paper][i % 3] ?? p.spark, 5) + wire([[930, 712], [894, 702 + i * 5], [868 - i * 3, 670 + i * 22]], [p.paper, p.spark, p.soft][i % 3] ?? p.spark, 5)), glow(s, 740, 700, 130, p.spark, 0.7), glow(s, 890, 712, 120, p.spark, 0.5),
]);

const rocketOverBeach = scene('dawn', (s, p) => [
  s.backdrop(s.linear('down', '#1c3d7a', '#5f7fc0', '#f9b995', '#ffe3bd')), stars(s, 40, 300, '#fff'), path('M760 430C700 560 660 640 520 720H1080C940 640 900 560 860 430Z', '#fff', { opacity: 0.85 }), [[560, 690, 80], [660, 650, 90], [780, 690, 110], [900, 650, 90], [1020, 690, 90], [720, 590, 60], [880, 580, 56]].map(([x = 0, y = 0, r = 0]) => circle(x, y, r, r > 85 ? '#fff4e4' : '#ffd9bd')).join(''), glow(s, 810, 470, 330, p.spark, 0.9), place(810, 372, 0, 0.86, flame(s, 340, '#ffd166', '#ff6a2b'), rocket(p, '#ffffff', '#d9dbe8')),
  rect(0, 700, 1600, 200, s.linear('down', '#e58a6d', '#8d4f7a')), each(14, (i) => line([[s.between(300, 1200), 716 + i * 8], [s.between(500, 1300), 716 + i * 8]], '#ffe3bd', 4, { opacity: 0.5 })), path('M0 700Q300 684 520 706L400 730H0ZM1600 696Q1300 680 1120 708L1240 730H1600Z', p.deep), path('M0 820Q400 770 800 812T1600 800V900H0Z', p.ink), each(30, (i) => { const x = i * 55 + s.between(-16, 16); const h = s.between(70, 190); return wire([[x, 880], [x + 6, 880 - h * 0.5], [x + s.between(-26, 30), 860 - h]], p.ink, 6) + (i % 3 === 0 ? ellipse(x, 850 - h, 8, 28, '#4a2450') : ''); }),
  [[470, 250, 'look'], [560, 270, 'raise'], [650, 190, 'stand'], [960, 262, 'point'], [1060, 240, 'raise'], [1150, 256, 'stand']].map(([x, h, pose], i) => person(Number(x), 830, Number(h), poses[pose as 'look' | 'raise' | 'stand' | 'point'], { shirt: '#2b1b3d', trousers: '#24152f', hair: '#1d1029', skin: { light: '#4a2c4f', shade: '#3a2142' }, shoes: '#1d1029', cover: i % 3 === 1 ? 'hijab' : i % 3 === 2 ? 'cap' : undefined }, i > 2)).join(''), palm(170, 830, 380, p.ink, p.ink, 0.2), palm(1440, 830, 320, p.ink, p.ink, -0.18),
]);

const tapOnPhone = scene('tropic', (s, p) => {
  const drop = (x: number, y: number, r: number): string => path(`M${x} ${y - r * 1.7}C${x + r * 0.5} ${y - r * 0.8} ${x + r} ${y - r * 0.4} ${x + r} ${y}A${r} ${r} 0 0 1 ${x - r} ${y}C${x - r} ${y - r * 0.4} ${x - r * 0.5} ${y - r * 0.8} ${x} ${y - r * 1.7}Z`, '#27a4c9') + ellipse(x - r * 0.36, y, r * 0.16, r * 0.34, '#fff', { opacity: 0.7 });
  return [
    s.backdrop(s.linear('down', '#fff4d9', '#f9dfa6')), circle(720, 430, 400, p.spark, { opacity: 0.5 }), rect(0, 800, 1600, 100, p.main), rect(0, 800, 1600, 12, p.soft), floorShadow(s, 640, 806, 300, 26, 0.5), floorShadow(s, 1000, 806, 180, 22, 0.5), place(460, 110, 0, 1, phone(350, 690, p.ink, s.linear('down', '#0f5a55', '#27a4c9'), path('M16 300Q100 260 175 300T334 300V640Q334 674 300 674H50Q16 674 16 640Z', '#7fd6ee', { opacity: 0.55 }) + path('M16 350Q100 320 175 350T334 350V640Q334 674 300 674H50Q16 674 16 640Z', '#fff', { opacity: 0.25 }) + [[90, 480, 22], [240, 440, 30], [180, 570, 18], [270, 590, 24]].map(([x = 0, y = 0, r = 0]) => circle(x, y, r, '#fff', { opacity: 0.4 })).join(''))),
    path('M810 360H930Q1030 360 1030 450V480H960V460Q960 430 930 430H810Z', '#b8c4c4'), path('M810 398H930Q990 398 990 470V480H960V460Q960 430 930 430H810Z', '#000', { opacity: 0.2 }), rect(800, 346, 34, 98, '#8a9a9a', { rx: 8 }), rect(948, 474, 96, 26, '#8a9a9a', { rx: 8 }), rect(886, 300, 30, 70, '#8a9a9a'), rect(820, 268, 164, 42, p.accent, { rx: 21 }), drop(996, 570, 17), drop(996, 640, 13), path('M890 640H1102L1078 806H914Z', '#ffffff', { opacity: 0.75 }), path('M900 710Q950 696 996 710T1092 710L1078 800H914Z', '#27a4c9', { opacity: 0.9 }), rect(910, 650, 14, 120, '#fff', { opacity: 0.7, transform: 'rotate(-6 910 650)' }), place(980, 262, -28, 0.62, pinching(skins.umber, p.accent)),
  ];
});

const balineseRoof = scene('dusk', (s, p) => {
  const steps = [[0, 150], [70, 128], [150, 104], [230, 82], [310, 58], [390, 32]];
  const gate = steps.map(([y = 0, w = 0], i) => rect(0, -y - 96, w, 100, '#a84a44') + rect(w * 0.55, -y - 96, w * 0.45, 100, '#7d2f3d') + rect(0, -y - 100, w + 18, 18, '#f0b27a') + (i < 4 ? rect(w * 0.25, -y - 62, w * 0.3, 30, '#f0b27a', { opacity: 0.55 }) : '')).join('') + polygon([[0, -490], [30, -490], [0, -560]], '#f0b27a') + rect(0, -30, 190, 34, '#5d2238');
  return [
    s.backdrop(s.linear('down', p.ink, p.deep, p.main, '#ff9f6b')), stars(s, 60, 420, '#fff'), each(14, (i) => circle(250 + i * 92, 330 - i * 20 + (i * i) * 0.5, 8 - (i % 2), '#fff') + glow(s, 250 + i * 92, 330 - i * 20 + (i * i) * 0.5, 30, '#fff', 0.7)), stroke('M250 330Q800 180 1446 168', '#fff', 2, { opacity: 0.35 }), volcano(300, 700, 900, 290, '#5a2168', '#431555'), palm(1440, 760, 430, '#1d0f3a', '#1d0f3a', -0.15), palm(1530, 780, 330, '#1d0f3a', '#1d0f3a', 0.1),
    rect(400, 560, 800, 270, '#ffe3c4'), rect(860, 560, 340, 270, '#d9a58f'), rect(470, 630, 110, 120, p.spark), rect(1020, 630, 110, 120, p.spark), rect(730, 620, 140, 210, '#7b3150'), polygon([[320, 580], [480, 370], [1120, 370], [1280, 580]], '#c2543e'), polygon([[850, 370], [1120, 370], [1280, 580], [920, 580]], '#8f3440'), each(6, (i) => line([[346 + i * 24, 546 - i * 34], [1254 - i * 24, 546 - i * 34]], '#6d2436', 5, { opacity: 0.55 })), rect(460, 356, 680, 22, '#6d2436', { rx: 10 }),
    line([[800, 366], [800, 300]], p.paper, 14), polygon([[660, 300], [880, 236], [940, 270], [720, 336]], '#ffffff'), polygon([[660, 300], [720, 336], [720, 350], [660, 314]], '#b9b2cc'), polygon([[720, 336], [940, 270], [940, 284], [720, 350]], '#d8d2e6'), [60, 100, 140].map((r) => stroke(`M${830 - r * 0.3} ${250 - r}A${r} ${r} 0 0 1 ${830 + r * 0.7} ${250 - r * 0.7}`, p.accent, 7, { opacity: 0.9 })).join(''),
    rect(0, 820, 1600, 80, '#2c0f3c'), rect(0, 740, 420, 90, '#6d2a45'), rect(1180, 740, 420, 90, '#6d2a45'), place(640, 850, 0, 0.9, group({ transform: 'scale(-1 1)' }, gate)), place(960, 850, 0, 0.9, gate), polygon([[560, 834], [1040, 834], [1180, 900], [420, 900]], '#d98a5a', { opacity: 0.5 }),
  ];
});

export const internetScenes: SceneBook = {
  'dari-simpul-kampus-ke-domain-id-riwayat-internet-indonesia': campusLab,
  'sejarah-internet-1': roofAntenna,
  'sejarah-internet-2': netCafe,
  'sejarah-internet-3': clothSeller,
  'ipv6-cara-membaca-alamat-internet-yang-panjang': endlessDrawers,
  'letusan-gunung-memutus-satu-satunya-kabel-laut-tonga': ashOverTonga,
  'satria-1-mengangkasa-internet-satelit-untuk-puluhan-ribu-titik': rocketOverBeach,
  'sepuluh-cara-menghemat-kuota-data-ponsel': tapOnPhone,
  'starlink-resmi-layani-indonesia-dimulai-dari-puskesmas-di-denpasar': balineseRoof,
};
