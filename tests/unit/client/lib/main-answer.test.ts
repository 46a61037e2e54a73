import { describe, expect, it } from 'vitest';
import { mainAnswerOf } from '#src/client/lib/main-answer.ts';

const answerOf = (path: string) => mainAnswerOf(new URL(path, 'https://urtech.example'));

describe('the answer that a page stands or falls with', () => {
  it.each([
    ['/', '/api/articles'],
    ['/?sebelum=abc', '/api/articles?cursor=abc'],
    ['/en', '/api/articles'],
    ['/artikel/satu', '/api/articles/satu'],
    ['/en/artikel/satu', '/api/articles/satu'],
    ['/artikel/satu?komentar=semua', '/api/articles/satu'],
    ['/kanal/gim', '/api/articles?section=gim'],
    ['/kanal/gim?sebelum=abc', '/api/articles?section=gim&cursor=abc'],
    ['/topik/a%20b', '/api/articles?topic=a+b'],
    ['/penulis/ratna', '/api/articles?author=ratna'],
    ['/terpopuler', '/api/popular?window=week'],
    ['/profil', undefined],
    ['/artikel', undefined],
    ['/artikel/%E0%A4%A', undefined],
    ['/artikel/satu/dua', undefined],
  ])('of %s is %s', (path, answer) => {
    expect(answerOf(path)).toBe(answer);
  });
});
