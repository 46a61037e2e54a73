import { useSyncExternalStore } from 'react';
import { documentTiming, headBytes, useIsSaving } from '#src/client/lib/saving.ts';
import type { Transfer } from '#src/contract/articles.ts';
import { pagePaths } from '#src/contract/paths.ts';
import { formatBytes } from '#src/i18n/bytes.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

const never = () => () => {};

type StoryCostProps = {
  transfer: Transfer | undefined;
  /** On the story's own page: its slug. */
  pageOf?: string;
};

/** Bytes that opening a story takes from within the application: two answers with their heads. */
const asAnswers = ({ answers }: Transfer) => answers + 2 * headBytes().answer;

/**
 * What a story costs, as docs/decisions/039-hemat-data.md defines it. On its own page always: its document
 * where the page came with it. In lists where data is saved, before it is opened.
 */
export function StoryCost({ transfer, pageOf }: StoryCostProps) {
  const isSaving = useIsSaving();
  const cameWithDocument = useSyncExternalStore(
    never,
    () => pageOf !== undefined && isDocumentOf(pageOf),
    () => true,
  );
  if (transfer === undefined || (pageOf === undefined && !isSaving)) return null;
  const isOwn = pageOf !== undefined && cameWithDocument;
  const bytes = isOwn ? transfer.document : asAnswers(transfer);
  const { count, bytes: pictures } = transfer.pictures;
  const locale = currentLocale();
  const size = formatBytes(bytes, locale);
  if (pageOf === undefined || !isSaving || count === 0) {
    return <span>{m.saving_cost({ size })}</span>;
  }
  const total = formatBytes(bytes + pictures + count * headBytes().picture, locale);
  return <span>{m.saving_cost_both({ size, total })}</span>;
}

function isDocumentOf(slug: string): boolean {
  const address = documentTiming()?.name;
  return address !== undefined && new URL(address).pathname === pagePaths.article(slug);
}
