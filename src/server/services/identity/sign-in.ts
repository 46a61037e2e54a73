import { type Role, roles } from '#src/contract/accounts.ts';
import type {
  CodeRequest,
  CodeSignIn,
  NewPasskey,
  PasskeyAssertion,
} from '#src/contract/requests.ts';
import type { Account } from '#src/server/services/identity/actor.ts';
import { asServiceError } from '#src/server/services/identity/auth-failure.ts';
import { type AuthSource, createAuthSource } from '#src/server/services/identity/auth-source.ts';
import { codeMail } from '#src/server/services/identity/code-mail.ts';
import type { GoogleClient } from '#src/server/services/identity/create-auth.ts';
import { slowDown } from '#src/server/services/identity/slow-down.ts';
import type { Mailer } from '#src/server/services/mail/mailer.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

/** What a step answers, and the cookies that go with it. */
export type Step<T> = { value: T; cookies: string[] };

export type Current = { account: Account; sessionId: string };

export type SignInOptions = Pick<ServiceContext, 'db' | 'now' | 'siteUrl' | 'canWrite'> & {
  mailer?: Mailer | undefined;
  google?: GoogleClient | undefined;
  onError: (message: string, error?: unknown) => void;
};

const sessionCookie = /(?:^|;\s*)(?:__Secure-)?akun\.session_token=/;

/** Whether a request says that somebody is signed in; without it Better Auth is not asked, nor loaded. */
export function hasSessionCookie(headers: Headers): boolean {
  return sessionCookie.test(headers.get('cookie') ?? '');
}

const toRole = (role: unknown): Role => roles.find((known) => known === role) ?? 'reader';
const cookiesOf = (headers: Headers) => headers.getSetCookie();

/** Every way in and out. Each call throws ServiceError alone; what it says tells nothing of accounts. */
export function createSignIn(options: SignInOptions) {
  const { mailer, google, onError } = options;
  const source = createAuthSource(options);

  /** Calls Better Auth where something may be written. */
  async function write<T>(call: (auth: Awaited<ReturnType<AuthSource['get']>>) => Promise<T>) {
    if (!options.canWrite()) throw new ServiceError('unavailable');
    const auth = await source.get();
    return call(auth).catch((error: unknown) => {
      throw asServiceError(error);
    });
  }

  async function slow(
    step: Parameters<typeof slowDown>[1],
    network: string | undefined,
    email?: string,
  ) {
    const account = email === undefined ? {} : { account: await source.hash(email.toLowerCase()) };
    await slowDown(options, step, { network, ...account });
  }

  /** Who is signed in by the cookies of a request, and in which session. */
  async function findCurrent(headers: Headers, isRefreshed = false) {
    if (!hasSessionCookie(headers)) return undefined;
    const auth = await source.get();
    const disableRefresh = !isRefreshed || !options.canWrite();
    const { headers: answered, response } = await auth.api.getSession({
      headers,
      query: { disableRefresh },
      returnHeaders: true,
    });
    if (response === null) return undefined;
    const { user, session } = response;
    const account = { id: user.id, name: user.name, role: toRole(user.role) };
    return { value: { account, sessionId: session.id }, cookies: cookiesOf(answered) };
  }

  return {
    providers: { email: mailer !== undefined, passkey: true, google: google !== undefined },
    findCurrent,

    findAccount: async (headers: Headers): Promise<Account | undefined> =>
      (await findCurrent(headers))?.value.account,

    /** Mails a code to any address, whether or not an account has it. @throws unavailable */
    sendCode: async (
      { email, locale }: CodeRequest,
      network: string | undefined,
    ): Promise<void> => {
      if (mailer === undefined) throw new ServiceError('unavailable');
      await slow('code', network, email);
      const code = await write((auth) =>
        auth.api.createVerificationOTP({ body: { email, type: 'sign-in' } }),
      );
      try {
        await mailer.sendMail(codeMail(email, code, locale));
      } catch (error) {
        onError('a code was not mailed', error);
        throw new ServiceError('unavailable');
      }
    },

    /** @throws invalid_request naming `code` where it is wrong, old or spent; rate_limited */
    signInByCode: async (
      { email, code }: CodeSignIn,
      headers: Headers,
      network: string | undefined,
    ): Promise<Step<undefined>> => {
      await slow('guess', network, email);
      const { headers: answered } = await write((auth) =>
        auth.api.signInEmailOTP({ body: { email, otp: code }, headers, returnHeaders: true }),
      );
      return { value: undefined, cookies: cookiesOf(answered) };
    },

    signOut: async (headers: Headers): Promise<Step<undefined>> => {
      const { headers: answered } = await write((auth) =>
        auth.api.signOut({ headers, returnHeaders: true }),
      );
      return { value: undefined, cookies: cookiesOf(answered) };
    },

    /** Where the browser goes on to; it comes back to `finishGoogle`, and then to the profile. */
    startGoogle: async (headers: Headers, network: string | undefined): Promise<Step<string>> => {
      if (google === undefined) throw new ServiceError('not_found');
      await slow('passkey', network);
      const { headers: answered, response } = await write((auth) =>
        auth.api.signInSocial({
          body: { provider: 'google', callbackURL: '/profil', disableRedirect: true },
          headers,
          returnHeaders: true,
        }),
      );
      if (response.url === undefined) throw new ServiceError('unavailable');
      return { value: response.url, cookies: cookiesOf(answered) };
    },

    /** Answers the address that Google sends the browser back to. */
    finishGoogle: (request: Request): Promise<Response> => {
      if (google === undefined) throw new ServiceError('not_found');
      return write((auth) => auth.handler(request));
    },

    askPasskey: async (headers: Headers, network: string | undefined) => {
      await slow('passkey', network);
      const { headers: answered, response } = await write((auth) =>
        auth.api.generatePasskeyAuthenticationOptions({ headers, returnHeaders: true }),
      );
      return { value: { ...response }, cookies: cookiesOf(answered) };
    },

    /** @throws invalid_request where no account has this passkey */
    signInByPasskey: async (
      { response }: PasskeyAssertion,
      headers: Headers,
      network: string | undefined,
    ): Promise<Step<undefined>> => {
      await slow('passkey', network);
      const { headers: answered } = await write((auth) =>
        auth.api.verifyPasskeyAuthentication({ body: { response }, headers, returnHeaders: true }),
      );
      return { value: undefined, cookies: cookiesOf(answered) };
    },

    /** @throws signed_out, forbidden where the sign-in is more than a day old */
    offerPasskey: async (headers: Headers) => {
      const { headers: answered, response } = await write((auth) =>
        auth.api.generatePasskeyRegistrationOptions({ headers, query: {}, returnHeaders: true }),
      );
      return { value: { ...response }, cookies: cookiesOf(answered) };
    },

    addPasskey: async (
      { response, name }: NewPasskey,
      headers: Headers,
    ): Promise<Step<undefined>> => {
      const body = { response, ...(name && { name }) };
      const { headers: answered } = await write((auth) =>
        auth.api.verifyPasskeyRegistration({ body, headers, returnHeaders: true }),
      );
      return { value: undefined, cookies: cookiesOf(answered) };
    },

    /** A code for an address, for the operator to hand over where nothing can be mailed. */
    makeCode: (email: string): Promise<string> =>
      write((auth) => auth.api.createVerificationOTP({ body: { email, type: 'sign-in' } })),
  };
}

export type SignIn = ReturnType<typeof createSignIn>;
