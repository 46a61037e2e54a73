import { bridgeHandshake } from '#src/server/sample/draw-pictures/scenes/bridge-handshake.ts';
import { fanPlane } from '#src/server/sample/draw-pictures/scenes/fan-plane.ts';
import { gong } from '#src/server/sample/draw-pictures/scenes/gong.ts';
import { liveSeller } from '#src/server/sample/draw-pictures/scenes/live-seller.ts';
import { measuredUnicorn } from '#src/server/sample/draw-pictures/scenes/measured-unicorn.ts';
import { oneCode } from '#src/server/sample/draw-pictures/scenes/one-code.ts';
import { paperBoat } from '#src/server/sample/draw-pictures/scenes/paper-boat.ts';
import { stallOnTheChart } from '#src/server/sample/draw-pictures/scenes/stall-on-the-chart.ts';
import type { SceneBook } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';

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
