/**
 * A new UUIDv7 in lower case: 48 bits of milliseconds since 1970, then 74 random ones (RFC 9562,
 * section 5.7). `now` is in milliseconds. Written out, because the package for it weighs 2 kB.
 */
export function createUuidV7(now: number = Date.now()): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  const hex = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = now.toString(16).padStart(12, '0');
  const variant = (8 + (Number.parseInt(hex.slice(3, 4), 16) % 4)).toString(16);
  const groups = [
    time.slice(0, 8),
    time.slice(8),
    `7${hex.slice(0, 3)}`,
    `${variant}${hex.slice(4, 7)}`,
    hex.slice(7, 19),
  ];
  return groups.join('-');
}
