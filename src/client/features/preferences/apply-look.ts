/** Where a reader's look is kept; `applyLook` has it in its own words. */
export const lookPlace = 'preferences:look';

/**
 * Puts a look on `<html>`: attributes that `styles/tokens.css` reads, and the colour of the browser's
 * own frame. Without an argument it takes what the device keeps, and leaves all as it is where nothing
 * can be read. Its text is the document's only inline script (`app/look-script.ts`), so it must stand
 * alone: no import, no constant from outside.
 */
export function applyLook(chosen?: Readonly<Record<string, unknown>>): void {
  const root = document.documentElement;
  let look = chosen;
  try {
    look ??= Object(JSON.parse(localStorage.getItem('preferences:look') ?? '{}'));
  } catch {
    return;
  }
  for (const name of ['theme', 'size', 'face', 'leading', 'width']) {
    const value = look?.[name];
    if (typeof value === 'string') root.dataset[name] = value;
    else delete root.dataset[name];
  }
  const papers: Record<string, string> = { light: '#ffffff', sepia: '#f7efdf', dark: '#121417' };
  const theme = root.dataset.theme ?? '';
  const content = papers[theme];
  root.style.colorScheme = content === undefined ? '' : theme === 'dark' ? 'dark' : 'light';
  document.querySelector('meta[name="theme-color"]:not([media])')?.remove();
  if (content === undefined) return;
  document.head.prepend(
    Object.assign(document.createElement('meta'), { name: 'theme-color', content }),
  );
}
