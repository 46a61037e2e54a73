import { lookScript } from '#src/client/app/look-script.ts';
import type { PageHead } from '#src/client/lib/page-head.ts';
import { type PageState, pageStateId } from '#src/client/lib/page-state.ts';
import { manifestPath } from '#src/contract/offline.ts';
import type { Locale } from '#src/i18n/locale.ts';
import type { PageAssets } from '#src/server/html/assets.ts';
import { escapeHtml, escapeJson } from '#src/server/html/escape.ts';
import { site } from '#src/site.ts';

type DocumentParts = {
  /** The interface's language. */
  locale: Locale;
  /** Tags made by `head-tags`. */
  head: string;
  /** Markup made by React. */
  body: string;
  state: PageState;
  assets: PageAssets;
  routeId: string;
  /** The picture that the page opens with. */
  leadPicture?: PageHead['leadPicture'] | undefined;
  /** The Content-Security-Policy where no answer's header brings it. */
  policy?: string | undefined;
};

/**
 * The inline script, with what it is to have fetched ahead as data. Links in the markup would be fetched
 * before it could say that data is saved.
 */
function lookScriptTag(font: string | undefined, lead: PageHead['leadPicture']): string {
  const best = lead?.image.variants[0];
  const data = {
    font,
    ...(best && { picture: best.srcset, type: best.type, sizes: lead?.sizes }),
  };
  const attributes = Object.entries(data)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`)
    .join('');
  return `<script${attributes}>${lookScript}</script>`;
}

/**
 * The whole document. Its one inline script, known to the policy by its hash, applies the reader's look;
 * it stands before the style sheet, which it would wait for. State travels as `application/json`.
 */
export function renderDocument({
  locale,
  head,
  body,
  state,
  assets,
  routeId,
  leadPicture,
  policy,
}: DocumentParts): string {
  const pieces = escapeHtml(assets.piecesOf(routeId).join(' '));
  // Styles hide there what only a server can do.
  const exported = state.exported === undefined ? '' : ' data-exported';
  const saving = state.isSaving === true ? ' data-saving' : '';
  return [
    `<!doctype html><html lang="${locale}"${exported}${saving}><head><meta charset="utf-8">`,
    policy === undefined
      ? ''
      : `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    lookScriptTag(assets.font, leadPicture),
    assets.stylesheet ? `<link rel="stylesheet" href="${assets.stylesheet}">` : '',
    head,
    '<meta name="color-scheme" content="light dark">',
    '<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">',
    '<meta name="theme-color" content="#121417" media="(prefers-color-scheme: dark)">',
    '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
    // A file host may not know its type, and nobody installs what no worker stands behind.
    state.exported ? '' : `<link rel="manifest" href="${manifestPath}">`,
    '<link rel="apple-touch-icon" href="/icon-512.png">',
    `<script type="module" async src="${assets.boot}" data-pieces="${pieces}"></script>`,
    `</head><body><div id="root">${body}</div>`,
    `<script type="application/json" id="${pageStateId}">${escapeJson(state)}</script>`,
    '</body></html>',
  ].join('');
}

/** A page that leads on to another address. @param path relative to the origin `siteUrl` */
export function toMovedDocument(path: string, siteUrl: string): string {
  const href = escapeHtml(path);
  return [
    `<!doctype html><html lang="${site.defaultLocale}"><head><meta charset="utf-8">`,
    `<meta http-equiv="refresh" content="0; url=${href}"><title>${escapeHtml(site.name)}</title>`,
    `<link rel="canonical" href="${escapeHtml(siteUrl + path)}"></head>`,
    `<body><a href="${href}">${escapeHtml(siteUrl + path)}</a></body></html>`,
  ].join('');
}

/** What is left to say when a page cannot even be rendered: no script, no style, no state. */
export function toPlainDocument(title: string, text: string): string {
  return [
    `<!doctype html><html lang="${site.defaultLocale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title></head>`,
    `<body><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p></body></html>`,
  ].join('');
}
