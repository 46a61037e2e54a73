import { expect, it } from 'vitest';
import { decodeText } from '#src/server/importers/feed/decode-text.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('é', 'utf16le')]);

it.each<[string, Buffer, string | undefined]>([
  ['UTF-8 where nobody says anything', Buffer.from('é'), undefined],
  ['what HTTP says', latin('é'), 'text/xml; charset="windows-1252"'],
  [
    'what the XML declaration says',
    latin('<?xml version="1.0" encoding="iso-8859-1"?>é'),
    'text/xml',
  ],
  ['what the byte order mark says, whatever else is said', utf16, 'text/xml; charset=utf-8'],
  ['UTF-8 where an unknown name is said', Buffer.from('é'), 'text/xml; charset=klingon'],
])('is decoded by %s', (_what, body, contentType) => {
  expect(decodeText(body, contentType).at(-1)).toBe('é');
});

it('has the characters of Windows where pages of that system say ISO 8859-1', () => {
  const body = Buffer.from([0x93, 0x80, 0x85, 0x94, 0x20, 0x96, 0x20, 0x92, 0x9f, 0x81, 0xe9]);
  for (const charset of ['windows-1252', 'iso-8859-1', 'latin1', 'us-ascii']) {
    expect(decodeText(body, `text/xml; charset=${charset}`)).toBe('“€…” – ’Ÿ\u0081é');
  }
});
