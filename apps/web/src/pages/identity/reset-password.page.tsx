import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { EntranceFrame } from '#features/identity/entrance-frame.tsx';
import { ResetPasswordForm } from '#features/identity/reset-password-form.tsx';

const route = getRouteApi('/reset-password');

export function ResetPasswordPage() {
  const { t } = useLingui();
  const { token } = route.useSearch();
  return (
    <EntranceFrame
      title={t`Choose a new password`}
      lead={
        token === undefined ? (
          <Trans>This link has expired or was already used.</Trans>
        ) : (
          <Trans>Changing it signs you out on other devices.</Trans>
        )
      }
      foot={
        <Anchor href="/sign-in">
          <Trans>Back to sign-in</Trans>
        </Anchor>
      }
    >
      {token === undefined ? (
        <Anchor variant="primary" href="/forgot-password">
          <Trans>Ask for a new link</Trans>
        </Anchor>
      ) : (
        <ResetPasswordForm token={token} />
      )}
    </EntranceFrame>
  );
}
