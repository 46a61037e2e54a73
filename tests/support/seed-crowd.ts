import { sql } from 'drizzle-orm';
import type { Database } from '#src/server/services/service-context.ts';

export type Crowd = {
  articleId: string;
  /** Top-level comments; every tenth is hidden, every hundredth has an editors' pick. */
  topLevel: number;
  /** Answers to the newest of them. */
  replies: number;
  newest: Date;
};

/**
 * Puts a conversation of any length in with a few statements, one second between two comments. The
 * triggers that count are off meanwhile: they would touch the story once per row.
 */
export async function seedCrowd(db: Database, crowd: Crowd): Promise<void> {
  const { articleId, topLevel, replies, newest } = crowd;
  const at = sql`${newest.toISOString()}::timestamptz`;
  const id = (kind: string, n = 'n') =>
    sql`overlay(overlay(md5(${articleId}::text || ${kind}::text || ${sql.raw(n)})
      placing '7' from 13) placing 'a' from 17)::uuid`;
  await db.execute(sql`alter table comments disable trigger comments_count`);
  await db.execute(sql`
    insert into comments (id, article_id, status, author_name, text, created_at, content_hash,
      device_hash, network_hash, like_count, is_picked)
    select ${id('top')}, ${articleId}::uuid, case when n % 10 = 0 then 'rejected' else 'published' end,
      'Pembaca ' || n, 'Komentar ke-' || n || ' tentang berita ini ' || md5(n::text),
      ${at} - n * interval '1 second', md5(n::text), 'd' || n % 500, 'n' || n % 100, n % 50, n % 100 = 1
    from generate_series(1, ${topLevel}::int) n`);
  await db.execute(sql`
    insert into comments (id, article_id, parent_id, author_name, text, created_at, content_hash)
    select ${id('reply')}, ${articleId}::uuid, ${id('top', '1')}, 'Pembaca ' || n,
      'Balasan ke-' || n || ' ' || md5(n::text), ${at} + n * interval '1 second', md5(n::text)
    from generate_series(1, ${replies}::int) n`);
  await db.execute(sql`
    update comments set reply_count = ${replies}::int where id = ${id('top', '1')}`);
  await db.execute(sql`
    update articles set comment_count = (select count(*) from comments c
      where c.article_id = articles.id and c.status = 'published') where id = ${articleId}::uuid`);
  await db.execute(sql`alter table comments enable trigger comments_count`);
  await db.execute(sql`analyze comments`);
}
