import { createContext, type ReactNode } from 'react';

/** Draws the way to sign in, and calls back when somebody has. */
export type RenderSignIn = (props: { onSignedIn: () => void }) => ReactNode;

/**
 * Where features find the way to sign in, which is a feature of its own: the composition root fills
 * it. Nobody who does not sign in fetches its code.
 */
export const SignInSlot = createContext<RenderSignIn>(() => null);
