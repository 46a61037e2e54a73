import * as z from 'zod/mini';
import { createDeviceValue } from '#src/client/lib/device-value.ts';
import { type Language, languages } from '#src/contract/languages.ts';

/** The language that this device's reader chose, if any. Other addresses are offered in it, never turned. */
export const languageChoice = createDeviceValue<Language | null>(
  'language',
  z.nullable(z.enum(languages)),
  null,
);

/**
 * The language to offer to a reader who has chosen none: one that we speak, if none that stands before
 * it in the browser's list is the newsroom's own, or near it.
 * @param spoken BCP 47 tags, the reader's favourite first, as `navigator.languages`
 */
export function wantedLanguage(spoken: readonly string[]): Language {
  const names = spoken.map((tag) => tag.toLowerCase().split('-')[0]);
  const isIndonesian = names.some((name) => name === 'id' || name === 'in' || name === 'ms');
  return !isIndonesian && names.includes('en') ? 'en' : 'id';
}
