import { useLingui } from '@lingui/react/macro';
import { Checkbox, TableCheckCell } from '@mikomi/ui';
import { useRef } from 'react';
import { NOTHING_CHOSEN, type Selection } from './selection.ts';

type SelectAllProps = {
  readonly nodes: readonly { readonly id: string }[];
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
};

/** Chooses every row that is read so far, or none. */
export function SelectAll({ nodes, selection, onSelection }: SelectAllProps) {
  const { t } = useLingui();
  const { size } = selection.ids;
  return (
    <TableCheckCell isHeader>
      <Checkbox
        aria-label={t`Choose all rows read so far`}
        isSelected={size > 0 && size >= nodes.length}
        isIndeterminate={size > 0 && size < nodes.length}
        onChange={() =>
          onSelection(
            size > 0 ? NOTHING_CHOSEN : { ids: new Set(nodes.map(({ id }) => id)), anchor: undefined },
          )
        }
      />
    </TableCheckCell>
  );
}

type SelectRowProps = {
  /** What the row is called. */
  readonly name: string;
  readonly isSelected: boolean;
  readonly onSelect: (isRange: boolean) => void;
};

/** Chooses one row; with Shift everything since the last one. */
export function SelectRow({ name, isSelected, onSelect }: SelectRowProps) {
  const { t } = useLingui();
  const isRange = useRef(false);
  return (
    <span
      onPointerDownCapture={(event) => {
        isRange.current = event.shiftKey;
      }}
      onKeyDownCapture={(event) => {
        isRange.current = event.shiftKey;
      }}
    >
      <Checkbox
        aria-label={t`Choose ${name}`}
        isSelected={isSelected}
        onChange={() => onSelect(isRange.current)}
      />
    </span>
  );
}
