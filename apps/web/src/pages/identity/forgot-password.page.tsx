import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { useState } from 'react';
import { EntranceFrame } from '#features/identity/entrance-frame.tsx';
import { ForgotPasswordForm } from '#features/identity/forgot-password-form.tsx';

export function ForgotPasswordPage() {
  const { t } = useLingui();
  const [sentTo, setSentTo] = useState<string>();
  return (
    <EntranceFrame
      title={t`Reset your password`}
      lead={
        sentTo === undefined ? (
          <Trans>Enter your e-mail, and we’ll send you a link to choose a new password.</Trans>
        ) : (
          <span role="status">
            <Trans>
              If {sentTo} belongs to somebody here, a link is on its way. It works for one hour. If none
              comes, ask an owner of your organization, or whoever runs this Mikomi.
            </Trans>
          </span>
        )
      }
      foot={
        <Anchor href="/sign-in">
          <Trans>Back to sign-in</Trans>
        </Anchor>
      }
    >
      {sentTo === undefined ? <ForgotPasswordForm onSent={setSentTo} /> : null}
    </EntranceFrame>
  );
}
