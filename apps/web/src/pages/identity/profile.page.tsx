import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { SingleKeysSetting } from '#app/keyboard/single-keys-setting.tsx';
import { useRights } from '#app/session/use-rights.ts';
import { LastingMessagesSetting } from '#app/settings/lasting-messages-setting.tsx';
import { SettingPage } from '#app/settings/setting-page.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { OwnFormLinks } from '#features/capture/own-form-links.tsx';
import { ChangePasswordForm } from '#features/identity/change-password-form.tsx';
import { ProfileForm } from '#features/identity/profile-form.tsx';
import { graphql } from '#generated/index.ts';

const ProfilePageQuery = graphql(`
  query ProfilePage {
    viewer {
      locale
      member {
        id
        name
        ...ProfileForm_Member
      }
      person {
        id
        email
      }
      organization {
        id
        timeZone
      }
    }
  }
`);

const OwnFormLinksQuery = graphql(`
  query ProfilePageFormLinks {
    ownFormLinks {
      formId
      ...OwnFormLinks_OwnFormLink
    }
  }
`);

/** What the viewer says of themselves. */
export function ProfilePage() {
  const { t } = useLingui();
  const [{ data, error }, ask] = useQuery({ query: ProfilePageQuery });
  const mayHaveLeads = useRights().has('LEAD_CREATE');
  const [{ data: own }] = useQuery({ query: OwnFormLinksQuery, pause: !mayHaveLeads });
  const { locale, member, person, organization } = data?.viewer ?? {};
  return (
    <SettingPage path="profile">
      {member && organization ? (
        <>
          <ProfileForm
            key={member.id}
            member={member}
            told={locale ?? undefined}
            organizationZone={organization.timeZone}
          />
          {person ? (
            <SettingSection title={t`Password`} about={t`You sign in with ${person.email}.`}>
              <ChangePasswordForm email={person.email} name={member.name} />
            </SettingSection>
          ) : null}
          <OwnFormLinks links={own?.ownFormLinks ?? []} memberName={member.name} />
          <SingleKeysSetting />
          <LastingMessagesSetting />
        </>
      ) : (
        <SettingQuery hasFailed={error !== undefined} onRetry={ask} />
      )}
    </SettingPage>
  );
}
