/** Words that tell a passage from every other of a page; `prefix` and `suffix` stand around it. */
type Passage = { textStart: string; textEnd?: string; prefix?: string; suffix?: string };

/** A hyphen, comma or ampersand of the words is no sign of the directive. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}

/**
 * An address that leads to a passage: `…#:~:text=prefix-,start,end,-suffix`.
 * https://wicg.github.io/scroll-to-text-fragment/#syntax
 * @param url absolute, without a fragment
 */
export function toPassageUrl(url: string, passage: Passage): string {
  const { prefix, textStart, textEnd, suffix } = passage;
  const parts = [
    prefix ? `${encode(prefix)}-` : '',
    encode(textStart),
    textEnd ? encode(textEnd) : '',
    suffix ? `-${encode(suffix)}` : '',
  ];
  return `${url}#:~:text=${parts.filter(Boolean).join(',')}`;
}
