import { lookup as resolveName } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { FetchError } from '#src/server/importers/http/fetch-error.ts';

/**
 * True for addresses that belong to the open internet. Everything else (private, loopback,
 * link-local with its metadata services, carrier NAT, multicast, tunnels that wrap another address)
 * is false, also where an IPv6 address stands for an IPv4 one.
 * https://www.iana.org/assignments/iana-ipv4-special-registry
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

/** A host of a URL as it is compared: lower case, without brackets or a dot at the end. */
export function hostOf(url: URL): string {
  return url.hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}

/** Decides per host of a URL: `allowedHosts` holds `host` or `host:port` as the operator wrote them. */
export function isAllowedHost(url: URL, allowedHosts: readonly string[]): boolean {
  const host = hostOf(url);
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return allowedHosts.some((given) => {
    const allowed = given.toLowerCase();
    return allowed === host || allowed === `${host}:${port}` || allowed === `[${host}]:${port}`;
  });
}

function refusal(host: string): FetchError {
  return new FetchError(
    'refused_address',
    `${host} leads into a private network; IMPORT_ALLOW_HOSTS can allow it`,
  );
}

/** @throws FetchError refused_address for a URL whose host is itself an address that is not public */
export function checkLiteralAddress(url: URL): void {
  const host = hostOf(url);
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw refusal(host);
}

/**
 * Resolves names for sockets, so that what is checked is what is connected to: a name whose
 * addresses are not all public is refused, since one that mixes them is after something.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolveName(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, '', 0);
    const [first] = addresses;
    const isRefused = addresses.some(({ address }) => !isPublicAddress(address));
    if (first === undefined || isRefused) return callback(refusal(hostname), '', 0);
    if (options.all === true) return callback(null, addresses);
    return callback(null, first.address, first.family);
  });
};
