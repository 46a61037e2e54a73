import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** Markup as it comes in: CommonMark with GFM and HTML in it, or HTML. */
export type BodySource = { format: 'markdown' | 'html'; text: string };

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .freeze();

const html = unified().use(rehypeParse, { fragment: true }).freeze();

/** Parses a body into hast as it stands: nothing in it is to be trusted yet. */
export async function parseBody(source: BodySource): Promise<Root> {
  switch (source.format) {
    case 'markdown':
      return markdown.run(markdown.parse(source.text));
    case 'html':
      return html.parse(source.text);
  }
}
