import { useLingui } from '@lingui/react/macro';
import { Button, ComboBox, IconExpand } from '@mikomi/ui';
import { useState } from 'react';

type PlaceBoxProps = {
  /** What is given a place. */
  readonly name: string;
  /** Where it goes now. */
  readonly current: string;
  /** All places there are; gathered only where they are asked for. */
  readonly places: () => readonly { readonly id: string; readonly text: string; readonly detail?: string }[];
  readonly onChoose: (id: string) => void;
};

/** Where something goes: its place, which opens into all places there are. A wide file has many columns. */
export function PlaceBox({ name, current, places, onChoose }: PlaceBoxProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <Button
        size="small"
        onPress={() => setOpen(true)}
        trailing={<IconExpand aria-hidden="true" />}
        aria-label={t`${name} goes to ${current}. Change it`}
      >
        {current}
      </Button>
    );
  return (
    <ComboBox
      label={t`${name} goes to`}
      isLabelHidden
      autoFocus
      value={null}
      onChange={(id) => {
        setOpen(false);
        if (id !== null) onChoose(id);
      }}
      onBlur={() => setOpen(false)}
      placeholder={current}
      loadingText={t`One moment`}
      emptyText={t`No field by that name.`}
      options={places()}
    />
  );
}
