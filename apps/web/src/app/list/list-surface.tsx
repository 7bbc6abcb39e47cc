import { useLingui } from '@lingui/react/macro';
import { Drawer, Popover } from '@mikomi/ui';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { WaitingButton } from '../late-surface.tsx';
import { useIsPhone } from './row-height.ts';

type ListSurfaceProps = {
  readonly title: string;
  readonly button: ComponentType<WaitingButton>;
  readonly children: ReactNode;
};

/** What changes a list: beside its button on a desk, from the foot of a phone. */
export function ListSurface({ title, button: Opener, children }: ListSurfaceProps) {
  const { t } = useLingui();
  const isPhone = useIsPhone();
  const [isOpen, setOpen] = useState(false);
  if (!isPhone) {
    return (
      <Popover label={title} trigger={<Opener />}>
        {children}
      </Popover>
    );
  }
  return (
    <>
      <Opener onPress={() => setOpen(true)} />
      <Drawer isOpen={isOpen} onClose={() => setOpen(false)} title={title} closeLabel={t`Close`}>
        {children}
      </Drawer>
    </>
  );
}
