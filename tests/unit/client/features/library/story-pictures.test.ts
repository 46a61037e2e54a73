import { expect, it } from 'vitest';
import { storyPictures } from '#src/client/features/library/story-pictures.ts';
import type { Image } from '#src/contract/articles.ts';
import type { BodyElement } from '#src/contract/body.ts';

const image = (src: string, width: number): Image => ({
  src,
  width,
  height: 400,
  variants: [],
  preview: '',
  alt: '',
  caption: '',
  creditText: '',
  placeholder: '',
});
const img = (properties: BodyElement['properties']): BodyElement => ({
  type: 'element',
  tagName: 'img',
  properties,
  children: [],
});
const figure = (child: BodyElement): BodyElement => ({
  type: 'element',
  tagName: 'figure',
  properties: {},
  children: [child],
});

it('names one rendition of each picture, the narrowest that fills a phone', () => {
  const pictures = [
    { dataMediaId: 'aaaaaaaa', width: 1600 },
    { dataMediaId: 'bbbbbbbb', width: 400 },
    { dataMediaId: 'aaaaaaaa', width: 1600 },
  ];
  const body = { type: 'root' as const, children: pictures.map((each) => figure(img(each))) };
  expect(storyPictures({ image: image('/media/cccccccc/720.jpg', 1200), body }, 'avif')).toEqual([
    '/media/cccccccc/720.avif',
    '/media/aaaaaaaa/720.avif',
    '/media/bbbbbbbb/320.avif',
  ]);
});

it('leaves out pictures that stay at their source', () => {
  const body = { type: 'root' as const, children: [figure(img({ src: 'https://a.test/x.jpg' }))] };
  expect(storyPictures({ image: image('https://a.test/y.jpg', 900), body }, 'webp')).toEqual([]);
});
