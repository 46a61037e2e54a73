/** Queries in bad faith: what they are, the query, and the status that answers it. */
export const hostileQueries: readonly (readonly [string, string, number])[] = [
  ['ten kilobytes', 'a'.repeat(10_240), 400],
  ['five hundred words', 'kata '.repeat(500), 400],
  ['a hundred letters apart', 'a b c d e f g h i j '.repeat(10), 200],
  ['stop words alone', 'yang dan di ke dari', 200],
  ['a per cent sign', '%', 200],
  ['quotes', `'"'' "" "' \\' \\"`, 200],
  ['an open quote', '"kata sandi', 200],
  ['emoji', '👩‍👩‍👧‍👦 🔥', 200],
  ['NUL', 'tik\0tok', 200],
  ['signs of a tsquery', "ponsel & | ! <-> :* ( ) ':A", 200],
  ['SQL', `'); drop table articles; --`, 200],
  ['nothing but exclusions', '-tiktok -oracle', 200],
  ['many exclusions', '-a '.repeat(60), 200],
  ['lone surrogates', 'ponsel \ud800', 200],
  ['long words', `${'é'.repeat(190)} ponsel`, 200],
  ['spaces alone', '  \t ', 400],
];
