import { ageLadder } from '#src/server/sample/draw-pictures/scenes/age-ladder.ts';
import { arenaFinal } from '#src/server/sample/draw-pictures/scenes/arena-final.ts';
import { crackedSky } from '#src/server/sample/draw-pictures/scenes/cracked-sky.ts';
import { fivePlayers } from '#src/server/sample/draw-pictures/scenes/five-players.ts';
import { fullCupboard } from '#src/server/sample/draw-pictures/scenes/full-cupboard.ts';
import { joinedPads } from '#src/server/sample/draw-pictures/scenes/joined-pads.ts';
import { nightQueue } from '#src/server/sample/draw-pictures/scenes/night-queue.ts';
import { rainyCafe } from '#src/server/sample/draw-pictures/scenes/rainy-cafe.ts';
import { starMap } from '#src/server/sample/draw-pictures/scenes/star-map.ts';
import type { SceneBook } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';

export const gameScenes: SceneBook = {
  'a-space-for-the-unbound-akhirnya-terbit': crackedSky,
  'coffee-talk-dan-mohammad-fahmi': rainyCafe,
  'indonesia-perak-mobile-legends-sea-games-2019': fivePlayers,
  'memahami-igrs-label-usia-gim-di-indonesia': ageLadder,
  'mengapa-ukuran-gim-tembus-100-gb': fullCupboard,
  'microsoft-tuntaskan-pembelian-activision-blizzard': joinedPads,
  'nintendo-switch-2-terjual-35-juta-unit': nightQueue,
  'onic-kalah-dari-apbren-di-final-m5': arenaFinal,
  'steam-deck-mulai-dikirim-ke-pemesan': starMap,
};
