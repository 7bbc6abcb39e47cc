import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, Dialog, EmptyState, IconButton, IconMore, Menu, MenuItem } from '@mikomi/ui';
import { type ReactNode, useState } from 'react';
import { dayOf } from '#app/formats/formats.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import rows from '#app/settings/rows.module.css';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { InvitationLink } from './invitation-link.tsx';
import { ROLE_NAMES } from './role-words.ts';

const InvitationsListInvitation = graphql(`
  fragment InvitationsList_Invitation on Invitation {
    id
    email
    role
    state
    expiresAt
    team {
      id
      name
    }
    invitedBy {
      id
      name
    }
  }
`);

const InvitationsListResendMutation = graphql(`
  mutation InvitationsList_Resend($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      ... on ResendInvitationPayload {
        invitation {
          id
          email
          expiresAt
          state
        }
        link
        mailed
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

const InvitationsListRevokeMutation = graphql(`
  mutation InvitationsList_Revoke($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      ... on RevokeInvitationPayload {
        invitation {
          id
          state
        }
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

type Fresh = { readonly email: string; readonly link: string | null; readonly mailed: boolean };

type InvitationsListProps = {
  readonly invitations: readonly FragmentType<typeof InvitationsListInvitation>[];
  /** What begins the first one. */
  readonly action: ReactNode;
};

/** Who is invited and has not come yet. */
export function InvitationsList({ invitations, action }: InvitationsListProps) {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const resend = useCommand(InvitationsListResendMutation);
  const revoke = useCommand(InvitationsListRevokeMutation);
  const [fresh, setFresh] = useState<Fresh>();
  const known = readFragment(InvitationsListInvitation, invitations);

  const copyAnew = async (invitationId: string) => {
    const answer = await resend({ input: { id: invitationId } });
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    const { invitation, link, mailed } = answer.payload;
    return setFresh({ email: invitation.email, link: link ?? null, mailed });
  };
  const withdraw = async (invitationId: string, email: string) => {
    const answer = await revoke({ input: { id: invitationId } });
    const text =
      answer.kind === 'refused'
        ? answer.message
        : t`The invitation for ${email} is withdrawn. Its link no longer works.`;
    toasts.show({ text, ...(answer.kind === 'refused' ? { tone: 'fault' } : {}) });
  };

  if (known.length === 0) {
    return (
      <EmptyState
        text={t`No pending invitations. Invited people are listed here until they join.`}
        action={action}
      />
    );
  }
  return (
    <div style={{ padding: 'var(--space-4)', maxInlineSize: '52rem' }}>
      <ul className={rows.rows}>
        {known.map(({ id, email, role, state, team, invitedBy, expiresAt }) => (
          <li key={id} className={rows.row}>
            <span className={rows.words}>
              <span className={rows.first}>{email}</span>
              <span className={rows.second}>
                {[
                  i18n._(ROLE_NAMES[role]),
                  team?.name,
                  invitedBy ? t`invited by ${invitedBy.name}` : undefined,
                  t`open until ${formats.day(dayOf(Date.parse(expiresAt), formats.settings.zone))}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {state === 'EXPIRED' ? (
              <Badge>
                <Trans>Expired</Trans>
              </Badge>
            ) : null}
            <Menu
              label={t`Invitation of ${email}`}
              placement="bottom end"
              trigger={
                <IconButton
                  label={t`Change the invitation of ${email}`}
                  icon={<IconMore aria-hidden="true" />}
                />
              }
            >
              <MenuItem
                id="again"
                text={t`Send again with a new link`}
                detail={t`The earlier link no longer works.`}
                onAction={() => void copyAnew(id)}
              />
              <MenuItem id="revoke" text={t`Withdraw`} isDanger onAction={() => void withdraw(id, email)} />
            </Menu>
          </li>
        ))}
      </ul>
      {fresh ? (
        <Dialog
          isOpen
          onClose={() => setFresh(undefined)}
          closeLabel={t`Close`}
          kind={fresh.link ? 'once' : 'form'}
          title={t`A new link for ${fresh.email}`}
          footer={<Button variant="primary" onPress={() => setFresh(undefined)}>{t`Done`}</Button>}
        >
          <InvitationLink {...fresh} />
        </Dialog>
      ) : null}
    </div>
  );
}
