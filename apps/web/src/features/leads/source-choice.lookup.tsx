import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { ChoiceFactEditor } from '#app/facts/choice-fact-editors.tsx';
import type { FactEditorProps } from '#app/facts/editable-fact.tsx';
import { graphql } from '#generated/index.ts';

const SourceChoiceQuery = graphql(`
  query SourceChoice {
    sources {
      id
      name
    }
  }
`);

/** Where a lead came from, changed in place. */
export function SourceFactEditor(props: FactEditorProps<string | null>) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: SourceChoiceQuery });
  const sources = (data?.sources ?? []).map(({ id, name }) => ({ id, text: name }));
  return <ChoiceFactEditor {...props} options={[...sources, { id: '', text: t`Unknown` }]} />;
}
