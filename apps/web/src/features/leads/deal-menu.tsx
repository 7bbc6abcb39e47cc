import { useLingui } from '@lingui/react/macro';
import { IconButton, IconEdit, IconFallen, IconMore, IconUndo, Menu, MenuItem } from '@mikomi/ui';

type DealMenuProps = {
  readonly name: string;
  readonly onEdit: (() => void) | undefined;
  readonly onAdjust: (() => void) | undefined;
  readonly onTakeBack: (() => void) | undefined;
};

/** What can be done with a deal: what happened to it, what was written down wrongly, what should never have been. */
export function DealMenu({ name, onEdit, onAdjust, onTakeBack }: DealMenuProps) {
  const { t } = useLingui();
  if (!onEdit && !onAdjust && !onTakeBack) return null;
  return (
    <Menu
      label={name}
      placement="bottom end"
      trigger={<IconButton size="small" label={t`Change ${name}`} icon={<IconMore aria-hidden="true" />} />}
    >
      {onAdjust ? (
        <MenuItem
          id="adjust"
          text={t`Cancel, return or change the price`}
          detail={t`From a day on; what was won stays on record.`}
          icon={<IconFallen aria-hidden="true" />}
          onAction={onAdjust}
        />
      ) : null}
      {onEdit ? (
        <MenuItem
          id="edit"
          text={t`Correct the deal`}
          detail={t`Its day, value or shares were written down wrongly.`}
          icon={<IconEdit aria-hidden="true" />}
          onAction={onEdit}
        />
      ) : null}
      {onTakeBack ? (
        <MenuItem
          id="take-back"
          text={t`It was a mistake: take it back`}
          detail={t`The lead is as it was before it was won.`}
          icon={<IconUndo aria-hidden="true" />}
          isDanger
          onAction={onTakeBack}
        />
      ) : null}
    </Menu>
  );
}
