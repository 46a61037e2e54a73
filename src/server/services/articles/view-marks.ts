import { randomBytes } from 'node:crypto';
import { eq, lt, sql } from 'drizzle-orm';
import { viewSalts } from '#src/server/db/schema.ts';
import { keyedHash } from '#src/server/services/identity/site-secret.ts';
import type { Database } from '#src/server/services/service-context.ts';

/** Who opened a story, as far as a request tells; neither part is ever stored. */
export type Viewer = { network: string; userAgent: string };

/**
 * Notes that a viewer saw a story on a day, as keyed hashes that nobody can read when the day's salt is
 * gone. @returns false where that was noted before, or where the network has had its share
 */
export async function markView(
  db: Database,
  { network, userAgent }: Viewer,
  { articleId, day, mostOfNetwork }: { articleId: string; day: string; mostOfNetwork: number },
): Promise<boolean> {
  const salt = await readSalt(db, day);
  const ofReader = keyedHash(salt, 'reader', `${articleId}\n${network}\n${userAgent}`);
  const ofNetwork = keyedHash(salt, 'network', `${articleId}\n${network}`);
  const { rows } = await db.execute<{ count: number }>(sql`
    with is_new as (
      insert into view_marks (day, mark) select ${day}::date, ${ofReader}
      where not exists (select 1 from view_marks
        where day = ${day} and mark = ${ofNetwork} and count >= ${mostOfNetwork})
      on conflict do nothing returning 1)
    insert into view_marks (day, mark) select ${day}::date, ${ofNetwork} from is_new
    on conflict (day, mark) do update set count = view_marks.count + 1
    returning count`);
  const count = rows[0]?.count;
  return count !== undefined && count <= mostOfNetwork;
}

/** The salt of a day, the same for every process; a new day throws those before it away. */
async function readSalt(db: Database, day: string): Promise<string> {
  const find = () => db.select().from(viewSalts).where(eq(viewSalts.day, day));
  const [known] = await find();
  if (known !== undefined) return known.salt;
  const salt = randomBytes(32).toString('base64url');
  await db.insert(viewSalts).values({ day, salt }).onConflictDoNothing();
  // With the salts goes the way to find out who saw what; the marks themselves go with the house's dust.
  await db.delete(viewSalts).where(lt(viewSalts.day, day));
  const [kept] = await find();
  return kept?.salt ?? salt;
}

/**
 * Forgets who saw what before a day, and with the salts the way to find it out.
 * @param most marks at once @returns how many there were, up to that
 */
export async function forgetMarks(db: Database, day: string, most: number): Promise<number> {
  await db.delete(viewSalts).where(lt(viewSalts.day, day));
  const { rowCount } = await db.execute(sql`delete from view_marks where (day, mark) in (
    select day, mark from view_marks where day < ${day} limit ${most})`);
  return rowCount ?? 0;
}
