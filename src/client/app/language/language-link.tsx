import type { MouseEvent } from 'react';
import { useLocation } from 'react-router-dom';
import { languageChoice } from '#src/client/app/language/language-choice.ts';
import { useLanguageTurn } from '#src/client/app/language/language-turn.ts';
import { inLanguage } from '#src/contract/languages.ts';
import { languageNames } from '#src/i18n/locale.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

/** Leads to this page in the other language; where scripts run, the page is turned where it stands. */
export function LanguageLink({ className }: { className: string | undefined }) {
  const turnTo = useLanguageTurn();
  const { pathname, search } = useLocation();
  const other = currentLocale() === 'id' ? 'en' : 'id';

  function handleClick(event: MouseEvent) {
    languageChoice.write(other);
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (turnTo === undefined || isElsewhere || event.button !== 0) return;
    event.preventDefault();
    turnTo(other);
  }

  return (
    <a
      href={inLanguage(other, pathname + search)}
      hrefLang={other}
      lang={other}
      aria-label={languageNames[other]}
      className={className}
      data-turns-language
      onClick={handleClick}
    >
      {m.language_short({}, { locale: other })}
    </a>
  );
}
