import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { articleQueries } from '#src/client/features/articles/article-queries.ts';
import type { ListReading } from '#src/client/features/articles/reading.ts';
import { StoryRiver } from '#src/client/features/articles/story-river.tsx';
import { type SubjectKind, subjectFilter } from '#src/client/features/articles/subject.ts';
import styles from '#src/client/features/articles/subject-list.module.css';
import { Link } from '#src/client/ui/link.tsx';
import type { ListSubject } from '#src/contract/articles.ts';
import { beforeParam, pagePaths } from '#src/contract/paths.ts';
import { m, newsroomLang } from '#src/i18n/text.ts';

const kindNames: Record<SubjectKind, () => string> = {
  section: m.list_kind_section,
  topic: m.list_kind_topic,
  author: m.list_kind_author,
};

type SubjectListProps = {
  kind: SubjectKind;
  reading: ListReading;
  /** What stands beside the name, by which a reader follows it. */
  renderFollow: (subject: ListSubject) => ReactNode;
};

/** All stories of one section, topic or author: three addresses, one design. */
export function SubjectList({ kind, reading, renderFollow }: SubjectListProps) {
  const slug = useParams()[kind] ?? '';
  const before = useSearchParams()[0].get(beforeParam) ?? undefined;
  const filter = subjectFilter(kind, slug);
  const subject = useInfiniteQuery(articleQueries.list(filter, before)).data?.pages[0]?.subject;
  const path = pagePaths[kind](slug);

  return (
    <div className={styles.page} data-section={kind === 'section' ? slug : undefined}>
      <header className={styles.header}>
        <p className={styles.kind}>{kindNames[kind]()}</p>
        <h1 className={styles.title} tabIndex={-1} lang={newsroomLang()}>
          {subject?.name ?? slug}
        </h1>
        {subject != null && before === undefined && (
          <p className={styles.follow}>{renderFollow(subject)}</p>
        )}
        {subject?.description && (
          <p className={styles.description} lang={newsroomLang()}>
            {subject.description}
          </p>
        )}
        {before !== undefined && (
          <p className={styles.newest}>
            <Link to={path}>{m.list_newest()}</Link>
          </p>
        )}
      </header>
      <StoryRiver
        filter={filter}
        before={before}
        path={path}
        reading={reading}
        hasFeature={before === undefined}
        isOneSection={kind === 'section'}
      />
    </div>
  );
}
