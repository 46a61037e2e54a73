import type { Element, Root } from 'hast';
import { propertyText, textNode } from '#src/server/body/read-element.ts';
import { createElement, replaceElements } from '#src/server/body/replace-elements.ts';

const renamed: Readonly<Record<string, string>> = {
  'amp-img': 'img',
  'amp-anim': 'img',
  'amp-iframe': 'iframe',
  'amp-video': 'video',
  'amp-audio': 'audio',
  'amp-carousel': 'figure',
  'amp-base-carousel': 'figure',
};

/** Turns AMP's elements (https://amp.dev/documentation/components) into those of HTML. */
export function ampElements() {
  return (tree: Root): void => {
    replaceElements(tree, (element) => {
      if (!element.tagName.startsWith('amp-')) return undefined;
      const address = playedAt(element);
      if (address !== undefined) return [createElement('p', {}, [textNode(address)])];
      const name = renamed[element.tagName];
      if (name === undefined) return undefined;
      element.tagName = name;
      // What stands in an amp-img is its noscript twin or a placeholder.
      if (name === 'img') element.children = [];
      return undefined;
    });
  };
}

function playedAt(element: Element): string | undefined {
  const of = (name: string) => propertyText(element, name);
  switch (element.tagName) {
    case 'amp-youtube':
      return `https://youtu.be/${of('dataVideoid') || of('dataVideoId')}`;
    case 'amp-vimeo':
      return `https://vimeo.com/${of('dataVideoid') || of('dataVideoId')}`;
    case 'amp-twitter':
      return `https://x.com/i/status/${of('dataTweetid') || of('dataTweetId')}`;
    case 'amp-instagram':
      return `https://www.instagram.com/p/${of('dataShortcode')}/`;
    case 'amp-facebook':
    case 'amp-tiktok':
      return of('dataHref') || of('dataSrc') || undefined;
    case 'amp-soundcloud':
      return `https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/${of('dataTrackid')}`;
    default:
      return undefined;
  }
}
