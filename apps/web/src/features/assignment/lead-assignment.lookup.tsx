import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';
import styles from './assignment.module.css';
import { AssignmentReason } from './assignment-reason.tsx';
import { ClaimLead } from './claim-lead.tsx';

const DeclineLead = lazy(() =>
  import('./decline-lead.tsx').then(({ DeclineLead }) => ({ default: DeclineLead })),
);

const LeadAssignmentQuery = graphql(`
  query LeadAssignment($id: ID!) {
    lead(id: $id) {
    id
    title
    assignedAt
    acceptedAt
    queuedAt
    viewerCanAnswer
    owner {
      id
      name
    }
    assignment {
      id
      event
      actor {
        id
        name
      }
      ...AssignmentReason_AssignmentEntry
    }
    ...ClaimLead_Lead
    }
  }
`);

const LeadAssignmentAccept = graphql(`
  mutation LeadAssignment_Accept($input: AcceptLeadInput!) {
    acceptLead(input: $input) {
      ... on AcceptLeadPayload {
        commandId
        lead {
          id
          acceptedAt
          viewerCanAnswer
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

/** Whose a lead is and why, with what its owner, or whoever wants it, may say to that. */
export function LeadAssignment({ leadId }: { readonly leadId: string }) {
  const [{ data }] = useQuery({ query: LeadAssignmentQuery, variables: { id: leadId } });
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const accept = useCommand(LeadAssignmentAccept);
  const showUndo = useUndoToast();
  const [isDeclining, setDeclining] = useState(false);
  const lead = data?.lead;
  // Whoever made a lead for themselves knows why it is theirs.
  if (!lead?.assignment || lead.assignment.event === 'TAKEN') return null;
  const { id, title, assignedAt, acceptedAt, queuedAt, viewerCanAnswer, owner, assignment } = lead;
  const since = assignedAt ?? queuedAt;
  const when = since ? formats.relative(Date.parse(since), now) : '';
  const takeUp = async () => {
    const answer = await accept({ input: { id } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else showUndo(t`${title} is yours.`, answer.payload.commandId);
  };
  return (
    <section className={styles.box} aria-label={t`Assignment`}>
      <h2 className={styles.title}>{t`Assignment`}</h2>
      <div>
        <p className={styles.faint}>
          {owner === null
            ? t`Waits for somebody, ${when}`
            : acceptedAt === null
              ? t`Given to ${owner.name} ${when}, not accepted yet`
              : t`${owner.name} has it, ${when}`}
        </p>
        <AssignmentReason
          entry={assignment}
          question={viewerCanAnswer ? t`Why me?` : t`Why not somebody else?`}
        />
        {assignment.event === 'BY_HAND' && assignment.actor ? (
          <p className={styles.faint}>{t`By ${assignment.actor.name}.`}</p>
        ) : null}
      </div>
      {viewerCanAnswer ? (
        <div className={styles.acts}>
          <Button variant="primary" size="small" onPress={() => void takeUp()}>
            {t`Accept`}
          </Button>
          <Button size="small" onPress={() => setDeclining(true)}>
            {t`Decline…`}
          </Button>
        </div>
      ) : null}
      <ClaimLead lead={lead} />
      {isDeclining ? (
        <Suspense fallback={null}>
          <DeclineLead lead={{ id, title }} onClose={() => setDeclining(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}
