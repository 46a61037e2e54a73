import { expect, it } from 'vitest';
import { rememberAnswers } from '#src/server/export/remember-answers.ts';

/** Asks, and counts how often that reached the app. */
function start(most?: number) {
  const asked: string[] = [];
  const remember = rememberAnswers(most);
  const ask = async (path: string) => {
    const answer = await remember(path, async () => {
      asked.push(path);
      return new Response(`answer to ${path}`, { status: 203, headers: { 'x-a': 'b' } });
    });
    return [answer.status, answer.headers.get('x-a'), await answer.text()];
  };
  return { ask, asked };
}

it('answers the API once, and the same to everybody who asks again', async () => {
  const { ask, asked } = start();
  const both = await Promise.all([ask('/api/a'), ask('/api/a')]);
  expect([...both, await ask('/api/a')]).toEqual(Array(3).fill([203, 'b', 'answer to /api/a']));
  expect(asked).toEqual(['/api/a']);
});

it('keeps the latest alone, and nothing but the API', async () => {
  const { ask, asked } = start(2);
  for (const path of ['/api/a', '/api/b', '/api/a', '/api/c', '/api/a', '/api/b']) await ask(path);
  expect(asked).toEqual(['/api/a', '/api/b', '/api/c', '/api/b']);
  await ask('/artikel/a');
  await ask('/artikel/a');
  expect(asked.slice(4)).toEqual(['/artikel/a', '/artikel/a']);
});
