import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { BodyRefused, bodyLimits } from '#src/server/body/body-refused.ts';
import { parseHtml } from '#src/server/body/parse-html.ts';

/** Markup as it comes in: CommonMark with GFM and HTML in it, or HTML. */
export type BodySource = { format: 'markdown' | 'html'; text: string };

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .freeze();

/**
 * Parses a body into hast as it stands: nothing in it is to be trusted yet.
 * @throws BodyRefused when the markup exceeds `bodyLimits`
 */
export async function parseBody(source: BodySource): Promise<Root> {
  switch (source.format) {
    case 'markdown':
      return parseMarkdown(source.text);
    case 'html':
      return parseHtml(source.text);
  }
}

/** Markdown's parser has no bounds of its own: lists and quotes in each other overflow its stack. */
async function parseMarkdown(text: string): Promise<Root> {
  if (text.length > bodyLimits.characters) {
    throw new BodyRefused(`the body has more than ${bodyLimits.characters} characters`);
  }
  const container = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){60}/m;
  if (container.test(text)) throw new BodyRefused('quotes and lists nest deeper than 60');
  try {
    const tree = await markdown.run(markdown.parse(text));
    refuseDepth(tree, 0);
    return tree;
  } catch (error) {
    if (error instanceof RangeError) throw new BodyRefused('elements nest too deeply');
    throw error;
  }
}

function refuseDepth(parent: Root | Element, depth: number): void {
  if (depth > bodyLimits.depth) {
    throw new BodyRefused(`elements nest deeper than ${bodyLimits.depth}`);
  }
  for (const child of parent.children) if (child.type === 'element') refuseDepth(child, depth + 1);
}
