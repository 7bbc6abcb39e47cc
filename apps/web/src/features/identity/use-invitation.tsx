import { useLingui } from '@lingui/react/macro';
import { Button, IconInvite } from '@mikomi/ui';
import { lazy, type ReactNode, Suspense, useState } from 'react';

const InviteDialog = lazy(() =>
  import('./invite-dialog.tsx').then(({ InviteDialog }) => ({ default: InviteDialog })),
);

/**
 * The button that opens the invitation of a colleague, and the dialog. The dialog shows a link only once: it stands where it
 * stays while the list around the button changes.
 */
export function useInvitation(): { readonly button: ReactNode; readonly dialog: ReactNode } {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  return {
    button: (
      <Button variant="primary" icon={<IconInvite aria-hidden="true" />} onPress={() => setOpen(true)}>
        {t`Invite`}
      </Button>
    ),
    dialog: isOpen ? (
      <Suspense fallback={null}>
        <InviteDialog onClose={() => setOpen(false)} />
      </Suspense>
    ) : null,
  };
}
