import { useLingui } from '@lingui/react/macro';
import { Button, IconColumns, IconFilter, IconSort } from '@mikomi/ui';
import type { WaitingButton } from '../late-surface.tsx';

/** Opens what narrows a list. */
export function FilterButton({ onPress }: WaitingButton) {
  const { t } = useLingui();
  return (
    <Button
      aria-haspopup="dialog"
      variant="quiet"
      icon={<IconFilter aria-hidden="true" />}
      {...(onPress ? { onPress } : {})}
    >
      {t`Filter`}
    </Button>
  );
}

/** Opens what puts a list in order. */
export function SortButton({ onPress }: WaitingButton) {
  const { t } = useLingui();
  return (
    <Button
      aria-haspopup="dialog"
      variant="quiet"
      icon={<IconSort aria-hidden="true" />}
      {...(onPress ? { onPress } : {})}
    >
      {t({ message: 'Sort', context: 'a list' })}
    </Button>
  );
}

/** Opens what settles the columns of a list. */
export function ColumnsButton({ onPress }: WaitingButton) {
  const { t } = useLingui();
  return (
    <Button
      aria-haspopup="dialog"
      variant="quiet"
      icon={<IconColumns aria-hidden="true" />}
      {...(onPress ? { onPress } : {})}
    >
      {t`Columns`}
    </Button>
  );
}
