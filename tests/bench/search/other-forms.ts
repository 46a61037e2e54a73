import { readFileSync } from 'node:fs';

const file = new URL('./other-forms.txt', import.meta.url);

/** Words of headlines, each with another form of the same word. */
export function readOtherForms(): ReadonlyMap<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line): [string, string] => {
        const [word = '', other = ''] = line.split(' ');
        return [word, other];
      }),
  );
}
