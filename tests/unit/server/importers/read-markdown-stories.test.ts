import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolderPicture } from '#src/server/importers/markdown/read-folder-picture.ts';
import { readMarkdownStories } from '#src/server/importers/markdown/read-markdown-stories.ts';
import type { StoryItem } from '#src/server/importers/news-item.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const head = `headline: Judul
description: Ringkas.
section: gawai
authors: [Rina]
datePublished: 2020-09-14T09:51:00+07:00`;
const file = (frontMatter: string, body = 'Isi.') => `---\n${frontMatter}\n---\n\n${body}\n`;

async function read(files: Record<string, string>): Promise<StoryItem[]> {
  const items: StoryItem[] = [];
  for await (const item of readMarkdownStories(await temporaryFolder(files))) {
    if ('item' in item || 'problem' in item) items.push(item);
  }
  return items;
}
async function problemOf(text: string): Promise<string | undefined> {
  const [only] = await read({ 'stories/judul.md': text });
  return only && 'problem' in only ? `${only.problem.where}: ${only.problem.reason}` : undefined;
}

describe('a story file', () => {
  it('is a story with everything its front matter says', async () => {
    const full = `${head}
topics: [TikTok, AS]
editor: Sari
dateline: AS
dateModified: 2020-09-14T13:20:00+07:00
image: { src: ../a.svg, alt: A, caption: B, creditText: C }
corrections: [{ date: 2020-09-15T08:00:00+07:00, text: Salah. }]`;
    const files = {
      'stories/judul.md': file(full, '## Sub'),
      'authors.yaml': '- name: Rina\n  bio: Menulis.\n',
      'README.md': 'no story',
    };
    expect(await read(files)).toEqual([
      {
        item: {
          source: 'markdown',
          sourceId: 'judul',
          slug: 'judul',
          headline: 'Judul',
          description: 'Ringkas.',
          section: { slug: 'gawai', name: 'Gawai' },
          topics: ['TikTok', 'AS'],
          authors: [{ name: 'Rina', description: 'Menulis.' }],
          editor: 'Sari',
          dateline: 'AS',
          datePublished: '2020-09-14T09:51:00+07:00',
          dateModified: '2020-09-14T13:20:00+07:00',
          image: { src: '../a.svg', alt: 'A', caption: 'B', creditText: 'C' },
          corrections: [{ date: '2020-09-15T08:00:00+07:00', text: 'Salah.' }],
          body: { format: 'markdown', text: '\n## Sub\n' },
          base: 'stories',
        },
      },
    ]);
  });

  it('may have another slug; its name then leads to the story too', async () => {
    const [story] = await read({ 'judul.md': file(`${head}\nslug: lain`) });
    expect(story).toMatchObject({ item: { slug: 'lain', formerSlugs: ['judul'] } });
  });

  it('may come from a system with a byte order mark and other line ends', async () => {
    const text = `\uFEFF${file(head)}`.replaceAll('\n', '\r\n');
    expect(await read({ 'judul.md': text })).toMatchObject([{ item: { headline: 'Judul' } }]);
  });

  it.each([
    [
      'no front matter',
      'Isi.',
      'stories/judul.md:1: must begin with front matter between lines of ---',
    ],
    [
      'front matter without an end',
      `---\n${head}\n`,
      'stories/judul.md:1: must begin with front matter between lines of ---',
    ],
    [
      'a missing field',
      file(head.replace('headline: Judul\n', '')),
      'stories/judul.md:2: headline: is missing',
    ],
    [
      'an unknown section',
      file(head.replace('gawai', 'gaway')),
      'stories/judul.md:4: section: must be one of gawai, aplikasi, internet, keamanan, gim, bisnis',
    ],
    [
      'a date without its offset',
      file(head.replace('+07:00', '')),
      'stories/judul.md:6: datePublished: must be a date and time with its offset, as 2020-09-14T09:51:00+07:00',
    ],
    [
      'a misspelt field',
      file(`${head}\neditors: Sari`),
      'stories/judul.md:7: editors: is not a field of a story',
    ],
    [
      'a wrong field in the picture',
      file(`${head}\nimage:\n  src: a.svg\n  alt: 3`),
      'stories/judul.md:9: image.alt: must be text',
    ],
    [
      'nobody who wrote it',
      file(head.replace('[Rina]', '[]')),
      'stories/judul.md:5: authors: must name at least one author',
    ],
    [
      'a change before publishing',
      file(`${head}\ndateModified: 2019-01-01T00:00:00Z`),
      'stories/judul.md:7: dateModified: must not be before datePublished',
    ],
    [
      'YAML that is none',
      file('headline: "Judul\nsection: gawai'),
      'stories/judul.md:3: is not valid YAML: Missing closing "quote',
    ],
    [
      'aliases',
      file(`${head}\neditor: &a Sari\ndateline: *a`),
      'stories/judul.md:8: must not use YAML aliases',
    ],
    [
      'two mistakes',
      file(head.replace('gawai', 'x').replace('Ringkas.', '""')),
      'stories/judul.md:3: description: must not be empty; line 4: section: must be one of gawai, aplikasi, internet, keamanan, gim, bisnis',
    ],
  ])('with %s is refused by file, line and field', async (_what, text, problem) => {
    expect(await problemOf(text)).toBe(problem);
  });

  it('is counted before the first is read', async () => {
    const folder = await temporaryFolder({ 'a.md': file(head), 'b/c.md': '', 'README.md': '' });
    const first = await readMarkdownStories(folder).next();
    expect(first.value).toEqual({ expected: 2 });
  });

  it('with a name that is no address, or the name of another, is refused', async () => {
    const found = await read({
      'a/satu.md': file(head),
      'b/satu.md': file(head),
      'Dua Tiga.md': file(head),
    });
    expect(found.map((one) => ('problem' in one ? one.problem.reason : one.item.sourceId))).toEqual(
      [
        'the name of the file must be lower-case words of a-z and 0-9, joined by hyphens',
        'satu',
        'has the same name as a/satu.md',
      ],
    );
  });
});

describe('a picture beside a story', () => {
  it('is read from inside the folder only', async () => {
    const outside = await temporaryFolder({ 'rahasia.png': 'rahasia' });
    const folder = await temporaryFolder({ 'pictures/a b.png': 'gambar', 'stories/x.md': '' });
    await symlink(join(outside, 'rahasia.png'), join(folder, 'pictures', 'tautan.png'));
    await mkdir(join(folder, 'pictures', 'map.png'));
    const readPicture = readFolderPicture(folder);
    expect(String(await readPicture('../pictures/a%20b.png', 'stories'))).toBe('gambar');
    const refused = [
      '../../rahasia.png',
      join(outside, 'rahasia.png'),
      '../pictures/tautan.png',
      '../pictures/map.png',
      '../pictures/hilang.png',
      'file:///etc/hostname',
      'http://127.0.0.1/a.png',
      '//127.0.0.1/a.png',
      '%E0%A4%A',
      '',
    ];
    for (const src of refused) expect(await readPicture(src, 'stories'), src).toBeUndefined();
  });
});
