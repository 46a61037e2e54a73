import { type RefObject, useEffect, useState } from 'react';
import styles from '#src/client/features/articles/quote-button.module.css';
import { m } from '#src/i18n/text.ts';

/** Longer than this is not a quotation any more, in characters. */
const longest = 600;
const confirmationMs = 4000;

type Passage = { text: string; range: Range };

function readPassage(body: HTMLElement | null): Passage | undefined {
  const selection = getSelection();
  if (body === null || selection === null || selection.isCollapsed) return undefined;
  const { anchorNode, focusNode } = selection;
  if (!body.contains(anchorNode) || !body.contains(focusNode)) return undefined;
  const text = selection.toString().trim();
  if (text === '' || text.length > longest) return undefined;
  return { text, range: selection.getRangeAt(0).cloneRange() };
}

/** What is selected in an element, as it changes; undefined where nothing, or too much, is. */
function useSelectedPassage(body: RefObject<HTMLElement | null>): Passage | undefined {
  const [passage, setPassage] = useState<Passage>();
  useEffect(() => {
    const handleChange = () => setPassage(readPassage(body.current));
    document.addEventListener('selectionchange', handleChange);
    return () => document.removeEventListener('selectionchange', handleChange);
  }, [body]);
  return passage;
}

type QuoteButtonProps = {
  /** The element whose words may be quoted. */
  body: RefObject<HTMLElement | null>;
  /** Absent where no comments are taken. */
  onQuote?: ((passage: string) => void) | undefined;
  /** Passes the passage on; answers what the reader is to be told, '' for nothing. */
  onShare: (passage: string, range: Range) => Promise<string>;
};

/** Offers to quote or share the selected passage; it lies above the page, so that nothing moves. */
export function QuoteButton({ body, onQuote, onShare }: QuoteButtonProps) {
  const passage = useSelectedPassage(body);
  const [told, setTold] = useState('');

  function handleQuote(text: string) {
    getSelection()?.removeAllRanges();
    onQuote?.(text);
  }

  async function handleShare({ text, range }: Passage) {
    setTold(await onShare(text, range));
    setTimeout(() => setTold(''), confirmationMs);
  }

  return (
    <div className={styles.bar}>
      <span role="status">{told !== '' && <span className={styles.told}>{told}</span>}</span>
      {told === '' && passage !== undefined && (
        // Or the press itself would take the selection away.
        <span className={styles.buttons} onPointerDown={(event) => event.preventDefault()}>
          {onQuote !== undefined && (
            <button
              type="button"
              className={styles.button}
              onClick={() => handleQuote(passage.text)}
            >
              {m.comments_quote()}
            </button>
          )}
          <button type="button" className={styles.button} onClick={() => handleShare(passage)}>
            {m.share_quote()}
          </button>
        </span>
      )}
    </div>
  );
}
