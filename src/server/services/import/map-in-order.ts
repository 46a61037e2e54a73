/**
 * Maps a stream with at most `ahead` tasks begun before the consumer asks for them, and yields the
 * results in the order of the source. `task` must not reject: it is not awaited until its turn.
 */
export async function* mapInOrder<In, Out>(
  source: AsyncIterable<In>,
  ahead: number,
  task: (value: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const begun: Promise<Out>[] = [];
  for await (const value of source) {
    begun.push(task(value));
    const first = begun.length > ahead ? begun.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const rest of begun) yield await rest;
}
