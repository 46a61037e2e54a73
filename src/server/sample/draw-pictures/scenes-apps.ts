import { birdLeaves } from '#src/server/sample/draw-pictures/scenes/bird-leaves.ts';
import { brokenRoutes } from '#src/server/sample/draw-pictures/scenes/broken-routes.ts';
import { deadline } from '#src/server/sample/draw-pictures/scenes/deadline.ts';
import { lockedBox } from '#src/server/sample/draw-pictures/scenes/locked-box.ts';
import { meetingTable } from '#src/server/sample/draw-pictures/scenes/meeting-table.ts';
import { screenInTheDark } from '#src/server/sample/draw-pictures/scenes/screen-in-the-dark.ts';
import { threeHands } from '#src/server/sample/draw-pictures/scenes/three-hands.ts';
import { tornCalendar } from '#src/server/sample/draw-pictures/scenes/torn-calendar.ts';
import type { SceneBook } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';

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
