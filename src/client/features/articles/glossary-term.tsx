import { type ReactNode, useId } from 'react';
import styles from '#src/client/features/articles/glossary-term.module.css';
import { m } from '#src/i18n/text.ts';

type GlossaryTermProps = { explanation: string; lang: string; children: ReactNode };

/**
 * A word with its explanation in the browser's own popover: it opens without a script, closes on Escape
 * and beside it, and lies above the page. An engine without popovers shows the word alone.
 */
export function GlossaryTerm({ explanation, lang, children }: GlossaryTermProps) {
  const id = useId();
  return (
    <>
      <button type="button" className={styles.term} popoverTarget={id}>
        {children}
      </button>
      <span popover="auto" id={id} role="note" className={styles.explanation} lang={lang}>
        <span className="visually-hidden">{m.article_term()} </span>
        {explanation}
      </span>
    </>
  );
}
