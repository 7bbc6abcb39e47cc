import type { PotentialPolicy } from '@mikomi/domain/qualification';
import { useQuery } from 'urql';
import { useSettled } from '#app/form/use-settled.ts';
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

/** What a policy that is not saved would make of open leads, as it is typed. */
export function PolicyPreview({ policy }: { readonly policy: PotentialPolicy }) {
  const [{ data, error }] = useQuery({
    query: PolicyPreviewQuery,
    variables: { policy: useSettled(policy) },
    requestPolicy: 'network-only',
  });
  return <RuleMoves preview={data?.potentialPolicyPreview} error={useAskFault(error)} />;
}
