/** Asks for a path, or answers what was answered to it a moment ago. */
export type Remember = (path: string, ask: () => Promise<Response>) => Promise<Response>;

type Answer = { status: number; headers: Headers; text: string };

/**
 * An export asks for a story's page, and then for the very answers of the API that the page was made
 * of: each is worked out once. The latest are kept, so that memory does not grow with the site.
 * @param most answers that are kept
 */
export function rememberAnswers(most = 100): Remember {
  const kept = new Map<string, Promise<Answer>>();
  return async (path, ask) => {
    if (!path.startsWith('/api/')) return ask();
    const answer = kept.get(path) ?? ask().then(read);
    // The one asked for last is the last to go.
    kept.delete(path);
    kept.set(path, answer);
    const [oldest = ''] = kept.keys();
    if (kept.size > most) kept.delete(oldest);
    const { status, headers, text } = await answer;
    return new Response(text, { status, headers });
  };
}

async function read(response: Response): Promise<Answer> {
  return { status: response.status, headers: response.headers, text: await response.text() };
}
