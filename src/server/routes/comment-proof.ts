import { createRoute } from '@hono/zod-openapi';
import { proofChallengeSchema } from '#src/contract/comment-proof.ts';
import { apiPatterns } from '#src/contract/paths.ts';
import { commentProofQuerySchema } from '#src/contract/requests.ts';
import { cachePolicies } from '#src/server/http/cache-control.ts';
import { createRouter, failedAnswer, jsonAnswer } from '#src/server/http/router.ts';
import { createProofChallenge } from '#src/server/services/abuse/comment-proof.ts';
import type { ServiceContext } from '#src/server/services/service-context.ts';

const proofRoute = createRoute({
  method: 'get',
  path: apiPatterns.commentProof,
  summary: 'A challenge for a comment that was refused with proof_required',
  request: { query: commentProofQuerySchema },
  responses: { 200: jsonAnswer('The challenge', proofChallengeSchema), ...failedAnswer },
});

/** `GET /api/comment-proof`. */
export function commentProofRoutes(context: ServiceContext) {
  const router = createRouter();
  router.openapi(proofRoute, async (c) => {
    const challenge = await createProofChallenge(context, c.req.valid('query').id);
    return c.json(challenge, 200, { 'cache-control': cachePolicies.never });
  });
  return router;
}
