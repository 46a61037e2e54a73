import { OpenError } from '#src/client/features/library/handover/seal.ts';
import { ApiError } from '#src/client/lib/api-error.ts';
import { limits } from '#src/contract/limits.ts';
import { m } from '#src/i18n/text.ts';
import { formatWait } from '#src/i18n/waits.ts';

/** Whether a browser has what sealing takes, which it has on https only. */
export function canSeal(): boolean {
  return typeof CompressionStream === 'function' && crypto.subtle !== undefined;
}

/** Why nothing could be handed over, in the reader's language. */
export function sentenceFor(error: unknown): string {
  if (error instanceof OpenError) {
    return error.reason === 'key' ? m.handover_error_key() : m.handover_error_content();
  }
  if (!(error instanceof ApiError)) return m.handover_error_server();
  if (error.fields?.ciphertext === 'too_long') return m.handover_error_large();
  switch (error.code) {
    case 'offline':
      return m.handover_error_offline();
    case 'timeout':
      return m.handover_error_slow();
    case 'handover_not_found':
    case 'invalid_request':
      return m.handover_error_unknown();
    case 'handover_expired':
      return m.handover_error_expired({ minutes: limits.handoverLife / 60_000 });
    case 'handover_ended':
      return m.handover_error_ended();
    case 'payload_too_large':
      return m.handover_error_large();
    case 'rate_limited':
      return m.handover_error_wait({ wait: formatWait(error.retryAfter ?? 60) });
    default:
      return m.handover_error_server();
  }
}

/** What a library holds, in a line. */
export function contentsOf(counts: { saved: number; read: number; followed: number }): string {
  return m.handover_contents(counts);
}
