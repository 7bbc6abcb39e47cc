import { Trans, useLingui } from '@lingui/react/macro';
import type { Locale } from '@mikomi/domain/shared';
import { Anchor, Button, Callout } from '@mikomi/ui';
import { useState } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { signOut } from '#app/session/auth-client.ts';
import { useEnter } from '#app/session/use-enter.ts';
import { graphql } from '#generated/index.ts';
import { InvitedSignUpForm } from './invited-sign-up-form.tsx';

const AcceptInvitationMutation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      ... on AcceptInvitationPayload {
        slug
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);

type AcceptInvitationProps = {
  readonly token: string;
  readonly invitedEmail: string;
  /** What they are called there already, if they are. */
  readonly invitedName: string | null;
  /** Who is signed in here; nobody may be. */
  readonly signedInEmail: string | undefined;
  /** After signing out. */
  readonly onLeft: () => void;
};

/** The step through the door: as who is signed in, as a new person, or after signing in as the invited one. */
export function AcceptInvitation({
  token,
  invitedEmail,
  invitedName,
  signedInEmail,
  onLeft,
}: AcceptInvitationProps) {
  const { t, i18n } = useLingui();
  const accept = useCommand(AcceptInvitationMutation);
  const enter = useEnter();
  const [fault, setFault] = useState<string>();
  const [isPending, setPending] = useState(false);

  const join = async (): Promise<string | undefined> => {
    setPending(true);
    const answer = await accept({ input: { token, locale: i18n.locale as Locale } });
    setPending(false);
    if (answer.kind === 'refused') return answer.message;
    await enter(`/o/${answer.payload.slug}/my-day`);
    return undefined;
  };
  const isInvited = signedInEmail?.toLowerCase() === invitedEmail.toLowerCase();

  if (signedInEmail === undefined) {
    const next = encodeURIComponent(`/accept-invitation/${token}`);
    return (
      <>
        <InvitedSignUpForm
          token={token}
          email={invitedEmail}
          knownName={invitedName ?? ''}
          onSignedUp={join}
        />
        <p>
          <Trans>
            Already with us? <Anchor href={`/sign-in?next=${next}`}>Sign in as {invitedEmail}</Anchor>
          </Trans>
        </p>
      </>
    );
  }
  return (
    <>
      {fault ? <Callout tone="fault">{fault}</Callout> : null}
      {isInvited ? (
        <Button
          variant="primary"
          isPending={isPending}
          onPress={() => void join().then(setFault)}
        >{t`Join`}</Button>
      ) : (
        <>
          <p>
            <Trans>
              You are signed in as {signedInEmail}, but the invitation is for {invitedEmail}.
            </Trans>
          </p>
          <Button variant="primary" onPress={() => void signOut().then(onLeft)}>
            {t`Sign out and go on`}
          </Button>
        </>
      )}
    </>
  );
}
