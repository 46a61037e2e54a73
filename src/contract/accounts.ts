import * as z from 'zod/mini';
import { identityPolicies } from '#src/contract/comment-rules.ts';
import { commentHoldSchema, commentStatusSchema } from '#src/contract/comments.ts';

/** What somebody who is signed in may do; each role may do all that those before it may. */
export const roles = ['reader', 'moderator', 'editor', 'administrator'] as const;
export const roleSchema = z.enum(roles);
export type Role = (typeof roles)[number];

const dateTimeSchema = z.iso.datetime({ offset: true });

/** What becomes of one's comments when the account goes: erased, or kept without the name. */
export const commentFates = ['delete', 'anonymize'] as const;
export type CommentFate = (typeof commentFates)[number];

/** Whoever asks: the account where they are signed in, and the ways in. Never cached. */
export const meSchema = z
  .object({
    account: z.nullable(
      z.object({
        /** Empty until one is chosen. */
        name: z.string(),
        role: roleSchema,
        email: z.string(),
        emailVerified: z.boolean(),
        hasPasskey: z.boolean(),
        wantsReplies: z.boolean(),
      }),
    ),
    identity: z.enum(identityPolicies),
    /** `email`: codes can be mailed; `google`: it is configured. Passkeys need no configuration. */
    providers: z.object({ email: z.boolean(), passkey: z.boolean(), google: z.boolean() }),
  })
  .register(z.globalRegistry, { id: 'Me' });
export type Me = z.infer<typeof meSchema>;

/** What was asked for is done. */
export const doneSchema = z
  .object({ isDone: z.literal(true) })
  .register(z.globalRegistry, { id: 'Done' });

/** Where the browser goes on to sign in elsewhere. */
export const elsewhereSchema = z
  .object({ url: z.string() })
  .register(z.globalRegistry, { id: 'Elsewhere' });

export const passkeySchema = z.object({
  id: z.string(),
  /** What its owner, or its maker, calls it; empty where nobody named it. */
  name: z.string(),
  dateCreated: z.nullable(dateTimeSchema),
});

export const sessionSchema = z.object({
  id: z.string(),
  /** The browser's own words; empty where it said nothing. */
  userAgent: z.string(),
  dateCreated: dateTimeSchema,
  dateExpires: dateTimeSchema,
  isCurrent: z.boolean(),
});
export type Session = z.infer<typeof sessionSchema>;

/** How an account can be entered, and where it is. */
export const accountAccessSchema = z
  .object({ passkeys: z.array(passkeySchema), sessions: z.array(sessionSchema) })
  .register(z.globalRegistry, { id: 'AccountAccess' });
export type AccountAccess = z.infer<typeof accountAccessSchema>;

/** An own comment wherever it stands, whatever has become of it. */
export const writtenCommentSchema = z.object({
  id: z.uuid(),
  article: z.object({ slug: z.string(), headline: z.string() }),
  text: z.string(),
  status: commentStatusSchema,
  hold: z.nullable(commentHoldSchema),
  dateCreated: dateTimeSchema,
  dateEdited: z.nullable(dateTimeSchema),
});
export type WrittenComment = z.infer<typeof writtenCommentSchema>;

/** One page of what an account wrote, newest first. */
export const writtenCommentsSchema = z
  .object({ items: z.array(writtenCommentSchema), nextCursor: z.nullable(z.string()) })
  .register(z.globalRegistry, { id: 'WrittenComments' });
export type WrittenComments = z.infer<typeof writtenCommentsSchema>;

/** A challenge or an answer of WebAuthn, which browser and server hand through unread. */
export const webAuthnSchema = z
  .record(z.string(), z.unknown())
  .register(z.globalRegistry, { id: 'WebAuthn' });
