import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { Provider, useQuery } from 'urql';
import { clientOf, PERSON } from '#app/graph/organization-client.ts';
import { AcceptInvitation } from '#features/identity/accept-invitation.tsx';
import { EntranceFault } from '#features/identity/entrance-fault.tsx';
import { EntranceFrame } from '#features/identity/entrance-frame.tsx';
import { ROLE_NAMES } from '#features/identity/role-words.ts';
import { graphql } from '#generated/index.ts';

const AcceptInvitationPageQuery = graphql(`
  query AcceptInvitationPage($token: String!) {
    invitation(token: $token) {
      organizationName
      inviterName
      email
      memberName
      role
      state
    }
    viewer {
      person {
        id
        email
      }
    }
  }
`);

const route = getRouteApi('/accept-invitation/$token');

/** Where the link of an invitation leads, signed in or not. */
export function AcceptInvitationPage() {
  return (
    <Provider value={clientOf(PERSON)}>
      <Door />
    </Provider>
  );
}

function Door() {
  const { t, i18n } = useLingui();
  const { token } = route.useParams();
  const [{ data, error, fetching }, ask] = useQuery({
    query: AcceptInvitationPageQuery,
    variables: { token },
    requestPolicy: 'network-only',
  });
  if (error && !data) return <EntranceFault onRetry={ask} />;
  if (!data) return fetching ? <EntranceFrame title={t`Opening the invitation`}>{null}</EntranceFrame> : null;

  const { invitation, viewer } = data;
  if (invitation?.state !== 'OPEN') {
    return (
      <EntranceFrame
        title={t`This invitation is not open`}
        lead={
          invitation?.state === 'ACCEPTED' ? (
            <Trans>It was accepted already. Sign in to go on.</Trans>
          ) : (
            <Trans>
              It has expired, was withdrawn, or a newer one took its place. Ask whoever invited you for a new
              link.
            </Trans>
          )
        }
      >
        <Anchor variant="primary" href="/sign-in">
          <Trans>Sign in</Trans>
        </Anchor>
      </EntranceFrame>
    );
  }
  return (
    <EntranceFrame
      title={t`Join ${invitation.organizationName}`}
      lead={
        <Trans>
          {invitation.inviterName} invites you to work together as {i18n._(ROLE_NAMES[invitation.role])}.
        </Trans>
      }
    >
      <AcceptInvitation
        token={token}
        invitedEmail={invitation.email}
        invitedName={invitation.memberName}
        signedInEmail={viewer?.person?.email}
        onLeft={() => location.reload()}
      />
    </EntranceFrame>
  );
}
