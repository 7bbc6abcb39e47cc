import { useQuery } from 'urql';
import { SettingPage } from '#app/settings/setting-page.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { DeleteOrganization } from '#features/identity/delete-organization.tsx';
import { OrganizationAddress } from '#features/identity/organization-address.tsx';
import { OrganizationForm } from '#features/identity/organization-form.tsx';
import { graphql } from '#generated/index.ts';

const OrganizationPageQuery = graphql(`
  query OrganizationPage {
    viewer {
      memberId
      organization {
        id
        viewerCanDelete
        ...OrganizationForm_Organization
        ...OrganizationAddress_Organization
        ...DeleteOrganization_Organization
      }
    }
  }
`);

export function OrganizationPage() {
  const [{ data, error }, ask] = useQuery({ query: OrganizationPageQuery });
  const organization = data?.viewer?.organization;
  return (
    <SettingPage path="organization">
      {organization ? (
        <>
          <OrganizationForm key={organization.id} organization={organization} />
          <OrganizationAddress organization={organization} />
          {organization.viewerCanDelete ? <DeleteOrganization organization={organization} /> : null}
        </>
      ) : (
        <SettingQuery hasFailed={error !== undefined} onRetry={ask} />
      )}
    </SettingPage>
  );
}
