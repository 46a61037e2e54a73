import { ServiceError } from '#src/server/services/service-error.ts';

type Refusal = { status: string; code: string };

function refusalOf(error: unknown): Refusal | undefined {
  const isRefusal = error instanceof Error && error.name === 'APIError';
  if (!isRefusal || !('status' in error)) return undefined;
  const body = 'body' in error ? error.body : undefined;
  const hasCode = typeof body === 'object' && body !== null && 'code' in body;
  return { status: String(error.status), code: hasCode ? String(body.code) : '' };
}

const wrongCodes = new Set(['INVALID_OTP', 'OTP_EXPIRED', 'TOO_MANY_ATTEMPTS']);

/**
 * What a refusal of Better Auth is to our callers. A wrong code, an old one and one for which there is
 * no account are the same. Anything that is no refusal is a failure of ours and stays what it is.
 */
export function asServiceError(error: unknown): unknown {
  const refusal = refusalOf(error);
  if (refusal === undefined) return error;
  const options = { cause: error };
  if (wrongCodes.has(refusal.code)) {
    return new ServiceError('invalid_request', { code: 'invalid' }, options);
  }
  // Not "signed out": whoever tried was not signed in before either.
  if (refusal.code === 'PASSKEY_NOT_FOUND') {
    return new ServiceError('invalid_request', undefined, options);
  }
  if (refusal.code === 'SESSION_NOT_FRESH')
    return new ServiceError('forbidden', undefined, options);
  switch (refusal.status) {
    case 'UNAUTHORIZED':
      return new ServiceError('signed_out', undefined, options);
    case 'FORBIDDEN':
      return new ServiceError('forbidden', undefined, options);
    case 'INTERNAL_SERVER_ERROR':
      return error;
    default:
      return new ServiceError('invalid_request', undefined, options);
  }
}
