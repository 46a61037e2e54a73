import { ModerationFrame } from '#src/client/features/moderation/moderation-frame.tsx';
import { RulesForm } from '#src/client/features/moderation/rules-form.tsx';
import type { PageHead } from '#src/client/lib/page-head.ts';
import { pagePaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

/** Everything here is for whoever is signed in: the browser asks for it, never the server. */
export async function load(): Promise<void> {}

export function head(): PageHead {
  return {
    title: m.mod_nav_rules(),
    description: m.mod_description(),
    path: pagePaths.moderationRules(),
    breadcrumbs: [],
    isPrivate: true,
  };
}

/** The rules of the house. */
export function Component() {
  return (
    <ModerationFrame title={m.mod_nav_rules()}>
      <RulesForm />
    </ModerationFrame>
  );
}
