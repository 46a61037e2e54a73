import type { Options } from 'rehype-sanitize';

/**
 * What may remain of markup that comes in, before the transforms. Everything else loses its tag and
 * keeps its words, and `strip` names what loses its words too. No ids, names, styles, classes of
 * others or event handlers: `hast-util-sanitize` keeps only what is listed.
 */
export const sanitizeSchema: Options = {
  tagNames: [
    ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'aside', 'hr', 'br', 'pre', 'code'],
    ...['ul', 'ol', 'li', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['figure', 'figcaption', 'img', 'a', 'strong', 'em', 'sup', 'sub', 'del', 'mark'],
    ...['abbr', 'time', 'cite'],
  ],
  attributes: {
    a: ['href', 'title'],
    abbr: ['title'],
    aside: [['className', 'pullquote']],
    code: [['className', /^language-[\w+#.-]{1,40}$/]],
    img: ['src', 'alt', 'title', 'width', 'height'],
    ol: ['start', 'reversed'],
    td: [['align', 'left', 'center', 'right'], 'colSpan', 'rowSpan'],
    th: [
      ['align', 'left', 'center', 'right'],
      ['scope', 'col', 'row', 'colgroup', 'rowgroup'],
      'colSpan',
      'rowSpan',
    ],
    time: ['dateTime'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  ancestors: {
    caption: ['table'],
    figcaption: ['figure'],
    li: ['ol', 'ul'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  strip: [
    ...['script', 'style', 'template', 'noscript', 'noembed', 'noframes', 'svg', 'math', 'iframe'],
    ...['object', 'embed', 'applet', 'canvas', 'audio', 'video', 'textarea', 'select', 'button'],
    ...['title', 'head', 'xmp', 'plaintext'],
  ],
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};
