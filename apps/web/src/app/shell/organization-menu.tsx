import { useLingui } from '@lingui/react/macro';
import { Menu, MenuItem } from '@mikomi/ui';
import { OrganizationButton } from './organization-button.tsx';

export type OrganizationMenuParts = {
  readonly name: string;
  readonly memberships: readonly { readonly slug: string; readonly name: string }[];
};

/** The way to the other organizations. */
export function OrganizationMenu({ name, memberships }: OrganizationMenuParts) {
  const { t } = useLingui();
  return (
    <Menu label={t`Organizations`} trigger={<OrganizationButton name={name} />}>
      {memberships.map((each) => (
        <MenuItem key={each.slug} id={each.slug} text={each.name} href={`/o/${each.slug}/my-day`} />
      ))}
    </Menu>
  );
}
