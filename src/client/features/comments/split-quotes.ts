/** A stretch of a comment: what its author says, or what they quote. */
export type TextBlock = { kind: 'said' | 'quoted'; text: string };

const quoteMark = /^> ?/;

/**
 * Cuts a comment into what is said and what is quoted: lines that begin with `>`, as in mail. Blank
 * lines around a quotation go; its place says as much.
 */
export function splitQuotes(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const line of text.split('\n')) {
    const kind = quoteMark.test(line) ? 'quoted' : 'said';
    const value = kind === 'quoted' ? line.replace(quoteMark, '') : line;
    const last = blocks.at(-1);
    if (last?.kind === kind) last.text += `\n${value}`;
    else blocks.push({ kind, text: value });
  }
  if (blocks.length <= 1) return blocks;
  return blocks
    .map((block) => ({ ...block, text: block.text.replace(/^\n+|\n+$/g, '') }))
    .filter((block) => block.text.trim() !== '');
}

/** A passage as a quotation in a comment, with room for an answer beneath. */
export function toQuotation(passage: string): string {
  const lines = passage
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return `${lines.map((line) => `> ${line}`).join('\n')}\n\n`;
}
