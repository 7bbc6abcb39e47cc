import { useQuery } from 'urql';
import { graphql } from '#generated/index.ts';
import { LeadPotentialWhy } from './lead-potential-why.tsx';
import { LeadQualificationOutline } from './lead-qualification-outline.tsx';
import { LeadQuestions } from './lead-questions.tsx';
import styles from './lead-score.module.css';
import { LeadScore } from './lead-score.tsx';
import { rememberHeight } from './usual-height.ts';

const LeadQualificationQuery = graphql(`
  query LeadQualification($id: ID!) {
    lead(id: $id) {
      id
      ...LeadScore_Lead
      ...LeadPotentialWhy_Lead
      ...LeadQuestions_Lead
    }
  }
`);

/** How good a lead is and what to find out about it; the page it stands on does not wait for it, and does not move when it comes. */
export function LeadQualification({ leadId }: { readonly leadId: string }) {
  const [{ data }] = useQuery({ query: LeadQualificationQuery, variables: { id: leadId } });
  if (!data) return <LeadQualificationOutline />;
  return data.lead ? (
    <div ref={rememberHeight} className={styles.parts}>
      <LeadScore lead={data.lead} />
      <LeadPotentialWhy lead={data.lead} />
      <LeadQuestions lead={data.lead} />
    </div>
  ) : null;
}
