import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, Parser, Tokenizer } from 'parse5';
import { BodyRefused, bodyLimits } from '#src/server/body/body-refused.ts';

type Adapter = typeof defaultTreeAdapter;

/**
 * Parses a fragment of HTML as a browser without scripts does, into hast. Bounded while it reads, so
 * that hostile markup costs no more than honest markup.
 * @throws BodyRefused when the markup exceeds `bodyLimits`
 */
export function parseHtml(text: string): Root {
  if (text.length > bodyLimits.characters) {
    throw new BodyRefused(`the body has more than ${bodyLimits.characters} characters`);
  }
  const parser = Parser.getFragmentParser<DefaultTreeAdapterMap>(null, {
    scriptingEnabled: false,
    treeAdapter: boundedAdapter(),
  });
  parser.tokenizer = new BoundedTokenizer(parser.options, parser);
  parser.tokenizer.write(text, true);
  const tree = fromParse5(parser.getFragment());
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}

/** The same, but undefined for markup that exceeds the bounds, where something else refuses it. */
export function findHtmlTree(text: string): Root | undefined {
  try {
    return parseHtml(text);
  } catch (error) {
    if (error instanceof BodyRefused) return undefined;
    throw error;
  }
}

class BoundedTokenizer extends Tokenizer {
  #count = 0;

  protected override _createStartTagToken(): void {
    this.#count = 0;
    super._createStartTagToken();
  }

  protected override _createEndTagToken(): void {
    this.#count = 0;
    super._createEndTagToken();
  }

  protected override _createAttr(firstCharacter: string): void {
    this.#count += 1;
    if (this.#count > bodyLimits.attributes) {
      throw new BodyRefused(`an element has more than ${bodyLimits.attributes} attributes`);
    }
    super._createAttr(firstCharacter);
  }
}

function boundedAdapter(): Adapter {
  let elements = 0;
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attributes) {
      elements += 1;
      if (elements > bodyLimits.elements) {
        throw new BodyRefused(`the body has more than ${bodyLimits.elements} elements`);
      }
      return defaultTreeAdapter.createElement(tagName, namespace, attributes);
    },
    onItemPush() {
      depth += 1;
      if (depth > bodyLimits.depth) {
        throw new BodyRefused(`elements nest deeper than ${bodyLimits.depth}`);
      }
    },
    onItemPop() {
      depth -= 1;
    },
  };
}
