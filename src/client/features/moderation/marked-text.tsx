/** What somebody wrote, with the words that are the matter marked where they stand. */
export function MarkedText({ text, words }: { text: string; words: readonly string[] }) {
  const parts: { from: number; value: string; isMarked: boolean }[] = [];
  let rest = 0;
  while (rest < text.length) {
    const places = words
      .filter((word) => word !== '')
      .map((word) => ({ word, from: text.indexOf(word, rest) }))
      .filter(({ from }) => from !== -1)
      .sort((a, b) => a.from - b.from || b.word.length - a.word.length);
    const next = places[0] ?? { word: '', from: text.length };
    if (next.from > rest) {
      parts.push({ from: rest, value: text.slice(rest, next.from), isMarked: false });
    }
    if (next.word !== '') parts.push({ from: next.from, value: next.word, isMarked: true });
    rest = next.from + Math.max(next.word.length, 1);
  }
  return (
    <p className="mod-text" dir="auto">
      {parts.map(({ from, value, isMarked }) =>
        isMarked ? <mark key={from}>{value}</mark> : <span key={from}>{value}</span>,
      )}
    </p>
  );
}
