import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { AnswerLead } from '#app/assignment/answer-lead.tsx';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { graphql } from '#generated/index.ts';
import styles from './assignment.module.css';
import { AssignmentReason } from './assignment-reason.tsx';
import { ClaimLead } from './claim-lead.tsx';

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

/** Whose a lead is and why, with what its owner, or whoever wants it, may say to that. */
export function LeadAssignment({ leadId }: { readonly leadId: string }) {
  const [{ data }] = useQuery({ query: LeadAssignmentQuery, variables: { id: leadId } });
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const lead = data?.lead;
  // Whoever made a lead for themselves knows why it is theirs.
  if (!lead?.assignment || lead.assignment.event === 'TAKEN') return null;
  const { id, title, assignedAt, acceptedAt, queuedAt, viewerCanAnswer, owner, assignment } = lead;
  const since = assignedAt ?? queuedAt;
  const when = since ? formats.relative(Date.parse(since), now) : '';
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
          <AnswerLead lead={{ id, title }} />
        </div>
      ) : null}
      <ClaimLead lead={lead} />
    </section>
  );
}
