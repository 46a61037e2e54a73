import { BanList } from '#src/client/features/moderation/ban-list.tsx';
import { ModerationFrame } from '#src/client/features/moderation/moderation-frame.tsx';
import type { PageHead } from '#src/client/lib/page-head.ts';
import { pagePaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

/** Everything here is for whoever is signed in: the browser asks for it, never the server. */
export async function load(): Promise<void> {}

export function head(): PageHead {
  return {
    title: m.mod_nav_bans(),
    description: m.mod_description(),
    path: pagePaths.moderationBans(),
    breadcrumbs: [],
    isPrivate: true,
  };
}

/** Who may not take part. */
export function Component() {
  return (
    <ModerationFrame title={m.mod_nav_bans()}>
      <BanList />
    </ModerationFrame>
  );
}
