import { inArray } from 'drizzle-orm';
import type { BodyNode, BodyRoot } from '#src/contract/body.ts';
import { media } from '#src/server/db/schema.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** The ids of the pictures in a body that are kept here, each once. */
export function mediaIdsIn(nodes: readonly BodyNode[]): string[] {
  const ids = nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    const { dataMediaId } = node.properties;
    return typeof dataMediaId === 'string' ? [dataMediaId] : mediaIdsIn(node.children);
  });
  return [...new Set(ids)];
}

/** Bytes of the light renditions of those pictures that were weighed, by id. */
export async function readLightBytes(
  { db }: { db: Database },
  ids: readonly string[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: media.id, bytes: media.lightBytes })
    .from(media)
    .where(inArray(media.id, [...ids]));
  return new Map(rows.flatMap(({ id, bytes }) => (bytes === null ? [] : [[id, bytes]])));
}

function put(node: BodyNode, bytes: ReadonlyMap<string, number>): BodyNode {
  if (node.type === 'text') return node;
  const dataLightBytes = bytes.get(String(node.properties.dataMediaId ?? ''));
  if (dataLightBytes !== undefined) {
    return { ...node, properties: { ...node.properties, dataLightBytes } };
  }
  return { ...node, children: node.children.map((child) => put(child, bytes)) };
}

/** The body with what its pictures weigh, as `contract/body.ts` writes it; the tree that is given stays. */
export async function withLightBytes(context: { db: Database }, body: BodyRoot): Promise<BodyRoot> {
  const ids = mediaIdsIn(body.children);
  if (ids.length === 0) return body;
  const bytes = await readLightBytes(context, ids);
  return { type: 'root', children: body.children.map((node) => put(node, bytes)) };
}
