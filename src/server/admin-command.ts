import * as z from 'zod';
import { type Role, roles } from '#src/contract/accounts.ts';
import type { Config } from '#src/server/config.ts';
import type { CommandOutput } from '#src/server/import-command.ts';
import { createLogger } from '#src/server/log.ts';
import { type Newsroom, openNewsroom } from '#src/server/open-newsroom.ts';
import { withholdVersions } from '#src/server/services/articles/withhold-versions.ts';
import { codeMinutes } from '#src/server/services/identity/code-minutes.ts';
import { createSignIn } from '#src/server/services/identity/sign-in.ts';
import { hasAccount, listStaff, setRoleByEmail } from '#src/server/services/identity/staff.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';
import { ServiceError } from '#src/server/services/service-error.ts';

const usage = `Usage: admin create <e-mail>          makes an administrator
       admin role <e-mail> <role>     ${roles.join(', ')}
       admin code <e-mail>            a sign-in code, where none can be mailed
       admin withhold <story>         hides what a story said before, by its slug
       admin list                     everybody who is more than a reader`;

type Order =
  | { verb: 'create' | 'code'; email: string }
  | { verb: 'role'; email: string; role: Role }
  | { verb: 'withhold'; slug: string }
  | { verb: 'list' };

function readOrder([verb, email, role, ...others]: readonly string[]): Order | undefined {
  if (others.length > 0) return undefined;
  if (verb === 'list') return email === undefined ? { verb } : undefined;
  if (verb === 'withhold') {
    return email !== undefined && role === undefined ? { verb, slug: email } : undefined;
  }
  if (email === undefined || !z.email().safeParse(email).success) return undefined;
  if (verb === 'create' || verb === 'code') return role === undefined ? { verb, email } : undefined;
  const known = roles.find((name) => name === role);
  return verb === 'role' && known !== undefined ? { verb, email, role: known } : undefined;
}

/**
 * `admin create <e-mail>`, `role`, `code` and `list`: who works for the newsroom; `withhold <story>`. Answers the exit
 * status: 0 when it is done, 1 when there is no such account, 2 when the command cannot be followed.
 * @throws DatabaseError with one sentence, as when a running server holds the embedded database
 */
export async function runAdmin(
  args: readonly string[],
  readConfig: () => Config,
  { say, complain }: CommandOutput,
): Promise<number> {
  const order = readOrder(args);
  if (order === undefined) {
    complain(usage);
    return 2;
  }
  const config = readConfig();
  const log = createLogger(config.logLevel);
  const now = () => new Date();
  // The sample, where it is wanted, is the server's business.
  const newsroom = await openNewsroom({ config: { ...config, hasSample: false }, log, now, say });
  try {
    const lines = await follow(order, { config, newsroom });
    if (lines === undefined) {
      complain('No account has this address; make one with: admin create <e-mail>');
      return 1;
    }
    for (const line of lines) say(line);
    return 0;
  } finally {
    await newsroom.db.close();
  }
}

type Surroundings = { config: Config; newsroom: Newsroom };

/** Lines for the operator; undefined where there is no such account. */
async function follow(order: Order, given: Surroundings): Promise<string[] | undefined> {
  const { config, newsroom } = given;
  const { db, canWrite } = newsroom.db;
  const context = { db, canWrite, now: () => new Date(), siteUrl: config.siteUrl };
  switch (order.verb) {
    case 'list': {
      const staff = await listStaff(context);
      if (staff.length === 0) return ['Nobody yet; begin with: admin create <e-mail>'];
      return staff.map(({ email, name, role }) => [role, email, name].join('  ').trimEnd());
    }
    case 'create': {
      const { email } = await setRoleByEmail(context, order.email, 'administrator');
      return [`${email} is administrator.`, ...(await howToSignIn(email, given))];
    }
    case 'role': {
      if (!(await hasAccount(context, order.email))) return undefined;
      const { email, role } = await setRoleByEmail(context, order.email, order.role);
      return [`${email} is ${role}.`];
    }
    case 'withhold':
      return [await withhold(context, order.slug)];
    case 'code':
      if (!(await hasAccount(context, order.email))) return undefined;
      return [await codeLine(order.email, given)];
  }
}

async function withhold(context: ServiceContext, slug: string): Promise<string> {
  try {
    return `Earlier versions that readers do not see: ${await withholdVersions(context, slug)}`;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return `No story has the slug ${slug}.`;
  }
}

async function howToSignIn(email: string, given: Surroundings): Promise<string[]> {
  const where = `Sign in at ${given.config.siteUrl}/masuk`;
  if (given.config.mail !== undefined) return [`${where}; the code is mailed.`];
  return [`${where}; no mail server is configured.`, await codeLine(email, given)];
}

async function codeLine(email: string, { config, newsroom }: Surroundings): Promise<string> {
  const { db, canWrite } = newsroom.db;
  const log = createLogger(config.logLevel);
  const code = await createSignIn({
    db,
    canWrite,
    now: () => new Date(),
    siteUrl: config.siteUrl,
    onError: (message, error) => log.error(message, { error }),
  }).makeCode(email);
  return `Code: ${code} (once, within ${codeMinutes} minutes)`;
}
