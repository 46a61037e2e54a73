import { ageingBattery } from '#src/server/sample/draw-pictures/scenes/ageing-battery.ts';
import { chipOnTweezers } from '#src/server/sample/draw-pictures/scenes/chip-on-tweezers.ts';
import { foldedPhone } from '#src/server/sample/draw-pictures/scenes/folded-phone.ts';
import { modularPhone } from '#src/server/sample/draw-pictures/scenes/modular-phone.ts';
import { oneCable } from '#src/server/sample/draw-pictures/scenes/one-cable.ts';
import { sensorSizes } from '#src/server/sample/draw-pictures/scenes/sensor-sizes.ts';
import { shopQueue } from '#src/server/sample/draw-pictures/scenes/shop-queue.ts';
import { thinBox } from '#src/server/sample/draw-pictures/scenes/thin-box.ts';
import { yearsOfUpdates } from '#src/server/sample/draw-pictures/scenes/years-of-updates.ts';
import type { SceneBook } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';

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
