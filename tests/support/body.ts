import type { BodyElement, BodyNode, BodyRoot } from '#src/contract/body.ts';
import type { ResolvedImage } from '#src/server/body/pictures.ts';
import { type RenderedBody, renderBody } from '#src/server/body/render-body.ts';

export const bodySiteUrl = 'https://berita.example';

/** Every picture but those whose name has "hilang" in it. */
export async function resolveTestImage(src: string): Promise<ResolvedImage | undefined> {
  if (src.includes('hilang')) return undefined;
  return {
    mediaId: 'a1b2c3d4e5f6',
    width: 1600,
    height: 900,
    placeholder: 'data:image/webp;base64,AA',
  };
}

export const renderMarkdown = (text: string): Promise<RenderedBody> =>
  renderBody(
    { format: 'markdown', text },
    { siteUrl: bodySiteUrl, resolveImage: resolveTestImage },
  );

export const renderHtml = (text: string): Promise<RenderedBody> =>
  renderBody({ format: 'html', text }, { siteUrl: bodySiteUrl, resolveImage: resolveTestImage });

/** Every element of a tree, in document order. */
export function elementsOf(node: BodyRoot | BodyNode): BodyElement[] {
  if (node.type === 'text') return [];
  const inner = node.children.flatMap((child) => elementsOf(child));
  return node.type === 'element' ? [node, ...inner] : inner;
}

/**
 * A tree in one line for tables of expectations: `p(Baca a{href=/x}(ini))`. Class names stand after
 * dots; what a picture always carries is left out.
 */
export function outline(node: BodyRoot | BodyNode): string {
  if (node.type === 'text') return node.value;
  const inner = node.children.map(outline).join('');
  if (node.type === 'root') return inner;
  const { className, ...rest } = node.properties;
  const classes = Array.isArray(className) ? className.map((name) => `.${name}`).join('') : '';
  const always = [
    'src',
    'width',
    'height',
    'dataMediaId',
    'dataPlaceholder',
    'loading',
    'decoding',
  ];
  const shown = Object.entries(rest)
    .filter(([name]) => node.tagName !== 'img' || !always.includes(name))
    .map(([name, value]) => `${name}=${Array.isArray(value) ? value.join(' ') : value}`);
  const properties = shown.length === 0 ? '' : `{${shown.join(',')}}`;
  const content = node.children.length === 0 ? '' : `(${inner})`;
  return `${node.tagName}${classes}${properties}${content}`;
}
