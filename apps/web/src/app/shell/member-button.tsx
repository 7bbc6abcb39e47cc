import { Button, IconButton, IconPerson } from '@mikomi/ui';
import type { WaitingButton } from '../late-surface.tsx';

type MemberButtonProps = WaitingButton & { readonly name: string; readonly isNarrow: boolean };

export function MemberButton({ name, isNarrow, ...press }: MemberButtonProps) {
  const picture = <IconPerson aria-hidden="true" />;
  if (isNarrow) {
    return <IconButton aria-haspopup="menu" label={name} icon={picture} tooltipPlacement="end" {...press} />;
  }
  return (
    <Button aria-haspopup="menu" variant="quiet" icon={picture} {...press}>
      {name}
    </Button>
  );
}
