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
  const text = decoder.decode(body);
  return decoder.encoding === 'windows-1252' ? text.replace(controls, toWindows) : text;
}

// Node 20 decodes windows-1252 as ISO 8859-1 (https://github.com/nodejs/node/issues/56542); a decoder
// that does not leaves none of these behind.
const controls = /[\u0080-\u009f]/g;
// 0x80 to 0x9f, of https://encoding.spec.whatwg.org/index-windows-1252.txt; five have no character.
const windowsCharacters =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const toWindows = (control: string) => windowsCharacters.charAt(control.charCodeAt(0) - 0x80);

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
