import type { PotentialPolicy } from '@mikomi/domain/qualification';
import { useQuery } from 'urql';
import { useAskFault } from '#app/graph/use-ask-fault.ts';
import { graphql } from '#generated/index.ts';
import { RuleMoves } from './rule-moves.tsx';

const PolicyPreviewQuery = graphql(`
  query PolicyPreview($policy: JSON!) {
    potentialPolicyPreview(policy: $policy) {
      ...RuleMoves_RulePreview
    }
  }
`);

/** What a policy that is not saved would make of open leads. */
export function PolicyPreview({ policy }: { readonly policy: PotentialPolicy }) {
  const [{ data, error }] = useQuery({
    query: PolicyPreviewQuery,
    variables: { policy },
    requestPolicy: 'network-only',
  });
  return <RuleMoves preview={data?.potentialPolicyPreview} error={useAskFault(error)} />;
}
