import type { ShareService } from '#src/client/features/share/share-links.ts';
import { m } from '#src/i18n/text.ts';

/** What readers call each service. */
export const shareNames: Record<ShareService, () => string> = {
  whatsapp: () => m.share_name_whatsapp(),
  facebook: () => m.share_name_facebook(),
  x: () => m.share_name_x(),
  linkedin: () => m.share_name_linkedin(),
  telegram: () => m.share_name_telegram(),
  threads: () => m.share_name_threads(),
  line: () => m.share_name_line(),
  email: () => m.share_name_email(),
};
