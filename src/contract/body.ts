import { z } from 'zod';

/**
 * The body of a story as a hast tree (https://github.com/syntax-tree/hast), the only form in which
 * markup crosses the wire. The server's sanitizer decides what may stand in it; here is its shape.
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
const bodyElementSchema: z.ZodType<BodyElement> = z.lazy(() =>
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
const bodyNodeSchema: z.ZodType<BodyNode> = z
  .lazy(() => z.union([bodyTextSchema, bodyElementSchema]))
  .meta({ id: 'BodyNode' });

export const bodyRootSchema = z
  .object({ type: z.literal('root'), children: z.array(bodyNodeSchema) })
  .meta({ id: 'Body' });
