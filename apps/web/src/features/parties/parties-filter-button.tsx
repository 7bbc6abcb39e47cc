import { useLingui } from '@lingui/react/macro';
import { Button, IconFilter } from '@mikomi/ui';
import type { WaitingButton } from '#app/late-surface.tsx';

export function PartiesFilterButton({ onPress }: WaitingButton) {
  const { t } = useLingui();
  return (
    <Button
      aria-haspopup="menu"
      variant="quiet"
      icon={<IconFilter aria-hidden="true" />}
      {...(onPress ? { onPress } : {})}
    >
      {t`Filter`}
    </Button>
  );
}
