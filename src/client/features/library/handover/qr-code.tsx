import styles from '#src/client/features/library/handover/handover.module.css';
import type { Code } from '#src/client/features/library/handover/lay-down.ts';

/** What ISO/IEC 18004 asks for around a code, in modules. */
const quiet = 4;

/** A QR code, with the quiet zone that cameras need, at any size. @param name what it is, in words */
export function QrCode({ code, name }: { code: Code; name: string }) {
  const side = code.size + 2 * quiet;
  return (
    <svg
      className={styles.code}
      role="img"
      aria-label={name}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <path d={code.path} fill="currentColor" />
    </svg>
  );
}
