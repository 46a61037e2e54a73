import { SaxesParser } from 'saxes';
import { ImportError } from '#src/server/importers/news-item.ts';

/**
 * What stands directly beneath the root: its kind, its `dsq:id`, the text of what it holds by path
 * (`author/name`), and the ids of what it refers to (`thread`, `parent`).
 */
export type DisqusRecord = {
  kind: string;
  id: string;
  texts: ReadonlyMap<string, string>;
  references: ReadonlyMap<string, string>;
};

// Exports hold what people pasted; XML 1.0 does not allow these at all.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

type Open = { record: DisqusRecord; texts: Map<string, string>; references: Map<string, string> };

/**
 * Reads a Disqus export piece by piece, and forgets each record once it is handed on. Entities of a
 * document type are not expanded. https://docs.disqus.com/developers/export/
 * @returns takes the next piece, or undefined at the end, and answers the records complete by then
 * @throws (each call) ImportError for what is not well-formed, or is no export of Disqus
 */
export function createDisqusParser(): (piece: string | undefined) => DisqusRecord[] {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  const path: string[] = [];
  let complete: DisqusRecord[] = [];
  let open: Open | undefined;

  parser.on('error', (error) => {
    if (error.message.includes('disallowed character')) return;
    throw new ImportError(`it is not well-formed XML: ${error.message}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length === 0 && name !== 'disqus') throw new ImportError('it is no export of Disqus');
    path.push(name);
    const id = attributes['dsq:id'] ?? '';
    if (path.length === 2) {
      const texts = new Map<string, string>();
      const references = new Map<string, string>();
      open = { record: { kind: name, id, texts, references }, texts, references };
    } else if (path.length === 3 && id !== '') open?.references.set(name, id);
  });
  const take = (text: string) => {
    if (open === undefined || path.length < 3) return;
    const key = path.slice(2).join('/');
    open.texts.set(key, (open.texts.get(key) ?? '') + text);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => {
    if (path.length === 2 && open !== undefined) {
      complete.push(open.record);
      open = undefined;
    }
    path.pop();
  });

  return (piece) => {
    if (piece === undefined) parser.close();
    else parser.write(piece.replace(illegal, ''));
    const done = complete;
    complete = [];
    return done;
  };
}
