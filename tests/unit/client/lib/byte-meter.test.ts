import { describe, expect, it } from 'vitest';
import { monthOf, type Received, receivedBytes } from '#src/client/lib/byte-meter.ts';
import { headBytesOver } from '#src/contract/heads.ts';

const received = (given: Partial<Received>): Received => ({
  name: 'https://berita.example/api/articles',
  transferSize: 5_300,
  encodedBodySize: 5_000,
  nextHopProtocol: 'http/1.1',
  ...given,
});
const picture = 'https://berita.example/media/0123/480.avif';

describe('what came over the line', () => {
  it.each<[string, Partial<Received>, number]>([
    ['an answer with its head', {}, 5_000 + headBytesOver('http/1.1').answer],
    ['a compressed head', { nextHopProtocol: 'h2' }, 5_000 + headBytesOver('h2').answer],
    ['a picture', { name: picture }, 5_000 + headBytesOver('http/1.1').picture],
    ['what a cache had', { transferSize: 0 }, 0],
    ['what a cache had to ask for', { transferSize: 300 }, headBytesOver('http/1.1').answer],
    ['an empty answer', { transferSize: 300, encodedBodySize: 0 }, headBytesOver('').answer],
  ])('is counted for %s', (_, given, bytes) => {
    expect(receivedBytes(received(given))).toBe(bytes);
  });
});

it('counts months by the clock of Jakarta', () => {
  expect(monthOf(new Date('2026-11-30T16:59:59Z'))).toBe('2026-11');
  expect(monthOf(new Date('2026-11-30T17:00:00Z'))).toBe('2026-12');
  expect(monthOf(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01');
});
