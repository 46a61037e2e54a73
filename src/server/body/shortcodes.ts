import type { Element, ElementContent, Root } from 'hast';
import { findAll, isElement, textNode } from '#src/server/body/read-element.ts';
import { createElement } from '#src/server/body/replace-elements.ts';
import { type Shortcode, splitShortcodes } from '#src/server/body/split-shortcodes.ts';

type Piece = ElementContent | Shortcode;

/**
 * Shortcodes of the classic WordPress editor that nobody ran: a caption becomes a figure, an embed or
 * a file its address in a paragraph; of every other the brackets go and what stands between stays.
 * Words in brackets that are no shortcode are left, and code is not touched.
 */
export function shortcodes() {
  return (tree: Root): void => {
    tree.children = rewrite(tree.children.filter((child) => child.type !== 'doctype'));
  };
}

function rewrite(nodes: ElementContent[]): ElementContent[] {
  const closed = closedNames(nodes);
  const pieces = nodes.flatMap((node): Piece[] => {
    if (node.type === 'text') return splitShortcodes(node.value, closed);
    if (isElement(node) && !['pre', 'code', 'script', 'style'].includes(node.tagName)) {
      node.children = rewrite(node.children);
    }
    return [node];
  });
  return resolve(pieces);
}

/** Names that are closed somewhere among these nodes: `[judul]…[/judul]` is a shortcode by that. */
function closedNames(nodes: ElementContent[]): Set<string> {
  const names = new Set<string>();
  for (const node of nodes) {
    if (node.type !== 'text') continue;
    for (const [, name = ''] of node.value.matchAll(/\[\/([a-z][\w-]{1,40})\]/gi)) {
      names.add(name.toLowerCase());
    }
  }
  return names;
}

function resolve(pieces: Piece[]): ElementContent[] {
  const out: ElementContent[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    if (piece.type !== 'shortcode') {
      out.push(piece);
      continue;
    }
    const inner = piece.isClosing ? undefined : innerOf(pieces, index);
    const made = inner && elementFor(piece, inner);
    if (inner === undefined || made === undefined) continue;
    out.push(...made);
    index += inner.length;
  }
  return out;
}

/** Shortcodes whose inside is needed whole; how far to look for the end is bounded. */
const spans = new Set(['caption', 'wp_caption', 'embed', 'youtube', 'video', 'audio', 'tweet']);

function innerOf(pieces: Piece[], start: number): Piece[] | undefined {
  const open = pieces[start];
  if (open?.type !== 'shortcode' || !spans.has(open.name)) return undefined;
  const rest = pieces.slice(start + 1, start + 40);
  const end = rest.findIndex(
    (piece) => piece.type === 'shortcode' && piece.isClosing && piece.name === open.name,
  );
  return end === -1 ? [] : rest.slice(0, end);
}

function elementFor(open: Shortcode, inner: Piece[]): ElementContent[] | undefined {
  const nodes = inner.filter((piece) => piece.type !== 'shortcode');
  if (open.name === 'caption' || open.name === 'wp_caption') {
    return nodes.length === 0 ? undefined : [captioned(nodes, open.attributes.caption ?? '')];
  }
  const text = nodes.map((node) => (node.type === 'text' ? node.value : '')).join('');
  const { src, mp4, mp3, url, id } = open.attributes;
  const address = [text.trim(), src, mp4, mp3, url, open.rest, youtubeAddress(open.name, id)].find(
    (candidate) => candidate !== undefined && /^https?:\/\/\S+$/i.test(candidate),
  );
  return address === undefined ? undefined : [createElement('p', {}, [textNode(address)])];
}

function youtubeAddress(name: string, id: string | undefined): string | undefined {
  return name === 'youtube' && id !== undefined ? `https://youtu.be/${id}` : undefined;
}

function captioned(nodes: ElementContent[], caption: string): Element {
  const holdsPicture = (node: ElementContent) =>
    isElement(node, 'img') || (isElement(node) && findAll(node, 'img').length > 0);
  const words = nodes.filter((node) => !holdsPicture(node));
  const all = caption === '' ? words : [...words, textNode(caption)];
  return createElement('figure', {}, [
    ...nodes.filter(holdsPicture),
    createElement('figcaption', {}, all),
  ]);
}
