import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { SingleKeysSetting } from '#app/keyboard/single-keys-setting.tsx';
import { LastingMessagesSetting } from '#app/settings/lasting-messages-setting.tsx';
import { SettingPage } from '#app/settings/setting-page.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
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

/** What the viewer says of themselves. */
export function ProfilePage() {
  const { t } = useLingui();
  const [{ data, error }, ask] = useQuery({ query: ProfilePageQuery });
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
          <SingleKeysSetting />
          <LastingMessagesSetting />
        </>
      ) : (
        <SettingQuery hasFailed={error !== undefined} onRetry={ask} />
      )}
    </SettingPage>
  );
}
