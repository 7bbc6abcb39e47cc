import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { dropDrafts } from '../form/kept-drafts.ts';
import { dropClients } from '../graph/open-clients.ts';
import { dropShares } from '../shared/held-shares.ts';
import { signOut } from './auth-client.ts';
import { forgetKnown } from './last-known.ts';

/** Ends the session and forgets what was read and what was typed. Without a connection the session stays, and so does the page. */
export function useLeave(): () => Promise<'left' | 'unreachable'> {
  const router = useRouter();
  return useCallback(async () => {
    const answer = await signOut();
    if (answer.kind === 'refused' && answer.because === 'unreachable') return 'unreachable';
    await router.navigate({ to: '/sign-in' });
    dropClients();
    dropDrafts();
    void dropShares();
    forgetKnown();
    return 'left';
  }, [router]);
}
