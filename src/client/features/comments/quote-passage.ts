import { draftPlace, readDraft, writeDraft } from '#src/client/features/comments/drafts.ts';
import {
  focusAtEnd,
  takeFormFocus,
  wantFormFocus,
} from '#src/client/features/comments/form-focus.ts';
import { toQuotation } from '#src/client/features/comments/split-quotes.ts';
import { conversationAnchor } from '#src/contract/paths.ts';

/**
 * Puts a passage of the story into the draft of a comment, beneath what is there already, and takes
 * the reader to it. @param passage as it was selected, paragraphs on lines of their own
 */
export function quotePassage(slug: string, passage: string): void {
  const place = draftPlace(slug, undefined);
  const before = readDraft(place).text.trimEnd();
  const quotation = toQuotation(passage);
  writeDraft(place, before === '' ? quotation : `${before}\n\n${quotation}`);
  wantFormFocus(place);
  // Opens the conversation where it is still closed.
  if (location.hash === `#${conversationAnchor}`) {
    document.getElementById(conversationAnchor)?.scrollIntoView();
  } else location.hash = conversationAnchor;
  const field = document.querySelector<HTMLTextAreaElement>(`#${conversationAnchor} textarea`);
  if (field !== null && takeFormFocus(place)) focusAtEnd(field);
}
