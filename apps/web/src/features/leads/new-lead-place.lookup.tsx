import { useLingui } from '@lingui/react/macro';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useQuery } from 'urql';
import { SelectInput } from '#app/form/select-input.tsx';
import { graphql } from '#generated/index.ts';
import type { NewLeadValues } from './new-lead-values.ts';

const NewLeadPlaceQuery = graphql(`
  query NewLeadPlace {
    sources {
      id
      name
    }
    pipelines {
      id
      name
      stages {
        id
        name
        kind
      }
    }
  }
`);

/** Where the lead came from and where it stands: the first pipeline, where there are several, and its first open stage unless chosen. */
export function NewLeadPlace({ form }: { readonly form: UseFormReturn<NewLeadValues> }) {
  const { t } = useLingui();
  const { control } = form;
  const [{ data }] = useQuery({ query: NewLeadPlaceQuery });
  const chosen = useWatch({ control, name: 'pipelineId' });
  const pipelines = data?.pipelines ?? [];
  const pipeline = pipelines.find(({ id }) => id === chosen) ?? pipelines[0];
  const stages = (pipeline?.stages ?? []).filter(({ kind }) => kind === 'OPEN');
  return (
    <>
      <SelectInput
        control={control}
        name="sourceId"
        label={t`Source`}
        placeholder={t`Unknown`}
        options={(data?.sources ?? []).map(({ id, name }) => ({ id, text: name }))}
      />
      {pipelines.length > 1 ? (
        <SelectInput
          control={control}
          name="pipelineId"
          label={t`Pipeline`}
          placeholder={pipelines[0]?.name ?? ''}
          options={pipelines.map(({ id, name }) => ({ id, text: name }))}
          // A stage belongs to its pipeline.
          rules={{ onChange: () => form.setValue('stageId', '') }}
        />
      ) : null}
      <SelectInput
        control={control}
        name="stageId"
        label={t`Stage`}
        placeholder={stages[0]?.name ?? ''}
        options={stages.map(({ id, name }) => ({ id, text: name }))}
      />
    </>
  );
}
