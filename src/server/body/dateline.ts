import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { places } from '#src/server/body/places.ts';
import { isElement } from '#src/server/body/read-element.ts';
import { createElement } from '#src/server/body/replace-elements.ts';

/** Where the first paragraph's own beginning said that the story comes from; the place alone. */
export type FoundDateline = { place?: string };

/**
 * Takes the dateline off the first paragraph ("JAKARTA - ", "Jakarta, Site.com - ", "KOMPAS.com – ",
 * "Liputan6.com, Jakarta – ", "Jakarta (ANTARA) - ") and puts its place into `found`. A beginning that
 * names neither a known place nor a publisher is part of the sentence and stays.
 */
export function dateline(found: FoundDateline) {
  return (tree: Root): void => {
    const first = tree.children.find((child) => child.type === 'element' && child.tagName === 'p');
    if (!isElement(first, 'p')) return;
    const read = readDateline(textOf(first).slice(0, 120));
    if (read === undefined) return;
    if (read.place !== '') found.place = read.place;
    cutStart(first, read.length);
  };
}

/** Letters, spaces and marks, then a dash that stands alone; no digits but those of a site's name. */
const beginning =
  /^[\s\u00a0]*([\p{L}][\p{L}\p{N} \u00a0.,'’()/&|-]{0,80}?)[\s\u00a0]*(?:[–—−]|-{1,3}|(?<=\))\s*:)(?:[\s\u00a0]+|(?<=[–—])(?=\p{Lu}))/u;

const site =
  /^(?:[\p{L}\p{N}-]+\.(?:com|co\.id|id|co|net|org|news|tv|my\.id)(?:\/.*)?|antara(?: news)?|detik(?:com|net|inet|news|health|finance)|cnn indonesia|cnbc indonesia|(?:bbc|voa) (?:news )?indonesia|tempo|kompas|republika|reuters|afp|ap|xinhua|bloomberg|kompas tv|metro tv|jpnn|tribunnews|beritasatu|infopublik|gatra|sindonews|okezone|idn times)$/iu;

/**
 * Reads a dateline off the beginning of a text: its place ('' where it names a publisher only) and how
 * many characters it takes. Undefined where the text does not begin with one.
 */
export function readDateline(text: string): { place: string; length: number } | undefined {
  const match = beginning.exec(text);
  const [whole, written = ''] = match ?? [];
  if (whole === undefined) return undefined;
  const agency = /\(([^)]*)\)\s*$/.exec(written);
  const bare = agency === null ? written : written.slice(0, agency.index);
  const parts = bare
    .split(/\s*[,/|]\s*/)
    .map((part) => part.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((part) => part !== '');
  const named = parts.filter((part) => !site.test(part));
  const hasSite =
    named.length < parts.length || (agency !== null && site.test(agency[1]?.trim() ?? ''));
  const place = named.join(', ');
  if (named.length === 0) return hasSite ? { place: '', length: whole.length } : undefined;
  const isPlace = named.some(isKnownPlace) || isKnownPlace(place);
  const looksLikeOne = hasSite && named.length <= 3 && named.every((part) => looksLikePlace(part));
  return isPlace && named.length <= 3 && named.every(looksLikePlace)
    ? { place, length: whole.length }
    : looksLikeOne
      ? { place, length: whole.length }
      : undefined;
}

function isKnownPlace(name: string): boolean {
  const plain = name.toLowerCase().replace(/\.$/, '');
  return (
    places.has(plain) || places.has(plain.replace(/^(?:kota|kab\.?|kabupaten|pulau|provinsi) /, ''))
  );
}

/** Up to four words, each with a capital letter. */
function looksLikePlace(name: string): boolean {
  const words = name.split(' ');
  return words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word) || word === 'de');
}

/** Takes characters off the front of a paragraph, out of whatever marks they stand in. */
function cutStart(element: Element, length: number): number {
  let left = length;
  const children: ElementContent[] = [];
  for (const child of element.children) {
    if (child.type === 'text' && left > 0) {
      const taken = Math.min(left, child.value.length);
      left -= taken;
      const value = child.value.slice(taken);
      if (value !== '') children.push({ type: 'text', value });
    } else if (isElement(child) && left > 0) {
      const inner = createElement(child.tagName, child.properties, child.children);
      left = cutStart(inner, left);
      if (textOf(inner) !== '' || isElement(inner, 'img')) children.push(inner);
    } else {
      children.push(child);
    }
  }
  while (left === 0 && isElement(children[0], 'br')) children.shift();
  element.children = children;
  return left;
}
