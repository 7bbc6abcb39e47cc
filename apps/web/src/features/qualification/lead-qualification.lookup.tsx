import { Skeleton } from '@mikomi/ui';
import { useQuery } from 'urql';
import { graphql } from '#generated/index.ts';
import { LeadPotentialWhy } from './lead-potential-why.tsx';
import { LeadQuestions } from './lead-questions.tsx';
import { LeadScore } from './lead-score.tsx';

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

/** How good a lead is and what to find out about it; the page it stands on does not wait for it. */
export function LeadQualification({ leadId }: { readonly leadId: string }) {
  const [{ data }] = useQuery({ query: LeadQualificationQuery, variables: { id: leadId } });
  if (!data) return <Skeleton shape="block" />;
  return data.lead ? (
    <>
      <LeadScore lead={data.lead} />
      <LeadPotentialWhy lead={data.lead} />
      <LeadQuestions lead={data.lead} />
    </>
  ) : null;
}
