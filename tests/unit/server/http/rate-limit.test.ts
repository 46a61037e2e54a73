import { describe, expect, it } from 'vitest';
import { networkOf } from '#src/server/http/client-address.ts';
import { createRateLimiter } from '#src/server/services/abuse/rate-limit.ts';

describe('a rate limiter', () => {
  it('lets a burst through and then one call per interval', () => {
    const limiter = createRateLimiter({ burst: 3, everyMs: 2_000 });
    expect([0, 0, 0, 0].map((at) => limiter.take('a', at))).toEqual([0, 0, 0, 2]);
    expect(limiter.take('a', 1_000)).toBe(1);
    expect(limiter.take('a', 2_000)).toBe(0);
    expect(limiter.take('a', 2_000)).toBe(2);
  });

  it('never lets more than the burst through, however long nobody came', () => {
    const limiter = createRateLimiter({ burst: 2, everyMs: 1_000 });
    limiter.take('a', 0);
    expect([0, 0, 0].map(() => limiter.take('a', 1e9))).toEqual([0, 0, 1]);
  });

  it('counts each reader apart', () => {
    const limiter = createRateLimiter({ burst: 1, everyMs: 1_000 });
    expect([limiter.take('a', 0), limiter.take('b', 0), limiter.take('a', 0)]).toEqual([0, 0, 1]);
  });

  it('takes a clock that went back for one that stood still', () => {
    const limiter = createRateLimiter({ burst: 1, everyMs: 1_000 });
    limiter.take('a', 10_000);
    expect(limiter.take('a', 0)).toBe(1);
  });

  it('remembers ten thousand readers and forgets the one who was quiet longest', () => {
    const limiter = createRateLimiter({ burst: 1, everyMs: 1e9 });
    limiter.take('quiet', 0);
    limiter.take('busy', 0);
    for (let n = 0; n < 9_998; n += 1) limiter.take(`reader ${n}`, 1);
    limiter.take('busy', 2);
    limiter.take('one more', 2);
    expect(limiter.size).toBe(10_000);
    expect(limiter.take('busy', 3)).toBeGreaterThan(0);
    expect(limiter.take('quiet', 3)).toBe(0);
  });
});

describe('a network', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::ffff:0:203.0.113.9', '0:0:0:0::/64'],
    ['2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
    ['203.0.113.9:4711', '203.0.113.9'],
    ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::9]', '2001:db8:1:2::/64'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
