import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';

/** What is wrong with a file: a line counted from 1, and a clause that names the field. */
export type FileProblem = { line: number; reason: string };

/** Text in front of a body, and the line on which it begins. */
type Split = { yaml: string; firstLine: number; body: string };

/**
 * Splits a file into YAML front matter between two lines of `---` and what follows.
 * Undefined when the file does not begin with front matter that ends.
 */
export function splitFrontMatter(text: string): Split | undefined {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n?^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match === null || match.index !== 0) return undefined;
  return { yaml: match[1] ?? '', firstLine: 2, body: text.slice(match[0].length) };
}

/**
 * Reads YAML (1.2, so that dates stay text) and checks it with a schema; every problem has the line
 * of the value that it is about, or of what should have held it.
 * @param firstLine the line of the file on which `yaml` begins
 */
export function parseYaml<Schema extends z.ZodType>(
  yaml: string,
  schema: Schema,
  firstLine = 1,
): { value: z.infer<Schema> } | { problems: FileProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const [error] = document.errors;
  if (error !== undefined) {
    return {
      problems: [{ line: lineAt(error.pos[0]), reason: `is not valid YAML: ${error.message}` }],
    };
  }
  const alias = findAlias(document);
  if (alias !== undefined) {
    return { problems: [{ line: lineAt(alias), reason: 'must not use YAML aliases' }] };
  }
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { value: parsed.data };
  const problems = parsed.error.issues.map((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const path = [...issue.path, ...keys.slice(0, 1)];
    const offset = offsetOf(document, path);
    const field = path.map(String).join('.') || 'front matter';
    return {
      line: offset === undefined ? firstLine : lineAt(offset),
      reason: `${field}: ${complaint(issue, document)}`,
    };
  });
  return { problems };
}

/** Aliases multiply: ten lines of them can name more values than memory holds. */
function findAlias(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias: (_key, node) => {
      offset = node.range?.[0];
      return visit.BREAK;
    },
  });
  return offset;
}

function complaint(issue: z.core.$ZodIssue, document: Document): string {
  if (issue.code === 'unrecognized_keys') return 'is not a field of a story';
  const isMissing = issue.path.length > 0 && !document.hasIn(issue.path);
  return isMissing ? 'is missing' : issue.message;
}

/** The offset of the deepest part of a path that is there. */
function offsetOf(document: Document, path: PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}
