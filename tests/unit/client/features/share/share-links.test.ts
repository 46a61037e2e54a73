import { describe, expect, it } from 'vitest';
import {
  type ShareService,
  shareLinks,
  shareServices,
} from '#src/client/features/share/share-links.ts';

const url = 'https://urtech.example/artikel/tiktok-oracle';

const addresses: Record<ShareService, string> = {
  whatsapp: 'https://wa.me/?text=',
  facebook: 'https://www.facebook.com/sharer/sharer.php?u=',
  x: 'https://x.com/intent/tweet?text=',
  linkedin: 'https://www.linkedin.com/sharing/share-offsite/?url=',
  telegram: 'https://t.me/share/url?url=',
  threads: 'https://www.threads.net/intent/post?text=',
  line: 'https://social-plugins.line.me/lineit/share?url=',
  email: 'mailto:?subject=',
};

/** Reads the parameters as a service does that knows no `+`: only percent-decoding. */
function paramsOf(href: string): Record<string, string> {
  const query = href.slice(href.indexOf('?') + 1);
  return Object.fromEntries(
    query.split('&').map((pair) => {
      const [key = '', ...rest] = pair.split('=');
      return [key, decodeURIComponent(rest.join('='))];
    }),
  );
}

function linksOf(headline: string, description = 'Ringkasannya.') {
  const links = shareLinks({ url, headline, description });
  return Object.fromEntries(links.map(({ service, href }) => [service, href]));
}

// What a newsroom's headline may hold, and what a receiver must read of it.
const headlines: [string, string, string][] = [
  ['quotes', `"Kami siap," kata 'dia'`, `"Kami siap," kata 'dia'`],
  ['an ampersand', 'Riset & pengembangan', 'Riset & pengembangan'],
  [
    'an ampersand that looks like a parameter',
    'a&url=https://evil.example',
    'a&url=https://evil.example',
  ],
  ['a hash', 'C# dan #TikTok', 'C# dan #TikTok'],
  ['a plus', '1+1 = C++', '1+1 = C++'],
  ['a per cent sign', 'Naik 100%20 kali %zz', 'Naik 100%20 kali %zz'],
  ['a question mark', 'Benarkah? Ya?', 'Benarkah? Ya?'],
  [
    'an emoji of several code points',
    'Keluarga 👨‍👩‍👧‍👦 & bendera 🇮🇩',
    'Keluarga 👨‍👩‍👧‍👦 & bendera 🇮🇩',
  ],
  ['a lone surrogate', 'Rusak \uD83D di tengah', 'Rusak \uFFFD di tengah'],
  ['a lone low surrogate at the end', 'Rusak \uDE00', 'Rusak \uFFFD'],
  ['newlines', 'Baris satu\r\nBcc: korban@example.com\n', 'Baris satu Bcc: korban@example.com'],
  ['control characters', 'a\u0000b\u001Fc', 'a b c'],
  ['markup', '</script><img src=x onerror=alert(1)>', '</script><img src=x onerror=alert(1)>'],
  ['Arabic', 'تيك توك', 'تيك توك'],
  ['nothing', '', ''],
];

describe('share links', () => {
  it('names every service once, the four most used first', () => {
    const services = shareLinks({ url, headline: 'H', description: '' }).map(
      (link) => link.service,
    );
    expect(services).toEqual([...shareServices]);
    expect(services.slice(0, 4)).toEqual(['whatsapp', 'facebook', 'x', 'linkedin']);
  });

  it.each(shareServices)('%s is addressed as the service documents it', (service) => {
    expect(linksOf('Judul')[service]?.startsWith(addresses[service])).toBe(true);
  });

  describe.each(headlines)('a headline with %s', (_name, headline, received) => {
    const links = linksOf(headline);

    it('arrives whole wherever text is sent', () => {
      expect(paramsOf(links.whatsapp ?? '')).toEqual({ text: `${received} ${url}` });
      expect(paramsOf(links.threads ?? '')).toEqual({ text: `${received} ${url}` });
      expect(paramsOf(links.x ?? '')).toEqual({ text: received, url });
      expect(paramsOf(links.telegram ?? '')).toEqual({ url, text: received });
      expect(paramsOf(links.email ?? '')).toEqual({
        subject: received,
        body: `Ringkasannya.\r\n\r\n${url}`,
      });
    });

    it('does not touch the links that send the address alone', () => {
      expect(paramsOf(links.facebook ?? '')).toEqual({ u: url });
      expect(paramsOf(links.linkedin ?? '')).toEqual({ url });
      expect(paramsOf(links.line ?? '')).toEqual({ url });
    });

    it('leaves nothing raw that ends an attribute, a parameter or a line', () => {
      for (const href of Object.values(links)) {
        expect(href).not.toMatch(/[\s"<>+#\p{Cc}\p{Cs}]/u);
        expect(() => new URL(href)).not.toThrow();
      }
    });
  });

  it('an address with parameters of its own stays one parameter', () => {
    const address = 'https://urtech.example/artikel/a?x=1&y=2#b';
    const links = shareLinks({ url: address, headline: 'H', description: '' });
    const facebook = links.find((link) => link.service === 'facebook');
    expect(paramsOf(facebook?.href ?? '')).toEqual({ u: address });
  });

  it('a mail without a description has the address alone, on lines that end as mail wants', () => {
    expect(linksOf('Judul', '').email).toBe(
      `mailto:?subject=Judul&body=${encodeURIComponent(url)}`,
    );
    expect(linksOf('Judul', 'Isi').email).toContain('Isi%0D%0A%0D%0Ahttps');
  });
});
