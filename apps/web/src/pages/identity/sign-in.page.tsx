import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { withNext } from '#app/session/entrance-search.ts';
import { EntranceFrame } from '#features/identity/entrance-frame.tsx';
import { SampleSignIns } from '#features/identity/sample-sign-ins.tsx';
import { SignInForm } from '#features/identity/sign-in-form.tsx';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const { t } = useLingui();
  const { next } = route.useSearch();
  return (
    <EntranceFrame
      title={t`Sign in`}
      foot={
        <>
          <p>
            <Trans>
              New here? <Anchor href={withNext('/sign-up', next)}>Start your own organization</Anchor>
            </Trans>
          </p>
          <p>
            <Anchor href="/forgot-password">
              <Trans>I forgot my password</Trans>
            </Anchor>
          </p>
        </>
      }
    >
      <SignInForm next={next} />
      <SampleSignIns />
    </EntranceFrame>
  );
}
