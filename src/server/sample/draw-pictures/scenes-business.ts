import { horse } from './animals.js';
import { phone } from './devices.js';
import { skins } from './palettes.js';
import { person, poses } from './people.js';
import { scooter, skyline, warung } from './places.js';
import { balloon, basket, parcel, steam } from './props.js';
import { scene, type SceneBook } from './sheet.js';
import { cloud, floorShadow, glow, hills, kawung, parang, rays, ring, volcano } from './shapes.js';
import { waves } from './sea-and-sky.js';
import { circle, each, ellipse, group, line, path, place, polygon, rect, stroke } from './svg.js';

const measuredUnicorn = scene('tropic', (s, p) => [
  s.backdrop(s.linear('down', '#9adbd0', '#fff4d9')), circle(1180, 240, 120, p.spark, { opacity: 0.9 }), cloud(360, 240, 1.1, '#fff'), cloud(1400, 330, 0.7, '#fff', { opacity: 0.8 }), hills(s, 560, 160, 420, '#7cc79b'), hills(s, 640, 90, 300, p.main), hills(s, 760, 40, 360, p.deep),
  place(300, 690, 0, 0.7, horse('#8a5233', '#6a3b22', '#3f2314', p.ink)), place(1340, 680, 0, 0.66, group({ transform: 'scale(-1 1)' }, horse('#a5683f', '#7f4a2a', '#4a2a18', p.ink))), place(1130, 640, 0, 0.5, horse('#75432a', '#57301d', '#2f1a10', p.ink)),
  glow(s, 780, 560, 420, '#fff', 0.7), ellipse(780, 846, 260, 22, p.ink, { opacity: 0.35 }), place(790, 846, 0, 1.28, horse('#ffffff', '#d9dcef', '#f2a7c3', '#5b5480', p.spark)),
  rect(1090, 210, 16, 640, p.spark), each(20, (i) => rect(1090, 220 + i * 32, i % 5 === 0 ? 16 : 9, 4, p.ink)), stroke('M505 214H1098', p.accent, 5, { 'stroke-dasharray': '18 14' }), circle(1098, 850, 26, p.accent),
  person(1180, 852, 420, poses.raise, { shirt: p.accent, trousers: p.ink, hair: '#123f46', skin: skins.amber, shoes: p.ink, cover: 'hijab' }, true),
  each(18, () => { const x = s.between(20, 1580); const y = s.between(800, 890); return stroke(`M${x} ${y}l-8-22M${x} ${y}l4-28M${x} ${y}l14-18`, '#2fae85', 5); }),
]);

const stallOnTheChart = scene('candy', (s, p) => [
  s.backdrop(s.linear('down', '#52c7d3', '#c9f0ea', p.paper)), rays(900, 330, 18, 1200, '#fff', 0.22), cloud(260, 240, 1, '#fff', { opacity: 0.85 }), cloud(1430, 420, 0.9, '#fff', { opacity: 0.85 }),
  [[180, 190, '#ffffff'], [330, 290, p.soft], [500, 410, p.main], [690, 470, p.deep]].map(([x, h, c], i) => rect(Number(x) - 60 + i * 6, 900 - Number(h), 170, Number(h), String(c)) + rect(Number(x) + 50 + i * 6, 900 - Number(h), 60, Number(h), '#000', { opacity: 0.1 })).join(''), rect(840, 560, 560, 340, p.ink), rect(1240, 560, 160, 340, '#000', { opacity: 0.25 }), rect(830, 552, 580, 18, p.spark),
  place(860, 556, 0, 0.78, warung(s, p, [p.main, p.paper], '#ffe9b8')), person(1440, 900, 240, poses.cheer, { shirt: p.spark, trousers: p.ink, hair: p.ink, skin: skins.umber, shoes: p.ink }),
  person(720, 430, 210, poses.raise, { shirt: p.spark, trousers: p.ink, hair: p.main, skin: skins.umber, shoes: p.ink, cover: 'hijab', skirt: true }),
  [[470, 200, 44, p.main], [610, 110, 36, p.spark], [560, 260, 30, '#fff'], [1010, 120, 42, p.accent], [1160, 170, 34, p.main], [1280, 90, 46, p.spark], [360, 90, 32, p.deep], [850, 70, 28, '#fff']].map(([x, y, r, c]) => balloon(Number(x), Number(y), Number(r), String(c), p.ink)).join(''),
]);

const bridgeHandshake = scene('mustard', (s, p) => [
  s.backdrop(s.linear('down', p.soft, p.main)), circle(800, 400, 330, '#fff3c4'), skyline(s, 620, 60, 220, '#e8b84a'), waves(780, 18, 240, 30, '#2b50aa'), waves(830, 16, 200, 90, '#1d3a82'),
  path('M0 560H1600V620H1480Q1200 640 1180 900H1060Q1040 690 800 690T540 900H420Q400 640 120 620H0Z', p.deep), path('M0 560H1600V584H0Z', p.ink), each(9, (i) => rect(60 + i * 186, 520, 12, 44, p.ink)), stroke('M0 520H1600', p.ink, 8),
  polygon([[0, 470], [300, 470], [300, 560], [0, 560]], '#5a5148'), each(4, (i) => rect(20 + i * 76, 508, 44, 10, p.paper)), place(190, 560, 0, 0.9, scooter(p, '#1fa35b', p.paper)),
  rect(1270, 260, 330, 300, '#c2442d'), rect(1300, 380, 120, 180, p.ink), rect(1450, 380, 120, 100, '#ffefb8'), path('M1250 260H1600V330q-29 40-58 0q-29 40-58 0q-29 40-58 0q-29 40-58 0q-29 40-58 0q-29 40-60 0z', p.paper), each(3, (i) => rect(1280 + i * 116, 260, 58, 66, p.accent)),
  ellipse(800, 562, 260, 12, p.ink, { opacity: 0.35 }), person(680, 560, 430, poses.point, { shirt: '#1fa35b', trousers: p.ink, hair: '#148048', skin: skins.umber, shoes: p.ink, cover: 'helmet' }), person(940, 560, 415, poses.point, { shirt: '#c2442d', trousers: p.deep, hair: p.ink, skin: skins.amber, shoes: p.ink, cover: 'bun' }, true),
  path('M912 300H964L974 420H906Z', p.paper), circle(814, 214, 30, skins.amber.light), glow(s, 812, 214, 130, '#fff', 0.8),
]);

const gong = scene('circuit', (s, p) => [
  s.backdrop(s.linear('down', p.ink, p.deep)), rect(300, 70, 1000, 480, '#04110d'), rect(318, 88, 964, 444, s.linear('diagonal', '#0d3b30', p.main)), each(5, (i) => line([[330, 160 + i * 80], [1270, 160 + i * 80]], p.soft, 2, { opacity: 0.35 })), path('M330 500L470 430L580 460L720 340L830 380L1000 230L1110 260L1260 130V532H330Z', p.spark, { opacity: 0.22 }), line([[330, 500], [470, 430], [580, 460], [720, 340], [830, 380], [1000, 230], [1110, 260], [1260, 130]], p.spark, 13), circle(1260, 130, 22, p.paper),
  polygon([[120, 0], [220, 0], [760, 700], [300, 700]], s.linear('down', [p.paper, 0.28], [p.paper, 0])), polygon([[1480, 0], [1380, 0], [840, 700], [1300, 700]], s.linear('down', [p.paper, 0.28], [p.paper, 0])), path('M0 0H190Q150 450 60 900H0ZM1600 0H1410Q1450 450 1540 900H1600Z', '#7b1d1f'), each(3, (i) => stroke(`M${40 + i * 50} 0Q${30 + i * 40} 500 ${10 + i * 18} 900M${1560 - i * 50} 0Q${1570 - i * 40} 500 ${1590 - i * 18} 900`, '#4f0f14', 12)),
  polygon([[200, 720], [1400, 720], [1600, 900], [0, 900]], '#8a4b22'), polygon([[200, 720], [1400, 720], [1416, 736], [184, 736]], '#d98a4a'), floorShadow(s, 930, 790, 380, 40, 0.6),
  stroke('M690 790V270H1180V790', '#5c1f14', 30), stroke('M650 270H1220', '#5c1f14', 34), circle(650, 270, 24, p.spark), circle(1220, 270, 24, p.spark), line([[840, 270], [860, 340]], p.paper, 6), line([[1030, 270], [1010, 340]], p.paper, 6), circle(935, 500, 210, '#b9751c'), circle(935, 500, 200, s.linear('diagonal', '#ffe08a', '#e6a02e', '#a8640f')), ring(935, 500, 150, '#a8640f', 8), circle(935, 500, 66, s.linear('diagonal', '#fff0b5', '#c9821d')),
  [240, 300, 360].map((r) => ring(935, 500, r, p.spark, 5, { opacity: 0.3, 'stroke-dasharray': '60 40' })).join(''), person(560, 800, 480, poses.point, { shirt: '#1fb56a', trousers: p.ink, hair: '#118a4e', skin: skins.umber, shoes: p.ink, cover: 'helmet' }), line([[690, 410], [830, 462]], '#f1e2c4', 16), circle(838, 466, 36, '#d94f3a'),
]);

const paperBoat = scene('winter', (s, p) => [
  s.backdrop(s.linear('down', '#ffd2b0', p.paper, p.soft)), circle(420, 300, 120, p.spark), skyline(s, 560, 120, 330, '#a9bfcd'), skyline(s, 560, 50, 200, p.main), rect(0, 548, 1600, 360, s.linear('down', '#87a8bd', p.deep)), [1180, 1330].map((x) => stroke(`M${x} 560V300H${x + 120}M${x} 340L${x - 60} 300M${x + 90} 300V380M${x - 40} 560L${x} 420L${x + 40} 560`, p.deep, 12)).join(''), rect(1100, 520, 420, 44, p.deep), [1130, 1230, 1330].map((x, i) => rect(x, 470, 84, 50, i === 1 ? p.accent : p.ink)).join(''),
  each(7, (i) => rect(90 + i * 210, 250 + i * 70, 5, 650 - i * 70, p.paper, { opacity: 0.35 })), path('M-20 240C220 240 300 300 420 330S620 360 760 520S1000 640 1120 640S1400 780 1640 800V900H-20Z', p.ink, { opacity: 0.35 }), stroke('M-20 220C220 220 300 280 420 310S620 340 760 500S1000 620 1120 620S1400 760 1640 780', p.accent, 30), stroke('M-20 212C220 212 300 272 420 302S620 332 760 492S1000 612 1120 612', '#ff9a7f', 8),
  place(690, 380, 44, 1.25, path('M-190 0H190L120 100H-120Z', '#1fa35b'), polygon([[-190, 0], [0, 0], [-40, 100], [-120, 100]], '#35c777'), polygon([[-110, 0], [0, -190], [110, 0]], '#4fdb8d'), polygon([[0, -190], [110, 0], [0, 0]], '#178a4b'), line([[-190, 0], [190, 0]], '#0f6a39', 5)),
  [[520, 210], [450, 160], [560, 130]].map(([x = 0, y = 0], i) => stroke(`M${x} ${y}l-${70 + i * 20}-${40 + i * 10}`, '#fff', 9, { opacity: 0.8 })).join(''), waves(860, 14, 180, 0, p.ink, 0.5),
]);

const fanPlane = scene('dusk', (s, p) => {
  const fan = (x: number): string => circle(x, 0, 92, '#0c2a12') + each(9, (i) => group({ transform: `rotate(${i * 40} ${x} 0)` }, path(`M${x} 0q30-50 8-84q-40 10-36 40z`, '#2f7a34'))) + circle(x, 0, 26, '#b8f05a');
  return [
    s.backdrop(s.linear('down', '#3d2a86', '#c0558c', '#ffb27a', p.paper)), circle(1240, 560, 130, '#fff0cf', { opacity: 0.9 }), volcano(1160, 900, 1000, 430, '#6a3a8c', '#4b2370'), volcano(520, 900, 1100, 540, '#8d4a9a', '#5d2c7d'), polygon([[440, 408], [482, 360], [560, 360], [610, 420], [566, 446], [530, 410], [500, 450]], '#fff'), cloud(240, 700, 1.6, '#ffd7c0'), cloud(1320, 800, 2, '#ffe6d3'), cloud(760, 860, 1.8, '#fff1e4'),
    stroke('M-40 480C140 450 260 400 380 330M-40 540C160 520 300 450 420 380', '#fff', 12, { opacity: 0.6, 'stroke-dasharray': '120 30' }), place(790, 230, -16, 1.12, polygon([[-20, 80], [-180, 230], [-60, 230], [170, 80]], '#1f5a24'), polygon([[-330, -90], [-420, -220], [-340, -220], [-220, -110]], '#3f9a42'), rect(-350, -116, 700, 232, '#58c23f', { rx: 30 }), rect(-350, 40, 700, 76, '#2f8a2c', { rx: 30 }), [-228, 0, 228].map(fan).join(''), path('M350-100Q430-40 430 20Q430 80 350 100Z', '#b8f05a'), each(9, (i) => rect(-300 + i * 34, 116, 22, 26, p.spark))),
    place(1130, 560, 0, 0.95, path('M0-130C50-190 160-170 160-50C160 60 80 140 0 150C-80 140-160 60-160-50C-160-170-50-190 0-130Z', '#e2483d'), path('M60-160C130-160 160-110 160-50C160 60 80 140 0 150C60 60 90-60 60-160Z', '#a92a35'), path('M0-130C0-170 20-200 50-210C60-170 40-140 0-130Z', '#59b04a'), line([[-60, 130], [-30, 220]], p.ink, 5), line([[60, 130], [30, 220]], p.ink, 5), rect(-44, 216, 88, 60, '#8a5a2c', { rx: 10 })),
  ];
});

const oneCode = scene('clay', (s, p) => {
  const code = each(49, (i) => (s.between(0, 1) < 0.5 ? rect(-84 + (i % 7) * 24, -84 + Math.floor(i / 7) * 24, 24, 24, p.ink) : '')) + [[-84, -84], [36, -84], [-84, 36]].map(([x = 0, y = 0]) => rect(x, y, 48, 48, p.ink) + rect(x + 8, y + 8, 32, 32, p.paper) + rect(x + 16, y + 16, 16, 16, p.accent)).join('');
  const buyer = (x: number, color: string, cover: 'hijab' | 'cap' | 'long', skin: typeof skins.amber, shirt: string, height: number): string => person(x, 862, height, poses.look, { shirt, trousers: p.ink, hair: cover === 'hijab' ? p.spark : p.ink, skin, shoes: p.ink, cover }, true) + place(x - height * 0.2, 862 - height * 0.75, -10, 1, rect(-16, -28, 34, 64, color, { rx: 7 })) + polygon([[x - height * 0.22, 862 - height * 0.74], [690, 400], [690, 560]], color, { opacity: 0.22 });
  return [
    s.backdrop(s.linear('down', '#f7d9a8', p.soft)), rect(0, 0, 1600, 210, kawung(s, 130, p.deep, p.main, p.spark)), rect(0, 200, 1600, 18, p.ink), rect(0, 760, 1600, 140, '#b9785a'), rect(0, 760, 1600, 10, p.deep),
    rect(150, 290, 16, 470, p.ink), rect(590, 290, 16, 470, p.ink), path('M100 300Q380 150 660 300Z', p.accent), path('M290 235Q380 195 470 235L440 300H320Z', p.paper), rect(100, 296, 560, 24, p.ink), rect(130, 560, 500, 200, p.main), rect(130, 560, 500, 24, p.paper), each(5, (i) => rect(150 + i * 98, 600, 70, 130, p.deep, { rx: 8 })), circle(240, 790, 74, 'none', { stroke: p.ink, 'stroke-width': 14 }), circle(240, 790, 14, p.ink), circle(520, 790, 74, 'none', { stroke: p.ink, 'stroke-width': 14 }), circle(520, 790, 14, p.ink),
    person(380, 740, 400, poses.carry, { shirt: p.paper, trousers: p.deep, hair: p.ink, skin: skins.umber, shoes: p.ink, cover: 'cap' }), rect(130, 560, 500, 200, p.main), rect(130, 560, 500, 24, p.paper), path('M170 560Q176 470 250 470T330 560Z', '#c9c4bd'), ellipse(250, 472, 66, 16, '#f3efe9'), steam(250, 452, 130, '#fff'),
    buyer(1310, '#d94f3a', 'cap', skins.sand, p.deep, 440), buyer(1120, '#3178c6', 'hijab', skins.amber, p.accent, 420), buyer(940, '#35a35b', 'long', skins.umber, p.paper, 400),
    line([[450, 500], [590, 480]], skins.umber.light, 26), place(640, 480, 4, 1, rect(-112, -112, 224, 250, p.accent, { rx: 14 }), rect(-98, -98, 196, 196, p.paper, { rx: 6 }), code, rect(-60, 110, 120, 14, p.paper, { rx: 7 })),
  ];
});

const liveSeller = scene('plum', (s, p) => [
  s.backdrop(s.linear('down', p.deep, p.main)), rect(80, 60, 150, 560, kawung(s, 96, '#5a2a1c', '#f0c078', '#fff')), rect(250, 60, 150, 500, parang(s, 110, '#f6e3c0', '#5a2a1c', '#c1603f')), rect(420, 60, 130, 600, kawung(s, 70, '#123a5c', '#e3d6b0', p.accent)), rect(40, 44, 560, 22, p.ink, { rx: 8 }), rect(0, 740, 1600, 160, p.ink), rect(0, 740, 1600, 10, p.soft, { opacity: 0.5 }),
  glow(s, 740, 330, 420, '#fff6dc', 0.8), person(500, 860, 520, poses.point, { shirt: p.accent, trousers: '#3a1d5c', hair: p.spark, skin: skins.amber, shoes: p.paper, cover: 'hijab', skirt: true }), polygon([[640, 430], [740, 440], [730, 660], [620, 640]], kawung(s, 60, '#7b2f1c', '#f4c96f', '#fff')),
  line([[830, 480], [830, 880]], p.ink, 14), line([[830, 780], [760, 890]], p.ink, 12), line([[830, 780], [900, 890]], p.ink, 12), circle(830, 320, 150, 'none', { stroke: '#fff8e6', 'stroke-width': 38 }), circle(830, 320, 150, 'none', { stroke: p.spark, 'stroke-width': 8, opacity: 0.6 }),
  place(770, 210, 5, 1, phone(120, 230, p.ink, s.linear('down', p.accent, p.soft))), path('M880 300C1050 240 1180 360 1250 620L1330 620C1300 380 1130 180 890 240Z', '#fff', { opacity: 0.16 }),
  parcel(950, 262, 66, -10, '#e7b06c', p.accent), parcel(1050, 290, 84, 14, '#d99a54', p.spark), parcel(1160, 370, 96, 32, '#e7b06c', p.accent), parcel(1236, 490, 104, 56, '#cf8c47', p.paper), parcel(1200, 650, 110, -12, '#e7b06c', p.spark), parcel(1310, 660, 120, 10, '#d99a54', p.accent), place(1260, 868, 0, 1, basket(330, 190, '#35b36b', '#1f8a4c')),
]);

export const businessScenes: SceneBook = {
  'apa-itu-unicorn-dan-siapa-yang-menyandangnya-di-indonesia': measuredUnicorn,
  'bukalapak-cetak-rekor-ipo-di-bursa-indonesia': stallOnTheChart,
  'gojek-dan-tokopedia-resmi-bergabung-menjadi-goto': bridgeHandshake,
  'goto-melantai-di-bursa-saham-naik-13-persen': gong,
  'grab-masuk-nasdaq-lewat-spac': paperBoat,
  'nvidia-tembus-3-triliun-dolar-lewati-apple': fanPlane,
  'satu-kode-untuk-semua-dompet-cara-kerja-qris': oneCode,
  'tiktok-resmi-kuasai-75-persen-tokopedia': liveSeller,
};
