import { useLingui } from '@lingui/react/macro';
import { Dialog, Drawer } from '@mikomi/ui';
import type { ReactNode } from 'react';
import { useIsPhone } from '#app/list/row-height.ts';

type PartyDialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Where a new contact or company is written down: a dialog on a desk, a drawer on a phone. */
export function PartyDialog({ title, onClose, children }: PartyDialogProps) {
  const { t } = useLingui();
  const isPhone = useIsPhone();
  return isPhone ? (
    <Drawer isOpen onClose={onClose} title={title} closeLabel={t`Close`}>
      {children}
    </Drawer>
  ) : (
    <Dialog isOpen onClose={onClose} title={title} closeLabel={t`Close`}>
      {children}
    </Dialog>
  );
}
