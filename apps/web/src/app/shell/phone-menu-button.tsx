import { useLingui } from '@lingui/react/macro';
import { IconButton, IconMenu } from '@mikomi/ui';
import type { WaitingButton } from '../late-surface.tsx';

export function PhoneMenuButton({ onPress }: WaitingButton) {
  const { t } = useLingui();
  return (
    <IconButton
      aria-haspopup="menu"
      label={t`More places`}
      icon={<IconMenu aria-hidden="true" />}
      {...(onPress ? { onPress } : {})}
    />
  );
}
