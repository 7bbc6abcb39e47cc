import type { Framework } from '@mikomi/domain/qualification';
import { useQuery } from 'urql';
import { useSettled } from '#app/form/use-settled.ts';
import { useAskFault } from '#app/graph/use-ask-fault.ts';
import { graphql } from '#generated/index.ts';
import { RuleMoves } from './rule-moves.tsx';

const FrameworkPreviewQuery = graphql(`
  query FrameworkPreview($framework: JSON!) {
    frameworkPreview(framework: $framework) {
      ...RuleMoves_RulePreview
    }
  }
`);

/** Which leads a framework that is not saved would qualify otherwise, as it is typed. */
export function FrameworkPreview({ framework }: { readonly framework: Framework }) {
  const [{ data, error }] = useQuery({
    query: FrameworkPreviewQuery,
    variables: { framework: useSettled(framework) },
    requestPolicy: 'network-only',
  });
  return <RuleMoves preview={data?.frameworkPreview} error={useAskFault(error)} />;
}
