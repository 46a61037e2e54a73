import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ShareBar } from '#src/client/features/share/share-bar.tsx';

const html = renderToString(
  <ShareBar
    url="https://urtech.example/artikel/a"
    headline={'"Kami" & </script>'}
    description="Ringkasan."
    placement="top"
  />,
);
const links = html.match(/<a [^>]*>/g) ?? [];

describe('the share bar as the server writes it', () => {
  it('has all eight services as links that work without a script', () => {
    expect(links).toHaveLength(8);
    for (const link of links) {
      expect(link).toMatch(/href="(https:|mailto:)/);
      expect(link).toContain('target="_blank"');
      expect(link).toContain('rel="noopener noreferrer"');
    }
  });

  it.each(['WhatsApp', 'Facebook', 'X', 'LinkedIn', 'Telegram', 'Threads', 'LINE'])(
    'names the link to %s',
    (name) => {
      expect(html).toContain(`aria-label="Bagikan ke ${name}"`);
    },
  );

  it('keeps the other services in a menu that opens by itself', () => {
    expect(html).toMatch(/<details[^>]*><summary/);
    expect(html.indexOf('Telegram')).toBeGreaterThan(html.indexOf('<details'));
  });

  it('shows no button of the device and carries no styles or handlers of its own', () => {
    expect(html).not.toContain('Bagikan lewat perangkat');
    expect(html).not.toMatch(/ style=| on[a-z]+=|<script/);
  });

  it('hides its drawings from screen readers', () => {
    expect(html.match(/<svg/g)?.length).toBe(html.match(/<svg[^>]*aria-hidden="true"/g)?.length);
  });
});
