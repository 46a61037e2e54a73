/** The languages the interface speaks. Stories keep the language they were written in. */
export const locales = ['id', 'en'] as const;

/** A BCP 47 language tag of the interface. */
export type Locale = (typeof locales)[number];

/** What each language calls itself. */
export const languageNames: Record<Locale, string> = { id: 'Bahasa Indonesia', en: 'English' };
