import { Trans, useLingui } from '@lingui/react/macro';
import { CopyLine } from '#app/form/copy-line.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const OrganizationAddressOrganization = graphql(`
  fragment OrganizationAddress_Organization on Organization {
    id
    slug
  }
`);

type OrganizationAddressProps = {
  readonly organization: FragmentType<typeof OrganizationAddressOrganization>;
};

/** By what an organization is called where its name is not unique. */
export function OrganizationAddress({ organization }: OrganizationAddressProps) {
  const { slug } = readFragment(OrganizationAddressOrganization, organization);
  const { t } = useLingui();
  const option = '--organization';
  return (
    <SettingSection
      title={t`Name in addresses`}
      about={
        <Trans>
          Part of the address of every page. The command line takes it as {option}. It never changes.
        </Trans>
      }
    >
      <CopyLine label={t`Name in addresses`} text={slug} />
    </SettingSection>
  );
}
