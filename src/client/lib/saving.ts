import { createContext, useContext, useSyncExternalStore } from 'react';
import { type HeadBytes, headBytesOver } from '#src/contract/heads.ts';

/** True in documents that the server wrote for who saves data (the header Save-Data). */
export const SavingDocument = createContext(false);

const attribute = 'data-saving';

/** Whether data is saved on this page; the document's inline script decides (`app/look-script.ts`). */
export function isSaving(): boolean {
  return typeof document !== 'undefined' && document.documentElement.hasAttribute(attribute);
}

function subscribe(notify: () => void): () => void {
  const observer = new MutationObserver(notify);
  observer.observe(document.documentElement, { attributeFilter: [attribute] });
  return () => observer.disconnect();
}

/** The same as it changes; while hydrating, what the server wrote the document for. */
export function useIsSaving(): boolean {
  const isDocument = useContext(SavingDocument);
  return useSyncExternalStore(subscribe, isSaving, () => isDocument);
}

/** How this page's document came; undefined on the server. */
export function documentTiming(): PerformanceNavigationTiming | undefined {
  if (typeof document === 'undefined') return undefined;
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming ? entry : undefined;
}

/** Bytes of the heads of answers on this page's line. */
export function headBytes(): HeadBytes {
  return headBytesOver(documentTiming()?.nextHopProtocol);
}
