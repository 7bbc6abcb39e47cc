import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { EntranceFrame } from '#features/identity/entrance-frame.tsx';
import { SignUpForm } from '#features/identity/sign-up-form.tsx';

export function SignUpPage() {
  const { t } = useLingui();
  return (
    <EntranceFrame
      title={t`Start your organization`}
      lead={<Trans>You and your team's place for every lead. Colleagues are invited afterwards.</Trans>}
      foot={
        <p>
          <Trans>
            Already with us? <Anchor href="/sign-in">Sign in</Anchor>
          </Trans>
        </p>
      }
    >
      <SignUpForm asks="person-and-organization" />
    </EntranceFrame>
  );
}
