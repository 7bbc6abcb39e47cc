import { useLingui } from '@lingui/react/macro';
import { Menu, MenuItem, MenuSection } from '@mikomi/ui';
import { MemberMenuItems, type MemberMenuItemsProps } from './member-menu-items.tsx';
import { PhoneMenuButton } from './phone-menu-button.tsx';
import { placeHref } from './places.tsx';
import { usePlaces } from './use-places.ts';

/** The places that are not at the thumb, and what is one's own, behind one button. */
export function PhoneMenuList(props: MemberMenuItemsProps) {
  const { t, i18n } = useLingui();
  const others = usePlaces().filter(({ atThumb, path }) => !atThumb && path !== 'settings');
  return (
    <Menu label={t`More places`} placement="bottom end" trigger={<PhoneMenuButton />}>
      <MenuSection title={t`Places`}>
        {others.map((place) => (
          <MenuItem
            key={place.path}
            id={place.path}
            text={i18n._(place.name)}
            icon={place.icon}
            href={placeHref(props.slug, place)}
          />
        ))}
      </MenuSection>
      <MemberMenuItems {...props} />
    </Menu>
  );
}
