/**
 * A moment as RSS writes it, in UTC: `Mon, 14 Sep 2020 02:51:00 +0000`. RFC 822 with a year of four
 * digits, https://www.rssboard.org/rss-specification#requiredChannelElements
 */
export function toRfc822(iso: string): string {
  return new Date(iso).toUTCString().replace(/GMT$/, '+0000');
}
