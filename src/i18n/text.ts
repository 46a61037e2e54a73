import type { Locale } from '#src/i18n/locale.ts';
import { getLocale, overwriteGetLocale } from '#src/i18n/paraglide/runtime.js';

/** The catalogue's messages, typed: `m.share_to({ name: 'WhatsApp' })`. */
// biome-ignore lint/performance/noBarrelFile: one name handed on as it is, so that unused messages are dropped.
export { m } from '#src/i18n/paraglide/messages.js';

/** The interface's language in this browser tab or this server request. */
export function currentLocale(): Locale {
  return getLocale();
}

/** Says where the current language is read from; called once by each entry. */
export function readLocaleFrom(read: () => Locale): void {
  overwriteGetLocale(read);
}

/** What `lang` says on words of the newsroom and its readers; undefined where the page says so itself. */
export function newsroomLang(): Locale | undefined {
  return currentLocale() === 'id' ? undefined : 'id';
}
