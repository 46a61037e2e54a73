import { cableShipScene } from '#src/server/sample/draw-pictures/scenes/cable-ship-scene.ts';
import { cleanRoom } from '#src/server/sample/draw-pictures/scenes/clean-room.ts';
import { mirrors } from '#src/server/sample/draw-pictures/scenes/mirrors.ts';
import { palapaRing } from '#src/server/sample/draw-pictures/scenes/palapa-ring.ts';
import { reefCable } from '#src/server/sample/draw-pictures/scenes/reef-cable.ts';
import { sharedShelf } from '#src/server/sample/draw-pictures/scenes/shared-shelf.ts';
import type { SceneBook } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';

export const networkScenes: SceneBook = {
  'tujuh-tahun-palapa-ring-cincin-serat-yang-menutup-celah-pasar': palapaRing,
  'urat-serat-kaca-di-dasar-laut-indonesia': reefCable,
  'kabel-laut-kapal': cableShipScene,
  'wikipedia-25-tahun-ensiklopedia-yang-boleh-disunting-siapa-saja': sharedShelf,
  'mengapa-cip-begitu-sulit-dibuat': cleanRoom,
  'chip-euv-lensa': mirrors,
};
