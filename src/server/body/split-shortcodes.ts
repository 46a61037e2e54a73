import type { ElementContent } from 'hast';

/** One `[name attribute="value" rest]` or `[/name]` (https://codex.wordpress.org/Shortcode_API). */
export type Shortcode = {
  type: 'shortcode';
  name: string;
  isClosing: boolean;
  attributes: Readonly<Record<string, string | undefined>>;
  /** What stands after the name and is no attribute, as an address in `[embed https://…]`. */
  rest: string;
};

const pattern = /\[(\/?)([a-z][\w-]{1,40})((?:\s[^[\]]{0,1000})?)\/?\]/gi;
const attribute = /([a-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|[“”″]([^“”″]*)[“”″]|(\S+))/gi;

const known = new Set(
  `caption wp_caption gallery embed video audio playlist youtube vimeo tweet twitter instagram
  facebook tiktok soundcloud spotify googlemaps contact-form contact-form-7 adrotate ads ad iklan
  toc divider spacer clear related related_posts table tablepress ninja_form sharethis nextpage more
  smartslider3 rev_slider mc4wp_form`.split(/\s+/),
);

const families = /^(?:vc|et_pb|fusion|su|av|tdc?|wpforms|elementor|wp|jnews|bs|adinserter)[-_]/;

/**
 * Cuts text at its shortcodes. A bracketed word counts as one when it is known, has attributes, or is
 * closed (`closed`); "[sic]" and "[Foto: Rina]" are words.
 */
export function splitShortcodes(
  text: string,
  closed: ReadonlySet<string>,
): (ElementContent | Shortcode)[] {
  const pieces: (ElementContent | Shortcode)[] = [];
  let end = 0;
  const addText = (value: string) => value !== '' && pieces.push({ type: 'text', value });
  for (const match of text.matchAll(pattern)) {
    const [whole, slash = '', written = '', after = ''] = match;
    const name = written.toLowerCase();
    const attributes = readAttributes(after);
    const isShortcode =
      known.has(name) ||
      families.test(name) ||
      closed.has(name) ||
      Object.keys(attributes).length > 0;
    if (!isShortcode) continue;
    addText(text.slice(end, match.index));
    end = match.index + whole.length;
    const rest = after.replace(attribute, '').replace(/\/$/, '').trim();
    pieces.push({ type: 'shortcode', name, isClosing: slash !== '', attributes, rest });
  }
  addText(text.slice(end));
  return pieces;
}

function readAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', ...values] of text.matchAll(attribute)) {
    found[name.toLowerCase()] = values.find((value) => value !== undefined) ?? '';
  }
  return found;
}
