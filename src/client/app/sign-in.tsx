import { lazy, Suspense } from 'react';
import type { RenderSignIn } from '#src/client/lib/sign-in-slot.ts';

const SignInPanel = lazy(async () => {
  const { SignInPanel: panel } = await import('#src/client/features/identity/sign-in-panel.tsx');
  return { default: panel };
});

/** What `SignInSlot` is filled with. */
export const renderSignIn: RenderSignIn = (props) => (
  <Suspense>
    <SignInPanel {...props} />
  </Suspense>
);
