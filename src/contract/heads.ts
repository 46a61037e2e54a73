/**
 * Bytes of an answer's head, by how it travels: HTTP/1.1 writes all of it in front of every answer; later
 * versions compress it, and repeat little of it on the same connection. Browsers tell the bytes of bodies
 * only, so devices add these to know what came over the line. Pictures have a light head, see
 * `server/http/security-headers.ts`.
 */
export type HeadBytes = { answer: number; picture: number };

const plain: HeadBytes = { answer: 2_400, picture: 380 };
const compressed: HeadBytes = { answer: 200, picture: 150 };

/** @param protocol as `nextHopProtocol` names it; where browsers do not tell it is HTTP/1.1 */
export function headBytesOver(protocol: string | undefined): HeadBytes {
  return protocol === 'h2' || protocol === 'h3' ? compressed : plain;
}
