/** A stretch of a comment. A link's value is its address as it was typed, always http or https. */
export type TextToken = { kind: 'text' | 'link'; value: string };

const addressPattern = /https?:\/\/[^\s<>"'`\p{Cc}]+/giu;
const wordBeforePattern = /[\p{L}\p{N}_]$/u;
const trailingPattern = /[.,;:!?…*_~”’»)\]}]$/u;
const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

const countOf = (text: string, character: string) => text.split(character).length - 1;

/** Punctuation after an address is the sentence's; a bracket that was opened inside is its own. */
function withoutTrailing(address: string): string {
  let kept = address;
  while (trailingPattern.test(kept)) {
    const last = kept.slice(-1);
    const opener = openers[last];
    if (opener !== undefined && countOf(kept, opener) >= countOf(kept, last)) break;
    kept = kept.slice(0, -1);
  }
  return kept;
}

function isAddress(text: string): boolean {
  try {
    const { hostname, username } = new URL(text);
    // `https://bank.example@evil.example` shows one place and leads to another.
    return hostname.includes('.') && username === '';
  } catch {
    return false; // `http://` alone, a port out of range: the text stays text.
  }
}

/**
 * Cuts a comment into text and http(s) addresses; joined again, the tokens are the text. Anything
 * else that looks like a scheme (`javascript:`) stays text.
 */
export function linkify(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  let end = 0;
  for (const match of text.matchAll(addressPattern)) {
    const before = text.slice(end, match.index);
    const address = withoutTrailing(match[0]);
    if (wordBeforePattern.test(before) || !isAddress(address)) continue;
    if (before !== '') tokens.push({ kind: 'text', value: before });
    tokens.push({ kind: 'link', value: address });
    end = match.index + address.length;
  }
  if (end < text.length) tokens.push({ kind: 'text', value: text.slice(end) });
  return tokens;
}
