import { generateFragmentFromRange } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { toPassageUrl } from '#src/client/features/share/text-directive.ts';

export type QuoteOutcome = 'shared' | 'copied' | 'refused';

/** A link to the passage; to the story where the passage cannot be told from others in good time. */
function linkTo(url: string, range: Range): string {
  try {
    const { status, fragment } = generateFragmentFromRange(range);
    return status === 0 && fragment !== undefined ? toPassageUrl(url, fragment) : url;
  } catch {
    return url;
  }
}

/**
 * Passes a passage on with a link that leads to it, by the device's own sheet or the clipboard.
 * @param url the story's canonical address @param range where the passage stands on the page
 */
export async function shareQuote(
  url: string,
  passage: string,
  range: Range,
): Promise<QuoteOutcome> {
  const quote = `“${passage}”`;
  const link = linkTo(url, range);
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share({ text: quote, url: link });
      return 'shared';
    }
    await navigator.clipboard.writeText(`${quote}\n${link}`);
    return 'copied';
  } catch (error) {
    // A reader who closes the sheet has decided so: nothing went wrong.
    const isClosed = error instanceof DOMException && error.name === 'AbortError';
    return isClosed ? 'shared' : 'refused';
  }
}
