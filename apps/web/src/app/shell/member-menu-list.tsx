import { useLingui } from '@lingui/react/macro';
import { Menu } from '@mikomi/ui';
import { MemberButton } from './member-button.tsx';
import { MemberMenuItems, type MemberMenuItemsProps } from './member-menu-items.tsx';

export type MemberMenuParts = MemberMenuItemsProps & { readonly name: string; readonly isNarrow: boolean };

/** What is one's own, behind one's name. */
export function MemberMenuList({ name, isNarrow, ...items }: MemberMenuParts) {
  const { t } = useLingui();
  return (
    <Menu
      label={t`You and this device`}
      placement="top start"
      trigger={<MemberButton name={name} isNarrow={isNarrow} />}
    >
      <MemberMenuItems {...items} />
    </Menu>
  );
}
