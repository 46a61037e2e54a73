import { describe, expect, it } from 'vitest';
import { lookScript } from '#src/client/app/look-script.ts';
import { lookPlace } from '#src/client/features/preferences/apply-look.ts';
import { savingPlace } from '#src/client/features/preferences/apply-saving.ts';

type Shown = { data: Record<string, string>; scheme: string; frame: string | undefined };
type Line = { saveData?: boolean; effectiveType?: string };
/** What was asked for ahead, and whether data is saved. */
type Started = { isSaving: boolean; ahead: (string | undefined)[] };

/** What the server writes on the script: what the page opens with. */
const dataset = { font: '/a.woff2', picture: '/media/1/720.avif 720w', type: 'image/avif' };

class Watcher {
  observe() {}
}

/** Runs the text as a document would, before it has anything but its head. */
function run(readStorage: (place: string) => string | null, line?: Line): Shown & Started {
  let isSaving = false;
  const root = {
    dataset: {} as Record<string, string>,
    style: { colorScheme: '' },
    toggleAttribute: (_: string, isOn: boolean) => {
      isSaving = isOn;
    },
  };
  const metas: { content: string }[] = [];
  const links: { as: string }[] = [];
  const document = {
    documentElement: root,
    querySelector: () => null,
    createElement: () => ({}),
    head: {
      prepend: (meta: { content: string }) => metas.push(meta),
      append: (link: { as: string }) => links.push(link),
    },
    currentScript: { dataset },
  };
  const script = new Function(
    'document',
    'localStorage',
    'navigator',
    'MutationObserver',
    lookScript,
  );
  const navigator = line === undefined ? {} : { connection: line };
  script(document, { getItem: readStorage }, navigator, Watcher);
  const ahead = links.map(({ as }) => as);
  const frame = metas[0]?.content;
  return { data: root.dataset, scheme: root.style.colorScheme, frame, isSaving, ahead };
}

function showWith(readStorage: (place: string) => string | null): Shown {
  const { data, scheme, frame } = run(readStorage);
  return { data, scheme, frame };
}

const plain: Shown = { data: {}, scheme: '', frame: undefined };

describe('the inline script of the look', () => {
  it('is small, and cannot end the script element it stands in', () => {
    expect(Buffer.byteLength(lookScript)).toBeLessThan(2600);
    expect(lookScript).not.toMatch(/<\/|<!--/);
  });

  it('puts on the page what is kept under the place that the settings write to', () => {
    const kept = JSON.stringify({ theme: 'sepia', size: '4', face: 'sans' });
    expect(showWith((place) => (place === lookPlace ? kept : null))).toEqual({
      data: { theme: 'sepia', size: '4', face: 'sans' },
      scheme: 'light',
      frame: '#f7efdf',
    });
  });

  it('leaves the page as it came where nothing is kept, or nothing that could be read', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    expect(showWith(() => null)).toEqual(plain);
    expect(showWith(refuse)).toEqual(plain);
    for (const kept of ['', '{', 'null', '7', '[]', '"dark"', '{"theme":7}']) {
      expect(
        showWith(() => kept),
        kept,
      ).toEqual(plain);
    }
  });
});

describe('the inline script of data saving', () => {
  const keep = (choice: unknown) => (place: string) =>
    place === savingPlace ? JSON.stringify(choice) : null;
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const all = { isSaving: false, ahead: ['image', 'font'] };
  const none = { isSaving: true, ahead: [] };

  it.each<[string, (place: string) => string | null, Line | undefined, Started]>([
    ['nothing is known', keep(null), undefined, all],
    ['the line is a good one', keep('auto'), { saveData: false, effectiveType: '4g' }, all],
    ['the browser asks for it', keep('auto'), { saveData: true }, none],
    ['the line is slow', keep('auto'), { effectiveType: 'slow-2g' }, none],
    ['the line is slow and nothing can be read', refuse, { effectiveType: '2g' }, none],
    ['the reader wants it', keep('on'), { effectiveType: '4g' }, none],
    ['the reader does not, whatever the browser asks for', keep('off'), { saveData: true }, all],
    ['somebody wrote something else there', keep({}), undefined, all],
  ])('decides where %s', (_, storage, line, expected) => {
    const { isSaving, ahead } = run(storage, line);
    expect({ isSaving, ahead }).toEqual(expected);
  });
});
