import { BlockList, isIP } from 'node:net';

/** Proxies whose word about a reader's address counts: how many stand in front, or their addresses. */
export type TrustedProxies = number | BlockList;

const mostProxies = 10;

/**
 * Reads what TRUSTED_PROXIES says: a number from 0 to 10, or addresses and networks with commas in
 * between, as `10.0.0.0/8, 127.0.0.1, fd00::/8`. @returns undefined where it is neither
 */
export function parseTrustedProxies(text: string): TrustedProxies | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text) <= mostProxies ? Number(text) : undefined;
  const list = new BlockList();
  for (const entry of text.split(',')) {
    const [, address = '', bits] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(entry.trim()) ?? [];
    const family = isIP(address);
    const most = family === 6 ? 128 : 32;
    if (family === 0 || Number(bits ?? most) > most) return undefined;
    list.addSubnet(address, Number(bits ?? most), family === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}

/** Whether an address is that of a proxy of ours; an IPv4 one may come as `::ffff:10.0.0.1`. */
export function isTrusted(proxies: BlockList, address: string): boolean {
  const family = isIP(address);
  return family !== 0 && proxies.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
