/**
 * Addresses of the interface's languages. A page's language stands in its address and nowhere else, so
 * that every cache may keep it.
 */

/** What the addresses of each language begin with; the newsroom's own language has none. */
export const languageBases = { id: '', en: '/en' } as const;

export type Language = keyof typeof languageBases;
export const languages: readonly Language[] = ['id', 'en'];

const english = /^\/en(?=\/|$)/;

/** The interface's language at an address. @param pathname begins with `/` */
export function languageOf(pathname: string): Language {
  return english.test(pathname) ? 'en' : 'id';
}

/** An address without its language: what `pagePaths` builds. @param pathname begins with `/` */
export function withoutLanguage(pathname: string): string {
  return pathname.replace(english, '') || '/';
}

/** The same page in a language. @param path as `pagePaths` builds it, which begins with `/` */
export function inLanguage(language: Language, path: string): string {
  const base = languageBases[language];
  return base === '' ? path : base + path.replace(/^\/(?=$|[?#])/, '');
}
