import { withoutLanguage } from '#src/contract/languages.ts';
import { apiPaths, beforeParam } from '#src/contract/paths.ts';

const pattern = /^\/(artikel|kanal|topik|penulis|terpopuler)(?:\/([^/]+))?\/?$/;

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * The API path of the answer that a page stands or falls with; undefined where it needs none that is
 * kept. @param url the page's address
 */
export function mainAnswerOf({
  pathname,
  search,
}: Pick<URL, 'pathname' | 'search'>): string | undefined {
  const cursor = new URLSearchParams(search).get(beforeParam) ?? undefined;
  const path = withoutLanguage(pathname);
  if (path === '/') return apiPaths.articles({ cursor });
  const [, kind, name] = pattern.exec(path) ?? [];
  if (kind === 'terpopuler') return apiPaths.popular({ window: 'week' });
  const slug = name === undefined ? undefined : decode(name);
  if (slug === undefined) return undefined;
  switch (kind) {
    case 'artikel':
      return apiPaths.article(slug);
    case 'kanal':
      return apiPaths.articles({ section: slug, cursor });
    case 'topik':
      return apiPaths.articles({ topic: slug, cursor });
    case 'penulis':
      return apiPaths.articles({ author: slug, cursor });
    default:
      return undefined;
  }
}
