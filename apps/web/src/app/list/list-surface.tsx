import { useLingui } from '@lingui/react/macro';
import { Button, Drawer, Popover } from '@mikomi/ui';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { WaitingButton } from '../late-surface.tsx';
import { useIsPhone } from './row-height.ts';

type ListSurfaceProps = {
  readonly title: string;
  readonly button: ComponentType<WaitingButton>;
  /** What its last button shows on a phone, where it lies over the list: "Show 704 leads". */
  readonly done?: string | undefined;
  readonly children: ReactNode;
};

/** What changes a list: beside its button on a desk, from the foot of a phone. */
export function ListSurface({ title, button: Opener, done, children }: ListSurfaceProps) {
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
      <Drawer
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={title}
        closeLabel={t`Close`}
        footer={
          <Button variant="primary" onPress={() => setOpen(false)}>
            {done ?? t`Show the list`}
          </Button>
        }
      >
        {children}
      </Drawer>
    </>
  );
}
