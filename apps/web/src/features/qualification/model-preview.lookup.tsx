import { useQuery } from 'urql';
import { useSettled } from '#app/form/use-settled.ts';
import { useAskFault } from '#app/graph/use-ask-fault.ts';
import { graphql } from '#generated/index.ts';
import type { ModelDraft } from './model-draft.ts';
import { RuleMoves } from './rule-moves.tsx';

const ModelPreviewQuery = graphql(`
  query ModelPreview($model: JSON!) {
    scoreModelPreview(model: $model) {
      ...RuleMoves_RulePreview
    }
  }
`);

/** What a model that is not saved would make of open leads, as it is typed. */
export function ModelPreview({ model }: { readonly model: ModelDraft }) {
  const [{ data, error }] = useQuery({
    query: ModelPreviewQuery,
    variables: { model: useSettled(model) },
    requestPolicy: 'network-only',
  });
  return <RuleMoves preview={data?.scoreModelPreview} error={useAskFault(error)} />;
}
