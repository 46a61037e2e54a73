import { z } from 'zod';
import { commentFates } from '#src/contract/accounts.ts';
import { popularWindows } from '#src/contract/articles.ts';
import { reportReasons } from '#src/contract/comments.ts';
import { handoverSecretPattern } from '#src/contract/handovers.ts';
import { limits, slugPattern } from '#src/contract/limits.ts';

/**
 * What the browser asks with. Only the server parses requests, so they are written with the whole of
 * zod; what the browser parses is written with zod/mini (docs/decisions/004-zod-mini.md). From here
 * the browser may take types, never values.
 */
export const slugSchema = z.string().regex(slugPattern).max(limits.slug);

/** Query of `GET /api/articles`; at most one of section, topic and author. */
export const articleListQuerySchema = z.object({
  section: slugSchema.optional(),
  topic: slugSchema.optional(),
  author: slugSchema.optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(limits.articlesPageMax).optional(),
});
export type ArticleListQuery = z.infer<typeof articleListQuerySchema>;

/** A moment that PostgreSQL knows as well, whatever its offset makes of it. */
const momentSchema = z.iso
  .datetime({ offset: true })
  .max(40)
  .refine((moment) => {
    const year = new Date(moment).getUTCFullYear();
    return year >= 1970 && year < 9999;
  });

/** Query of `GET …/changes`: all of them, or those after a moment. */
export const changesQuerySchema = z.object({ since: momentSchema.optional() });

/** Query of `GET /api/news`: how much is newer than a moment, of everything or of one subject. */
export const newsQuerySchema = z.object({
  section: slugSchema.optional(),
  topic: slugSchema.optional(),
  author: slugSchema.optional(),
  since: momentSchema,
});

/**
 * Query of `GET /api/followed`: stories of any of these. `of` is as `author:ratna-wulandari,topic:5g`,
 * sorted, so that the same wishes are the same address.
 */
export const followedQuerySchema = z.object({
  of: z.string().max(limits.followed * (limits.slug + 10)),
  cursor: z.string().max(200).optional(),
});
export type FollowedQuery = z.infer<typeof followedQuerySchema>;

export const popularWindowSchema = z.enum(popularWindows);

export const commentSortSchema = z.enum(['newest', 'oldest', 'top']);
export type CommentSort = z.infer<typeof commentSortSchema>;

/**
 * Query of `GET …/comments`. `parent` asks for the replies of one comment (oldest first) instead of
 * the top level; `focus` makes the first page the one that holds that comment or reply.
 */
export const commentListQuerySchema = z.object({
  sort: commentSortSchema.optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(limits.commentsPageMax).optional(),
  parent: z.uuid().optional(),
  focus: z.uuid().optional(),
});
export type CommentListQuery = z.infer<typeof commentListQuerySchema>;

/**
 * What the browser sends. `id` is a UUIDv7 made in the browser and is the idempotency key: the same
 * id with the same content again is answered 200 with the comment that was stored the first time.
 * Length limits are checked by the server after cleaning, in graphemes.
 */
export const newCommentSchema = z
  .object({
    id: z.uuidv7(),
    parentId: z.uuid().optional(),
    authorName: z.string().max(limits.authorName * 16),
    text: z.string().max(limits.commentText * 16),
    /** A field that people do not see; only a program fills it. */
    website: z.string().max(2_000).optional(),
    /** Milliseconds from the opening of the form to sending. */
    writtenForMs: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
    /** The answer to `proof_required`: what `GET /api/comment-proof` gave and its solution. */
    proof: z.string().max(limits.proof).optional(),
  })
  .meta({ id: 'NewComment' });
export type NewComment = z.infer<typeof newCommentSchema>;

/** Query of `GET /api/comment-proof`: the comment that a proof is wanted for. */
export const commentProofQuerySchema = z.object({ id: z.uuidv7() });

/** Query of `GET …/comments/news`: an ISO time, as a comment's `dateCreated`. */
export const commentNewsQuerySchema = z.object({ since: z.iso.datetime({ offset: true }) });
export type CommentNewsQuery = z.infer<typeof commentNewsQuerySchema>;

/** What the browser sends to change the words of an own comment. The same words again change nothing. */
export const commentEditSchema = z
  .object({ text: z.string().max(limits.commentText * 16) })
  .meta({ id: 'CommentEdit' });
export type CommentEdit = z.infer<typeof commentEditSchema>;

/** An objection to a comment. `id` is a UUIDv7 made in the browser: sent twice, it is one report. */
export const newReportSchema = z
  .object({
    id: z.uuidv7(),
    reason: z.enum(reportReasons),
    text: z
      .string()
      .max(limits.reportText * 16)
      .optional(),
  })
  .meta({ id: 'NewReport' });
export type NewReport = z.infer<typeof newReportSchema>;

const emailSchema = z.email().max(254);

/** Asks for a one-time code by e-mail, in the language of the interface. */
export const codeRequestSchema = z
  .object({ email: emailSchema, locale: z.enum(['id', 'en']).optional() })
  .meta({ id: 'CodeRequest' });
export type CodeRequest = z.infer<typeof codeRequestSchema>;

/** Signs in with the code; an account is made where there is none. */
export const codeSignInSchema = z
  .object({ email: emailSchema, code: z.string().regex(/^\d{6}$/) })
  .meta({ id: 'CodeSignIn' });
export type CodeSignIn = z.infer<typeof codeSignInSchema>;

/** A passkey's signature, as `navigator.credentials.get` gives it. https://www.w3.org/TR/webauthn-3/ */
export const passkeyAssertionSchema = z
  .object({
    response: z.object({
      id: z.string(),
      rawId: z.string(),
      type: z.literal('public-key'),
      response: z.object({
        clientDataJSON: z.string(),
        authenticatorData: z.string(),
        signature: z.string(),
        userHandle: z.string().optional(),
      }),
      clientExtensionResults: z.object({}),
    }),
  })
  .meta({ id: 'PasskeyAssertion' });
export type PasskeyAssertion = z.infer<typeof passkeyAssertionSchema>;

/** A new passkey, as `navigator.credentials.create` gives it; `name` is what it is called. */
export const newPasskeySchema = z
  .object({
    response: z.record(z.string(), z.unknown()),
    name: z.string().max(60).optional(),
  })
  .meta({ id: 'NewPasskey' });
export type NewPasskey = z.infer<typeof newPasskeySchema>;

/** What is to be otherwise in one's account. Lengths are checked after cleaning, in graphemes. */
export const accountChangeSchema = z
  .object({
    name: z
      .string()
      .max(limits.authorName * 16)
      .optional(),
    wantsReplies: z.boolean().optional(),
  })
  .meta({ id: 'AccountChange' });
export type AccountChange = z.infer<typeof accountChangeSchema>;

/** Ends an account, and says what becomes of its comments. */
export const accountRemovalSchema = z
  .object({ comments: z.enum(commentFates) })
  .meta({ id: 'AccountRemoval' });
export type AccountRemoval = z.infer<typeof accountRemovalSchema>;

/** Query of `GET /api/me/comments`. */
export const writtenCommentsQuerySchema = z.object({ cursor: z.string().max(200).optional() });

/** An uncompressed point of P-256, and 16 bytes, as browsers give them: https://www.rfc-editor.org/rfc/rfc8291 */
const pushKeysSchema = z.object({
  p256dh: z.string().regex(/^B[\w-]{86}=?$/),
  auth: z.string().regex(/^[\w-]{22}(?:==)?$/),
});
const pushEndpointSchema = z.string().max(limits.pushEndpoint);

/** A browser's wish to be told of replies, as `PushSubscription.toJSON()` gives it. */
export const pushSubscriptionSchema = z
  .object({
    endpoint: pushEndpointSchema,
    keys: pushKeysSchema,
    /** The address by which it was told before, where the browser changed it. */
    replaces: pushEndpointSchema.optional(),
  })
  .meta({ id: 'PushSubscription' });
export type PushSubscriptionRequest = z.infer<typeof pushSubscriptionSchema>;

/** Ends it. */
export const pushEndSchema = z.object({ endpoint: pushEndpointSchema }).meta({ id: 'PushEnd' });

/** 16 random bytes that a browser made: who knows them may fetch, or end, what they stand for. */
export const handoverIdSchema = z.string().regex(handoverSecretPattern);

/** What AES-GCM adds to whatever it seals: 12 bytes before it, 16 behind. */
const sealBytes = 28;
const toLetters = (bytes: number) => Math.ceil((bytes * 4) / 3);

/**
 * Lays what one device sealed down for another, in base64url. Sent again with the same id and content
 * it is the same one.
 */
export const newHandoverSchema = z
  .object({
    id: handoverIdSchema,
    ciphertext: z
      .string()
      .min(toLetters(sealBytes + 1))
      .max(toLetters(limits.handoverBytes))
      .regex(/^[\w-]+$/)
      .refine((text) => text.length % 4 !== 1),
  })
  .meta({ id: 'NewHandover' });
export type NewHandover = z.infer<typeof newHandoverSchema>;
