import { createRoot } from 'react-dom/client';
import { languageChoice } from '#src/client/app/language/language-choice.ts';
import type { Speaker } from '#src/client/app/language/speaker.ts';
import styles from '#src/client/ui/notice.module.css';
import type { Language } from '#src/contract/languages.ts';
import { languageNames } from '#src/i18n/locale.ts';
import { m } from '#src/i18n/text.ts';

type OfferProps = { language: Language; onAccept: () => void; onRefuse: () => void };

function LanguageOffer({ language, onAccept, onRefuse }: OfferProps) {
  const inIt = { locale: language };
  return (
    <section
      className={styles.notice}
      lang={language}
      aria-label={m.language_offer_label({}, inIt)}
    >
      <p>{m.language_offer({}, inIt)}</p>
      <button type="button" className={styles.accept} onClick={onAccept}>
        {languageNames[language]}
      </button>
      <button type="button" onClick={onRefuse}>
        {m.language_refuse({}, inIt)}
      </button>
    </section>
  );
}

/** Offers the page in a language, in that language, over the foot of the window. The answer is kept. */
export function offerLanguage(language: Language, speaker: Speaker): void {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const close = () => {
    leave();
    root.unmount();
    place.remove();
  };
  // Whoever turns there by the link in the masthead has answered as well.
  const leave = speaker.subscribe(close);
  const handleAccept = () => {
    languageChoice.write(language);
    speaker.turnTo(language);
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  };
  const handleRefuse = () => {
    languageChoice.write(speaker.language());
    close();
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  };
  root.render(
    <LanguageOffer language={language} onAccept={handleAccept} onRefuse={handleRefuse} />,
  );
}
