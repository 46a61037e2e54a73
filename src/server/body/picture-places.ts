import type { BodyElement, BodyNode, BodyRoot } from '#src/contract/body.ts';
import { type ResolvedImage, storedPicture } from '#src/server/body/pictures.ts';

/** A place in a body whose picture is not kept here: `place` counts its pictures from 0. */
export type AwaitedPlace = { place: number; address: string };

/** Whether an element shows a picture, or keeps the place of one. */
function isPicture({ tagName, properties: { className } }: BodyElement): boolean {
  const isFrame = Array.isArray(className) && className.includes('image-missing');
  return tagName === 'img' || (tagName === 'span' && isFrame);
}

function eachPicture(nodes: readonly BodyNode[], visit: (picture: BodyElement) => void): void {
  for (const node of nodes) {
    if (node.type === 'text') continue;
    if (isPicture(node)) visit(node);
    else eachPicture(node.children, visit);
  }
}

/** Reads the marks that `pictures` left on the places that are still awaited, and takes them away. */
export function takeAwaited(body: BodyRoot): AwaitedPlace[] {
  const found: AwaitedPlace[] = [];
  let place = 0;
  eachPicture(body.children, ({ properties }) => {
    const { dataAwaited } = properties;
    if (typeof dataAwaited === 'string') found.push({ place, address: dataAwaited });
    delete properties.dataAwaited;
    place += 1;
  });
  return found;
}

/** The same body with a kept picture in one of its places; unchanged where there is no such place. */
export function putPicture(body: BodyRoot, place: number, image: ResolvedImage): BodyRoot {
  const next = structuredClone(body);
  let at = 0;
  eachPicture(next.children, (picture) => {
    if (at === place) {
      const { alt, ariaLabel } = picture.properties;
      const words = [alt, ariaLabel].find((text) => typeof text === 'string');
      picture.tagName = 'img';
      picture.properties = storedPicture(image, String(words ?? ''));
    }
    at += 1;
  });
  return next;
}
