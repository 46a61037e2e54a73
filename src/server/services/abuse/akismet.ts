import { createSafeFetch } from '#src/server/importers/http/safe-fetch.ts';
import type { Content } from '#src/server/services/comments/comment-content.ts';

/** Whether a comment is spam; false also where nobody could say so in time. */
export type IsSpam = (comment: Content & { network: string | undefined }) => Promise<boolean>;

export type AkismetOptions = {
  key: string;
  siteUrl: string;
  userAgent: string;
  /** Where it is asked, for tests of our own. */
  endpoint?: string;
  /** Hosts that may be asked though they lie in a private network. */
  allowedHosts?: readonly string[];
};

/** A reader waits for the answer: whoever is slower than this is not asked at all. */
const patienceMs = 2_000;

/**
 * Asks Akismet, which is told words, name and network of a comment: the publisher's choice, and off
 * without a key. https://akismet.com/developers/detailed-docs/comment-check/
 */
export function createAkismet(options: AkismetOptions): IsSpam {
  const { key, siteUrl, userAgent, allowedHosts = [] } = options;
  const endpoint = options.endpoint ?? 'https://rest.akismet.com/1.1/comment-check';
  const ask = createSafeFetch({
    userAgent,
    allowedHosts,
    attempts: 1,
    maxBytes: 4_096,
    totalTimeoutMs: patienceMs,
    idleTimeoutMs: patienceMs,
  });
  return async ({ authorName, text, network = '' }) => {
    const form = new URLSearchParams({
      api_key: key,
      blog: siteUrl,
      user_ip: network.replace('/64', ''),
      comment_type: 'comment',
      comment_author: authorName,
      comment_content: text,
    });
    try {
      const { status, body } = await ask(endpoint, { form });
      return status === 200 && body.toString('utf8').trim() === 'true';
    } catch {
      // A comment never waits for, nor is lost by, somebody else's server.
      return false;
    }
  };
}
