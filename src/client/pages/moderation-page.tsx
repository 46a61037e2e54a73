import { useNavigate, useSearchParams } from 'react-router-dom';
import { ModerationFrame } from '#src/client/features/moderation/moderation-frame.tsx';
import type { QueueFilter } from '#src/client/features/moderation/moderation-queries.ts';
import { QueueDesk } from '#src/client/features/moderation/queue-desk.tsx';
import type { PageHead } from '#src/client/lib/page-head.ts';
import type { QueueView } from '#src/contract/moderation.ts';
import { pagePaths, queueStoryParam, withQuery } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

/** Values of `?tampil=`, and the views they ask for. */
const viewNames = { held: 'ditahan', reported: 'dilaporkan', recent: 'terbaru' } as const;
const views: readonly QueueView[] = ['held', 'reported', 'recent'];

/** Everything here is for whoever is signed in: the browser asks for it, never the server. */
export async function load(): Promise<void> {}

export function head(): PageHead {
  return {
    title: m.mod_title(),
    description: m.mod_description(),
    path: pagePaths.moderation(),
    breadcrumbs: [],
    isPrivate: true,
  };
}

function pathOf({ view, story, author, text }: QueueFilter): string {
  const tampil = view === 'held' ? undefined : viewNames[view];
  return withQuery(pagePaths.moderation(), {
    tampil,
    [queueStoryParam]: story,
    penulis: author,
    cari: text,
  });
}

function toFilter(search: URLSearchParams): QueueFilter {
  const view = views.find((name) => viewNames[name] === search.get('tampil')) ?? 'held';
  const read = (name: string) => search.get(name) ?? undefined;
  return { view, story: read(queueStoryParam), author: read('penulis'), text: read('cari') };
}

/** The moderators' queue, narrowed as its address says. */
export function Component() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const filter = toFilter(search);
  return (
    <ModerationFrame title={m.mod_title()}>
      <QueueDesk
        key={pathOf(filter)}
        filter={filter}
        pathOf={pathOf}
        onSearch={(text) =>
          void navigate(
            // Words are looked for in everything, not in what happens to wait.
            pathOf({ ...filter, view: 'recent', text: text === '' ? undefined : text }),
          )
        }
      />
    </ModerationFrame>
  );
}
