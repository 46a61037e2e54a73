import { baitedInvitation } from '#src/server/sample/draw-pictures/scenes/baited-invitation.ts';
import { blueScreens } from '#src/server/sample/draw-pictures/scenes/blue-screens.ts';
import { chainedServers } from '#src/server/sample/draw-pictures/scenes/chained-servers.ts';
import { gavelAndUmbrella } from '#src/server/sample/draw-pictures/scenes/gavel-and-umbrella.ts';
import { goldenKey } from '#src/server/sample/draw-pictures/scenes/golden-key.ts';
import { hiddenDoor } from '#src/server/sample/draw-pictures/scenes/hidden-door.ts';
import { hospitalWorm } from '#src/server/sample/draw-pictures/scenes/hospital-worm.ts';
import { logbookHand } from '#src/server/sample/draw-pictures/scenes/logbook-hand.ts';
import { weighedLocks } from '#src/server/sample/draw-pictures/scenes/weighed-locks.ts';
import type { SceneBook } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';

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
