import * as z from 'zod/mini';

/**
 * The body of a story as a hast tree (https://github.com/syntax-tree/hast), the only form in which
 * markup crosses the wire. Properties are named as hast names them. The sanitizer and the transforms
 * of `server/body` decide what may stand in it; it is this and nothing else:
 *
 * Blocks
 * - `p`, `blockquote`, `hr`, `ul`, `ol {start?, reversed?}`, `li`
 * - `h2`–`h4 {id: 'bagian-…'}`: the levels follow on without a gap, the first is always `h2`
 * - `aside {className: ['pullquote']}`: a `blockquote`, perhaps with a `cite`
 * - `aside {className: ['related'], dataRelatedSlug}` › one `a {href: '/artikel/<slug>'}`: "Baca juga";
 *   the label is not in the tree
 * - `pre` › `code {className?: ['language-x']}` › text
 * - `div {className: ['table-scroll'], role: 'region', tabIndex: 0}` › `table`; its `ariaLabel` is for
 *   the reader of the tree to add. Inside: `caption`, `thead`, `tbody`, `tr`, `th {scope, dataAlign?,
 *   colSpan?, rowSpan?}`, `td {dataAlign?, colSpan?, rowSpan?}`; `dataAlign` is left, center or right
 * - `figure` › picture, then perhaps `figcaption` › `span {className: ['caption']}` and/or
 *   `span {className: ['credit']}`; the spoken prefixes are not in the tree
 * - `div {className: ['gallery']}` › two or more `figure`
 * - `div {className: ['embed'], dataEmbed, dataEmbedId, dataEmbedUrl}` › one `a` to the same address, the
 *   form without JavaScript. `dataEmbed` is one of `embedProviders`, `dataEmbedId` what its player is
 *   asked for (`contract/embeds.ts`; `video` or `post` at Facebook, whose players go by address),
 *   `dataEmbedUrl` the https address for people
 *
 * Picture, inside a `figure` or inline in text
 * - `img {src, width, height, alt, dataMediaId, dataPlaceholder, loading: 'lazy', decoding: 'async'}`:
 *   `src` is the fallback rendition, width and height are the original's pixels, the variants follow
 *   from `dataMediaId` and `width` (`contract/media.ts`), `dataPlaceholder` is a data: URI; with
 *   `dataLightBytes`, the weight of its light rendition, which is put in when a story is asked for
 * - `img {src, width, height, alt, loading: 'lazy', decoding: 'async'}`, where pictures stay at their
 *   source: `src` is its address there, width and height are what the source says of it
 * - `span {className: ['image-missing'], role?: 'img', ariaLabel?}`, empty: the picture was not to be had
 *
 * Inline
 * - `a {href, rel?, title?}`: http, https, mailto or a path of this site or `#bagian-…`; those that
 *   leave the site carry `rel: ['noopener']`
 * - `a {className: ['corrected'], id: 'dikoreksi-n', href: '#koreksi-n'}`, empty, behind a passage that was
 *   corrected; the label is not in the tree
 * - `span {className: ['term'], dataTermId, dataTermEn}`: the first use of a term of the newsroom's list
 *   (`server/services/glossary`) with its explanation in both languages; put in when a story is asked for,
 *   so neither stored nor in feeds
 * - `strong em code del mark sup sub cite br abbr {title?} time {dateTime?}`
 */
export type BodyText = { type: 'text'; value: string };
export type BodyPropertyValue = string | number | boolean | (string | number)[];
export type BodyElement = {
  type: 'element';
  tagName: string;
  properties: Record<string, BodyPropertyValue>;
  children: BodyNode[];
};
export type BodyNode = BodyElement | BodyText;
export type BodyRoot = { type: 'root'; children: BodyNode[] };

const bodyTextSchema = z.object({ type: z.literal('text'), value: z.string() });
const bodyElementSchema: z.ZodMiniType<BodyElement> = z.lazy(() =>
  z.object({
    type: z.literal('element'),
    tagName: z.string(),
    properties: z.record(
      z.string(),
      z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]),
    ),
    children: z.array(bodyNodeSchema),
  }),
);
const bodyNodeSchema: z.ZodMiniType<BodyNode> = z
  .lazy(() => z.union([bodyTextSchema, bodyElementSchema]))
  .register(z.globalRegistry, { id: 'BodyNode' });

export const bodyRootSchema = z
  .object({ type: z.literal('root'), children: z.array(bodyNodeSchema) })
  .register(z.globalRegistry, { id: 'Body' });
