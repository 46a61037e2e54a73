import type { QueryClient } from '@tanstack/react-query';
import { apiClientOf } from '#src/client/lib/api-client.ts';
import { type CommentRules, commentRulesSchema } from '#src/contract/comment-rules.ts';
import {
  banReceiptSchema,
  banSchema,
  type Decision,
  type ModerationItem,
  outcomesSchema,
  storySettingsSchema,
} from '#src/contract/moderation.ts';
import type { NewBan, NewStoryPolicy } from '#src/contract/moderation-requests.ts';
import { apiPaths } from '#src/contract/paths.ts';

/** Everything that moderators' pages change on the server. Each throws ApiError. */
export const moderationCalls = {
  decide: (
    client: QueryClient,
    action: Decision,
    items: readonly Pick<ModerationItem, 'id' | 'revision'>[],
    reason?: string,
  ) => {
    const targets = items.map(({ id, revision }) => ({ id, revision }));
    const body = { action, targets, reason };
    return apiClientOf(client).send('POST', apiPaths.moderationDecisions(), body, outcomesSchema);
  },

  edit: (client: QueryClient, { id, revision }: ModerationItem, text: string) => {
    const path = apiPaths.moderationComment(id);
    return apiClientOf(client).send('PATCH', path, { revision, text }, outcomesSchema);
  },

  undo: (client: QueryClient, entryIds: readonly string[]) =>
    apiClientOf(client).send('POST', apiPaths.moderationUndo(), { entryIds }, outcomesSchema),

  ban: (client: QueryClient, ban: NewBan) =>
    apiClientOf(client).send('POST', apiPaths.moderationBans(), ban, banReceiptSchema),

  lift: (client: QueryClient, id: string) =>
    apiClientOf(client).send('DELETE', apiPaths.moderationBan(id), undefined, banSchema),

  setStory: (client: QueryClient, slug: string, policy: NewStoryPolicy) =>
    apiClientOf(client).send('PUT', apiPaths.moderationStory(slug), policy, storySettingsSchema),

  setRules: (client: QueryClient, rules: CommentRules) =>
    apiClientOf(client).send('PUT', apiPaths.moderationRules(), rules, commentRulesSchema),
};
