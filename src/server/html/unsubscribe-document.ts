import { m } from '#src/i18n/text.ts';
import { escapeHtml } from '#src/server/html/escape.ts';
import { site } from '#src/site.ts';

/**
 * The page at the end of a mail's link: a question with one button, for programs follow links too; or
 * that it is done. It needs no script. @param step `ask` or `done`
 */
export function toUnsubscribeDocument(step: 'ask' | 'done'): string {
  const say = { locale: site.defaultLocale };
  const title = escapeHtml(m.unsubscribe_title({}, say));
  const home = `<p><a href="/">${escapeHtml(site.name)}</a></p>`;
  const text = { ask: m.unsubscribe_ask, done: m.unsubscribe_done }[step]({}, say);
  const button = `<form method="post"><button>${escapeHtml(m.unsubscribe_button({}, say))}</button></form>`;
  return [
    `<!doctype html><html lang="${site.defaultLocale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
    `<title>${title} – ${escapeHtml(site.name)}</title></head>`,
    `<body><main><h1>${title}</h1><p>${escapeHtml(text)}</p>${step === 'ask' ? button : ''}${home}</main></body></html>`,
  ].join('');
}
