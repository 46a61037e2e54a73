/** Whether this page is a file of an exported site, behind which no server answers questions. */
export function isExported(): boolean {
  return typeof document !== 'undefined' && document.documentElement.hasAttribute('data-exported');
}
