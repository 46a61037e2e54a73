import { loadSubject, subjectHead } from '#src/client/features/articles/subject.ts';
import { SubjectList } from '#src/client/features/articles/subject-list.tsx';
import { FollowButton } from '#src/client/features/library/follow-button.tsx';
import { useReading } from '#src/client/features/library/use-reading.ts';
import type { PageContext } from '#src/client/lib/page-module.ts';

export const load = (context: PageContext) => loadSubject('topic', context);
export const head = (context: PageContext) => subjectHead('topic', context);

/** All stories of one topic. */
export function Component() {
  return (
    <SubjectList
      kind="topic"
      reading={useReading()}
      renderFollow={(subject) => <FollowButton subject={subject} />}
    />
  );
}
