import { parseSync } from 'vite';
import type { SourceFile } from '#tests/architecture/source-files.ts';

/** A node of a file's syntax tree (ESTree, https://github.com/estree/estree, with TypeScript's own). */
export type SyntaxNode = { type: string; [key: string]: unknown };

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function* walk(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item);
  } else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) yield* walk(child);
  }
}

/** Every node of a file, parents first. @throws where the file does not parse */
export function nodesOf({ path, text }: SourceFile): SyntaxNode[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse`);
  return [...walk(program)];
}

/** The text of a plain string in the source; undefined for any other node. */
export function stringOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string'
    ? node.value
    : undefined;
}

/** A child of a node by its property. */
export function childOf(node: SyntaxNode, key: string): SyntaxNode | undefined {
  const child = node[key];
  return isNode(child) ? child : undefined;
}
