import { useLingui } from '@lingui/react/macro';
import {
  IconButton,
  IconClose,
  IconDelete,
  IconEdit,
  IconForward,
  IconMore,
  IconPerson,
  Menu,
  MenuItem,
} from '@mikomi/ui';
import { useMoveFollowUp } from './use-move-follow-up.ts';

type FollowUpMenuProps = {
  readonly id: string;
  /** The day it is promised for. */
  readonly day: string;
  /** What is promised, to name the menu. */
  readonly what: string;
  readonly today: string;
  readonly isSmall?: boolean;
  readonly onEdit: () => void;
  readonly onGive: () => void;
};

/** What else can be done with an open promise than to keep it. */
export function FollowUpMenu({ id, day, what, today, isSmall = false, onEdit, onGive }: FollowUpMenuProps) {
  const { t } = useLingui();
  const { putOff, callOff, remove } = useMoveFollowUp();
  return (
    <Menu
      label={what}
      placement="bottom end"
      trigger={
        <IconButton
          {...(isSmall ? { size: 'small' } : {})}
          label={t`Change: ${what}`}
          icon={<IconMore aria-hidden="true" />}
        />
      }
    >
      <MenuItem id="edit" text={t`Change it`} icon={<IconEdit aria-hidden="true" />} onAction={onEdit} />
      <MenuItem
        id="tomorrow"
        text={day > today ? t`Put off by a day` : t`Put off to tomorrow`}
        icon={<IconForward aria-hidden="true" />}
        onAction={() => void putOff({ id, day }, today)}
      />
      <MenuItem
        id="give"
        text={t`Give it to a colleague`}
        icon={<IconPerson aria-hidden="true" />}
        onAction={onGive}
      />
      <MenuItem
        id="cancel"
        text={t`Call it off`}
        detail={t`It is no longer wanted.`}
        icon={<IconClose aria-hidden="true" />}
        onAction={() => void callOff(id)}
      />
      <MenuItem
        id="delete"
        text={t`Delete it`}
        detail={t`It should never have been promised.`}
        icon={<IconDelete aria-hidden="true" />}
        isDanger
        onAction={() => void remove(id)}
      />
    </Menu>
  );
}
