import { Button, IconChoose } from '@mikomi/ui';
import type { WaitingButton } from '../late-surface.tsx';

type OrganizationButtonProps = WaitingButton & { readonly name: string };

export function OrganizationButton({ name, ...press }: OrganizationButtonProps) {
  return (
    <Button aria-haspopup="menu" variant="quiet" trailing={<IconChoose aria-hidden="true" />} {...press}>
      {name}
    </Button>
  );
}
