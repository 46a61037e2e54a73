import { PasskeyError } from '#src/client/features/identity/passkeys.ts';
import { ApiError } from '#src/client/lib/api-error.ts';
import { limits } from '#src/contract/limits.ts';
import { m } from '#src/i18n/text.ts';
import { formatWait } from '#src/i18n/waits.ts';

function nameSentence(error: ApiError): string | undefined {
  switch (error.fields?.name) {
    case undefined:
      return undefined;
    case 'required':
      return m.identity_error_name_required();
    case 'too_long':
      return m.identity_error_name_long({ limit: limits.authorName });
    case 'invalid':
      return m.identity_error_name_invalid();
  }
}

/** Why something about one's identity did not work, in the reader's language. */
export function sentenceFor(error: unknown): string {
  if (error instanceof PasskeyError) {
    return error.reason === 'cancelled'
      ? m.identity_error_passkey_cancelled()
      : m.identity_error_passkey_unsupported();
  }
  if (!(error instanceof ApiError)) return m.identity_error_server();
  if (error.fields?.code !== undefined) return m.identity_error_code();
  if (error.fields?.email !== undefined) return m.identity_error_email();
  const aboutName = nameSentence(error);
  if (aboutName !== undefined) return aboutName;
  switch (error.code) {
    case 'rate_limited':
      return m.identity_error_wait({ wait: formatWait(error.retryAfter ?? 60) });
    case 'name_taken':
      return m.identity_error_name_taken();
    case 'signed_out':
      return m.identity_error_signed_out();
    case 'forbidden':
      return m.identity_error_stale();
    case 'invalid_request':
      return m.identity_error_passkey();
    case 'offline':
      return m.identity_error_offline();
    default:
      return m.identity_error_server();
  }
}
