import { createBrowserRouter, type RouteObject } from 'react-router-dom';
import type { TurnTo } from '#src/client/app/language/language-turn.ts';
import {
  inLanguage,
  type Language,
  languageBases,
  languageOf,
  withoutLanguage,
} from '#src/contract/languages.ts';
import { readLocaleFrom } from '#src/i18n/text.ts';

type Router = ReturnType<typeof createBrowserRouter>;
type Hydration = NonNullable<Parameters<typeof createBrowserRouter>[1]>['hydrationData'];

/** The application's language and the router of it: addresses of one language are all it knows. */
export type Speaker = {
  language: () => Language;
  router: () => Router;
  turnTo: TurnTo;
  /** Calls back when there is another router. Ends by calling the answer. */
  subscribe: (notify: () => void) => () => void;
};

const addressIn = (language: Language) =>
  inLanguage(language, withoutLanguage(location.pathname)) + location.search + location.hash;

/**
 * Speaks the language of the address, and has every entry of the history spoken in the one that the
 * reader turned to since.
 * @param hydration what the first router need not load
 */
export function createSpeaker(routes: RouteObject[], hydration: Hydration): Speaker {
  const listeners = new Set<() => void>();
  let language = languageOf(location.pathname);
  readLocaleFrom(() => language);
  document.documentElement.lang = language;

  // Before the router hears of it: an address of another language would be unknown to it.
  addEventListener('popstate', () => {
    if (languageOf(location.pathname) !== language) {
      history.replaceState(history.state, '', addressIn(language));
    }
  });
  const open = (hydrationData: Hydration) =>
    createBrowserRouter(routes, {
      basename: languageBases[language] || '/',
      ...(hydrationData && { hydrationData }),
    });
  let router = open(hydration);

  return {
    language: () => language,
    router: () => router,
    turnTo(next) {
      const { loaderData, errors } = router.state;
      router.dispose();
      language = next;
      document.documentElement.lang = next;
      history.replaceState(history.state, '', addressIn(next));
      router = open({ loaderData, errors });
      for (const notify of listeners) notify();
    },
    subscribe(notify) {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
  };
}
