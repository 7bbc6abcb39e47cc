import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { dropClients } from '../graph/open-clients.ts';

/** Goes in as the person who just signed in: nothing read before is kept. */
export function useEnter(): (next?: string) => Promise<void> {
  const router = useRouter();
  return useCallback(
    async (next) => {
      dropClients();
      await router.navigate({ href: next ?? '/' });
    },
    [router],
  );
}
