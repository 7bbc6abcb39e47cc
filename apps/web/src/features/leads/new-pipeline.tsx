import { useLingui } from '@lingui/react/macro';
import { faultOf, useCommand } from '#app/graph/use-command.ts';
import { AddLine } from '#app/settings/add-line.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
import type { StageKind } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const NewPipelinePipeline = graphql(`
  fragment NewPipeline_Pipeline on Pipeline {
    id
    name
    stages {
      id
      name
      kind
    }
  }
`);

const NewPipelineCreateMutation = graphql(`
  mutation NewPipeline_Create($input: CreatePipelineInput!) {
    createPipeline(input: $input) {
      ... on CreatePipelinePayload {
        commandId
        pipeline {
          id
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

type NewPipelineProps = {
  /** Whose steps the new one begins with. */
  readonly model: FragmentType<typeof NewPipelinePipeline>;
};

/** Another way of selling, for what is sold by other steps; it begins with the steps of the first. */
export function NewPipeline({ model }: NewPipelineProps) {
  const { name, stages } = readFragment(NewPipelinePipeline, model);
  const { t } = useLingui();
  const create = useCommand(NewPipelineCreateMutation);
  return (
    <SettingSection
      title={t`Another pipeline`}
      about={t`For what you sell by other steps, such as renewals. It begins with the steps of ${name}.`}
    >
      <AddLine
        label={t`Name of the pipeline`}
        onAdd={async (added) =>
          faultOf(
            await create({
              input: {
                name: added,
                stages: stages.map((stage) => ({ name: stage.name, kind: stage.kind as StageKind })),
              },
            }),
          )
        }
      />
    </SettingSection>
  );
}
