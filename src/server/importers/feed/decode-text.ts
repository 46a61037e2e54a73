/**
 * The text of a reply as its sender declared it: a byte order mark first, then HTTP's charset, then
 * the XML declaration, else UTF-8. An unknown name counts as absent.
 * https://www.rfc-editor.org/rfc/rfc7303#section-3
 */
export function decodeText(body: Buffer, contentType: string | undefined): string {
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    body.subarray(0, 200).toString('latin1'),
  )?.[1];
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  const names = [markOf(body), charset, declared, 'utf-8'];
  const decoder = names.map(decoderFor).find((one) => one !== undefined) ?? new TextDecoder();
  return decoder.decode(body);
}

function markOf(body: Buffer): string | undefined {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8';
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be';
  return body[0] === 0xff && body[1] === 0xfe ? 'utf-16le' : undefined;
}

function decoderFor(name: string | undefined): TextDecoder | undefined {
  if (name === undefined) return undefined;
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}
