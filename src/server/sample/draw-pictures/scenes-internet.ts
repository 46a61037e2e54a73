import { ashOverTonga } from '#src/server/sample/draw-pictures/scenes/ash-over-tonga.ts';
import { balineseRoof } from '#src/server/sample/draw-pictures/scenes/balinese-roof.ts';
import { campusLab } from '#src/server/sample/draw-pictures/scenes/campus-lab.ts';
import { clothSeller } from '#src/server/sample/draw-pictures/scenes/cloth-seller.ts';
import { endlessDrawers } from '#src/server/sample/draw-pictures/scenes/endless-drawers.ts';
import { netCafe } from '#src/server/sample/draw-pictures/scenes/net-cafe.ts';
import { rocketOverBeach } from '#src/server/sample/draw-pictures/scenes/rocket-over-beach.ts';
import { roofAntenna } from '#src/server/sample/draw-pictures/scenes/roof-antenna.ts';
import { tapOnPhone } from '#src/server/sample/draw-pictures/scenes/tap-on-phone.ts';
import type { SceneBook } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';

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
