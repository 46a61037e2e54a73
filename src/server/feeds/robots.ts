import { inLanguage, languages } from '#src/contract/languages.ts';
import { pagePaths, sitemapPaths } from '#src/contract/paths.ts';

/**
 * What crawlers may ask for, and where they find everything: https://www.rfc-editor.org/rfc/rfc9309
 * @param siteUrl public origin without a slash at the end
 */
export function toRobots(siteUrl: string): string {
  return [
    'User-agent: *',
    'Disallow: /api/',
    ...languages.map((language) => `Disallow: ${inLanguage(language, pagePaths.moderation())}`),
    '',
    `Sitemap: ${siteUrl}${sitemapPaths.index()}`,
    `Sitemap: ${siteUrl}${sitemapPaths.news()}`,
    '',
  ].join('\n');
}
