import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseHtml } from '#src/server/body/parse-html.ts';

/** Markup as it comes in: CommonMark with GFM and HTML in it, or HTML. */
export type BodySource = { format: 'markdown' | 'html'; text: string };

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .freeze();

/** Parses a body into hast as it stands: nothing in it is to be trusted yet. */
export async function parseBody(source: BodySource): Promise<Root> {
  switch (source.format) {
    case 'markdown':
      return markdown.run(markdown.parse(source.text));
    case 'html':
      return parseHtml(source.text);
  }
}
