import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useState } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const ClaimLeadLead = graphql(`
  fragment ClaimLead_Lead on Lead {
    id
    title
    viewerCanClaim
  }
`);

const ClaimLeadClaim = graphql(`
  mutation ClaimLead_Claim($input: ClaimLeadInput!) {
    claimLead(input: $input) {
      ... on ClaimLeadPayload {
        commandId
        lead {
          id
          queuedAt
          assignedAt
          acceptedAt
          viewerCanClaim
          viewerCanAnswer
          owner {
            id
            name
          }
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

type ClaimLeadProps = {
  readonly lead: FragmentType<typeof ClaimLeadLead>;
  /** By a word alone, for a thumb. */
  readonly isShort?: boolean;
};

/** Takes a lead that is nobody's; whoever comes too late is told whose it is. */
export function ClaimLead({ lead, isShort = false }: ClaimLeadProps) {
  const { id, title, viewerCanClaim } = readFragment(ClaimLeadLead, lead);
  const { t } = useLingui();
  const claim = useCommand(ClaimLeadClaim);
  const showUndo = useUndoToast();
  const [isPending, setPending] = useState(false);
  if (!viewerCanClaim) return null;
  const take = async () => {
    setPending(true);
    const answer = await claim({ input: { id } });
    setPending(false);
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else showUndo(t`${title} is yours.`, answer.payload.commandId);
  };
  return (
    <div>
      <Button
        size="small"
        variant="primary"
        isPending={isPending}
        {...(isShort ? { 'aria-label': t`Take ${title}` } : {})}
        onPress={() => void take()}
      >
        {isShort ? t({ message: 'Take', context: 'a lead' }) : t`Take this lead`}
      </Button>
    </div>
  );
}
