import { sql } from 'drizzle-orm';
import {
  articleAuthors,
  articles,
  articleTopics,
  authors,
  storySubjects,
  topics,
} from '#src/server/db/schema.ts';
import {
  buildSubject,
  type SubjectText,
  weighStems,
} from '#src/server/services/related/build-subject.ts';
import { countStems } from '#src/server/services/related/count-stems.ts';
import type { Database } from '#src/server/services/service-context.ts';

/**
 * Writes down what the stories with these ids are about. Rarities are those of this moment
 * (`search_words`, which `refreshSearch` keeps); what is stored of other stories keeps its own, which
 * change by a hair while a newsroom grows.
 */
export async function storeSubjects(db: Database, ids: readonly string[]): Promise<void> {
  const { rows } = await db.execute<SubjectText & { id: string }>(sql`
    select a.id, a.headline, a.description, a.body_text as "bodyText",
      (select coalesce(json_agg(json_build_object('name', x.name)), '[]'::json)
        from ${articleTopics} tie join ${topics} x on x.slug = tie.topic_slug
        where tie.article_id = a.id) as topics,
      (select coalesce(json_agg(json_build_object('name', x.name)), '[]'::json)
        from ${articleAuthors} tie join ${authors} x on x.slug = tie.author_slug
        where tie.article_id = a.id) as authors
    from ${articles} a where a.id = any(${sql.param(ids)}::uuid[])`);
  if (rows.length === 0) return;
  const weighed = rows.map((row) => ({ id: row.id, stems: weighStems(row) }));
  const counts = await countStems(
    db,
    weighed.flatMap(({ stems }) => [...stems.keys()]),
  );
  const subjects = weighed.map(({ id, stems }) => ({ id, ...buildSubject(stems, counts) }));
  await db.execute(sql`
    insert into ${storySubjects} (article_id, date_published, words, weights)
    select a.id, a.date_published, n.words, n.weights
    from json_to_recordset(${JSON.stringify(subjects)}::json)
      as n(id uuid, words text[], weights real[])
    join ${articles} a on a.id = n.id
    on conflict (article_id) do update set date_published = excluded.date_published,
      words = excluded.words, weights = excluded.weights`);
}
