import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ErrorState } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import barStyles from '#app/list/list-bar.module.css';
import { RowSkeletons } from '#app/settings/row-skeletons.tsx';
import { PageTop } from '#app/shell/page-top.tsx';
import { InvitationsList } from '#features/identity/invitations-list.tsx';
import { TeamBar } from '#features/identity/team-bar.tsx';
import { useInvitation } from '#features/identity/use-invitation.tsx';
import { graphql } from '#generated/index.ts';

const InvitationsPageQuery = graphql(`
  query InvitationsPage {
    invitations(openOnly: true) {
      id
      ...InvitationsList_Invitation
    }
  }
`);

const route = getRouteApi('/o/$slug/team/invitations');

export function InvitationsPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const [{ data, error }, ask] = useQuery({
    query: InvitationsPageQuery,
    requestPolicy: 'cache-and-network',
  });
  const invitation = useInvitation();
  // Where nobody is invited the button stands in the middle: until that is known it stands nowhere, for it would move away under a press.
  const isInBar = data ? data.invitations.length > 0 : error !== undefined;
  return (
    <>
      <PageTop title={t`Invitations`} />
      <TeamBar slug={slug} current="invitations" canInvite>
        <div className={barStyles.count}>{isInBar ? invitation.button : null}</div>
      </TeamBar>
      {data ? (
        <InvitationsList invitations={data.invitations} action={invitation.button} />
      ) : error ? (
        <ErrorState
          title={t`The invitations could not be read`}
          kept={<Trans>Nothing is lost; they are where they were.</Trans>}
          action={<Button onPress={() => ask()}>{t`Try again`}</Button>}
        />
      ) : (
        <RowSkeletons />
      )}
      {invitation.dialog}
    </>
  );
}
