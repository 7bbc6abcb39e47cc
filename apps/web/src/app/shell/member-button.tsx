import { useLingui } from '@lingui/react/macro';
import { Button, IconButton, IconPerson } from '@mikomi/ui';
import type { WaitingButton } from '../late-surface.tsx';

type MemberButtonProps = WaitingButton & { readonly name: string; readonly isNarrow: boolean };

/** Named after who one is; not yet known, the picture stands alone. */
export function MemberButton({ name, isNarrow, ...press }: MemberButtonProps) {
  const { t } = useLingui();
  const picture = <IconPerson aria-hidden="true" />;
  if (isNarrow || name === '') {
    return (
      <IconButton
        aria-haspopup="menu"
        label={name || t`You`}
        icon={picture}
        tooltipPlacement="end"
        {...press}
      />
    );
  }
  return (
    <Button aria-haspopup="menu" variant="quiet" icon={picture} {...press}>
      {name}
    </Button>
  );
}
