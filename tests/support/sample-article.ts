import * as z from 'zod/mini';
import type { Article } from '#src/contract/articles.ts';
import { articleSchema } from '#src/contract/articles.ts';

/** A story as the server sends it, with whatever a test cares about. */
export function sampleArticle(given: Partial<Article> = {}): Article {
  const article: Article = {
    id: '0190b7a0-0000-7000-8000-000000000001',
    slug: 'satu',
    url: 'https://berita.example/artikel/satu',
    headline: 'Judul satu',
    description: 'Ringkasan satu.',
    section: { slug: 'aplikasi', name: 'Aplikasi' },
    authors: [{ slug: 'ratna-wulandari', name: 'Ratna Wulandari' }],
    datePublished: '2020-09-14T09:51:00+07:00',
    dateModified: '2020-09-14T09:51:00+07:00',
    dateRevised: '2020-09-14T09:51:00+07:00',
    readingMinutes: 2,
    image: {
      src: '/media/0123456789abcdef01234567/720.jpg',
      width: 1600,
      height: 900,
      variants: [{ type: 'image/avif', srcset: '/media/0123456789abcdef01234567/720.avif 720w' }],
      preview: 'https://berita.example/media/0123456789abcdef01234567/preview.jpg',
      alt: 'Sebuah gambar',
      caption: 'Keterangan',
      creditText: 'Ilustrasi: contoh',
      placeholder: 'data:image/webp;base64,AAAA',
    },
    commentCount: 3,
    dateline: 'AS',
    topics: [{ slug: 'tiktok', name: 'TikTok' }],
    wordCount: 300,
    body: { type: 'root', children: [] },
    corrections: [],
    source: null,
    commentsOpen: true,
    ...given,
  };
  return z.parse(articleSchema, article);
}
