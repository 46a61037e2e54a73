import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { findAll, isElement, propertyText, textNode } from '#src/server/body/read-element.ts';
import { createElement, replaceElements } from '#src/server/body/replace-elements.ts';

/**
 * A sound or a film in a file → a link to it, whose words are its caption or else the file's name;
 * the film's poster stands above as a picture. Nothing plays, and nothing is fetched, on its own.
 */
export function mediaFiles() {
  return (tree: Root): void => {
    // Figures first, whose caption would be lost with what they hold.
    replaceElements(tree, (element) => {
      if (!isElement(element, 'figure')) return undefined;
      const [media, ...others] = findAll(element, 'audio', 'video');
      if (media === undefined || others.length > 0) return undefined;
      return linkTo(media, findAll(element, 'figcaption').map(textOf).join(' ').trim());
    });
    replaceElements(tree, (element) =>
      isElement(element, 'audio', 'video') ? linkTo(element, '') : undefined,
    );
  };
}

function linkTo(media: Element, caption: string): ElementContent[] {
  const sources = [media, ...findAll(media, 'source')].flatMap((element) =>
    ['src', 'dataSrc'].map((name) => propertyText(element, name)),
  );
  const href = sources
    .map((src) => src.replace(/^\/\//, 'https://'))
    .find((src) => /^https?:/i.test(src));
  const poster = propertyText(media, 'poster');
  const picture = poster === '' ? [] : [createElement('img', { src: poster, alt: caption })];
  const figure = picture.length === 0 ? [] : [createElement('figure', {}, picture)];
  if (href === undefined || !URL.canParse(href)) return figure;
  const words = caption || propertyText(media, 'title') || fileName(href);
  return [...figure, createElement('p', {}, [createElement('a', { href }, [textNode(words)])])];
}

function fileName(href: string): string {
  const { pathname, hostname } = new URL(href);
  const last = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || hostname;
  } catch {
    return last;
  }
}
