import { loadSubject, subjectHead } from '#src/client/features/articles/subject.ts';
import { SubjectList } from '#src/client/features/articles/subject-list.tsx';
import { FollowButton } from '#src/client/features/library/follow-button.tsx';
import { useReading } from '#src/client/features/library/use-reading.ts';
import type { PageContext } from '#src/client/lib/page-module.ts';

export const load = (context: PageContext) => loadSubject('section', context);
export const head = (context: PageContext) => subjectHead('section', context);

/** All stories of one section. */
export function Component() {
  return (
    <SubjectList
      kind="section"
      reading={useReading()}
      renderFollow={(subject) => <FollowButton subject={subject} />}
    />
  );
}
