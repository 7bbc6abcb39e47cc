import { Trans, useLingui } from '@lingui/react/macro';
import { EntranceFrame } from '#features/identity/entrance-frame.tsx';
import { SignUpForm } from '#features/identity/sign-up-form.tsx';

export function CreateOrganizationPage() {
  const { t } = useLingui();
  return (
    <EntranceFrame
      title={t`Create an organization`}
      lead={
        <Trans>You don't belong to an organization yet. Create one, or open the link of an invitation.</Trans>
      }
    >
      <SignUpForm asks="organization" />
    </EntranceFrame>
  );
}
