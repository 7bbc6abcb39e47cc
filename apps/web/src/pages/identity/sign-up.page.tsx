import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { withNext } from '#app/session/entrance-search.ts';
import { EntranceFrame } from '#features/identity/entrance-frame.tsx';
import { SignUpForm } from '#features/identity/sign-up-form.tsx';

const route = getRouteApi('/sign-up');

/** Where somebody starts an organization of their own; on an installation for invited people it says how they come in. */
export function SignUpPage() {
  const { t } = useLingui();
  const { next } = route.useSearch();
  const [isOpen, setOpen] = useState(true);
  useEffect(() => {
    // What asks the server comes behind the form, which stands at once.
    void import('#app/session/is-sign-up-open.ts').then(({ isSignUpOpen }) => isSignUpOpen()).then(setOpen);
  }, []);
  const foot = (
    <p>
      <Trans>
        Already with us? <Anchor href={withNext('/sign-in', next)}>Sign in</Anchor>
      </Trans>
    </p>
  );
  if (!isOpen) {
    return (
      <EntranceFrame
        title={t`You come in by invitation`}
        lead={
          <Trans>
            Only invited people sign up here. Ask a colleague who is in already to invite you: the link in
            their mail brings you straight into your organization.
          </Trans>
        }
        foot={foot}
      >
        {null}
      </EntranceFrame>
    );
  }
  return (
    <EntranceFrame
      title={t`Start your organization`}
      lead={<Trans>You and your team's place for every lead. Colleagues are invited afterwards.</Trans>}
      foot={foot}
    >
      <SignUpForm asks="person-and-organization" next={next} />
    </EntranceFrame>
  );
}
