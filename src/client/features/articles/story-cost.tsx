import { useSyncExternalStore } from 'react';
import styles from '#src/client/features/articles/story-cost.module.css';
import { documentTiming, headBytes } from '#src/client/lib/saving.ts';
import type { Transfer } from '#src/contract/articles.ts';
import { headBytesOver } from '#src/contract/heads.ts';
import { pagePaths } from '#src/contract/paths.ts';
import { formatBytes } from '#src/i18n/bytes.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

const never = () => () => {};

type StoryCostProps = {
  transfer: Transfer | undefined;
  /** On the story's own page: its slug. */
  pageOf?: string;
};

function isDocumentOf(slug: string): boolean {
  const address = documentTiming()?.name;
  return address !== undefined && new URL(address).pathname === pagePaths.article(slug);
}

/**
 * What a story costs, as docs/decisions/042-hemat-data.md defines it. On its own page always: its document
 * where the page came with it. In lists, and with its pictures, where data is saved: that is there from the
 * start and styles hide it, so that nothing moves when the page comes to life.
 */
export function StoryCost({ transfer, pageOf }: StoryCostProps) {
  const heads = useSyncExternalStore(never, headBytes, () => headBytesOver(undefined));
  const isDocument = useSyncExternalStore(
    never,
    () => pageOf !== undefined && isDocumentOf(pageOf),
    () => pageOf !== undefined,
  );
  if (transfer === undefined) return null;
  const { document, answers, pictures } = transfer;
  const bytes = isDocument ? document : answers + 2 * heads.answer;
  const size = formatBytes(bytes, currentLocale());
  if (pageOf === undefined) return <span className={styles.saving}>{m.saving_cost({ size })}</span>;
  const all = bytes + pictures.bytes + pictures.count * heads.picture;
  return (
    <>
      {m.saving_cost({ size })}
      {pictures.count > 0 && (
        <span className={styles.saving}>
          , {m.saving_cost_with({ size: formatBytes(all, currentLocale()) })}
        </span>
      )}
    </>
  );
}
