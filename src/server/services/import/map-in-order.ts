/**
 * Maps a stream with at most `ahead` tasks begun before the consumer asks for them, and yields the
 * results in the order of the source. What was begun when the source fails is yielded before its
 * error is thrown. `task` must not reject: it is not awaited until its turn.
 */
export async function* mapInOrder<In, Out>(
  source: AsyncIterable<In>,
  ahead: number,
  task: (value: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const begun: Promise<Out>[] = [];
  const iterator = source[Symbol.asyncIterator]();
  let failure: { error: unknown } | undefined;
  try {
    for (;;) {
      const next = await iterator.next().catch((error: unknown) => {
        failure = { error };
      });
      if (next === undefined || next.done === true) break;
      begun.push(task(next.value));
      const first = begun.length > ahead ? begun.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (const rest of begun) yield await rest;
  } finally {
    await iterator.return?.();
  }
  if (failure !== undefined) throw failure.error;
}
