import { describe, expect, it } from 'vitest';
import type { PageHead } from '#src/client/lib/page-head.ts';
import { headTags } from '#src/server/html/head-tags.ts';
import { sampleArticle } from '#tests/support/sample-article.ts';

const siteUrl = 'https://berita.example';

function headOf(headline: string): string {
  const article = sampleArticle({ headline });
  const head: PageHead = {
    title: headline,
    description: article.description,
    path: '/artikel/satu',
    breadcrumbs: [{ name: article.section.name, path: '/kanal/aplikasi' }],
    article,
    ...(article.image ? { leadPicture: { image: article.image, sizes: '100vw' } } : {}),
  };
  return headTags(head, siteUrl, 'id');
}

function contentOf(html: string, name: string): string | undefined {
  return new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`).exec(html)?.[1];
}

function jsonLdOf(html: string): Record<string, unknown>[] {
  const blocks = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g);
  return [...blocks].map((match) => JSON.parse(match[1] ?? ''));
}

describe('headTags', () => {
  it('gives a link preview everything that WhatsApp, Facebook and X read', () => {
    const html = headOf('Judul biasa');
    expect(contentOf(html, 'og:type')).toBe('article');
    expect(contentOf(html, 'og:url')).toBe(`${siteUrl}/artikel/satu`);
    expect(contentOf(html, 'og:image')).toMatch(/^https:\/\/.*\/preview\.jpg$/);
    expect(contentOf(html, 'og:image:width')).toBe('1200');
    expect(contentOf(html, 'og:image:height')).toBe('630');
    expect(contentOf(html, 'og:image:type')).toBe('image/jpeg');
    expect(contentOf(html, 'og:image:alt')).not.toBe('');
    expect(contentOf(html, 'twitter:card')).toBe('summary_large_image');
    expect(contentOf(html, 'article:published_time')).toBe('2020-09-14T09:51:00+07:00');
    expect(html).toContain(`<link rel="canonical" href="${siteUrl}/artikel/satu">`);
  });

  it('gives the address of the page in each language, its own as canonical', () => {
    const list = { title: 'Latest', description: '', path: '/', breadcrumbs: [] };
    const html = headTags(list, siteUrl, 'en');
    const alternates = [...html.matchAll(/hreflang="(.*?)" href="(.*?)"/g)];
    expect(alternates.map(([, language, href]) => [language, href])).toEqual([
      ['id', `${siteUrl}/`],
      ['en', `${siteUrl}/en`],
      ['x-default', `${siteUrl}/`],
    ]);
    expect(html).toContain(`<link rel="canonical" href="${siteUrl}/en">`);
    expect(contentOf(html, 'og:locale')).toBe('en_GB');
  });

  it('says what the story is in schema.org words', () => {
    const [article, breadcrumbs] = jsonLdOf(headOf('Judul biasa'));
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Judul biasa',
      datePublished: '2020-09-14T09:51:00+07:00',
      author: [{ '@type': 'Person', url: `${siteUrl}/penulis/ratna-wulandari` }],
    });
    expect(breadcrumbs).toMatchObject({ '@type': 'BreadcrumbList' });
  });

  it('names the feeds, those of a section or topic before those of the whole site', () => {
    const list: PageHead = {
      title: 'Kanal Gawai',
      description: '',
      path: '/kanal/gawai',
      breadcrumbs: [],
    };
    const subject = { kind: 'section', slug: 'gawai', name: 'Gawai', description: '' } as const;
    const feeds = (head: PageHead) =>
      [
        ...headTags(head, siteUrl, 'id').matchAll(/rel="alternate" type="(.*?)" .*?href="(.*?)"/g),
      ].map(([, type, href]) => `${type} ${href}`);
    const whole = [
      'application/rss+xml /rss.xml',
      'application/atom+xml /atom.xml',
      'application/feed+json /feed.json',
    ];
    const own = whole.map((feed) => feed.replace(' ', ' /kanal/gawai'));
    expect(feeds(list)).toEqual(whole);
    expect(feeds({ ...list, subject })).toEqual([...own, ...whole]);
    expect(feeds({ ...list, subject: { ...subject, kind: 'author' } })).toEqual(whole);
  });

  it.each([
    '</title><script>alert(1)</script>',
    '"><meta http-equiv=refresh content=0>',
    'Kata “kutip”, & dan <b>tebal</b>',
  ])('lets no headline out of its place: %s', (headline) => {
    const html = headOf(headline);
    expect(html).not.toContain(headline);
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(jsonLdOf(html)[0]).toMatchObject({ headline });
  });
});
