import { useLingui } from '@lingui/react/macro';
import type { Framework } from '@mikomi/domain/qualification';
import { Skeleton } from '@mikomi/ui';
import { useQuery } from 'urql';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { graphql } from '#generated/index.ts';
import type { GateDraft } from './gate-draft.ts';
import { PipelineGates } from './pipeline-gates.tsx';
import { keyOfId } from './record-key.ts';

const StageGatesSettingQuery = graphql(`
  query StageGatesSetting {
    pipelines {
      id
      name
      stages {
        id
        name
        kind
      }
    }
    customFields(record: LEAD) {
      id
      key
      label
    }
    qualification {
      frameworks
      stageGates
    }
  }
`);

/** What must be known before a lead comes into a stage, pipeline by pipeline. */
export function StageGatesSetting() {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: StageGatesSettingQuery, requestPolicy: 'cache-and-network' });
  const gates = (data?.qualification.stageGates ?? {}) as Readonly<Record<string, readonly GateDraft[]>>;
  return (
    <SettingSection
      title={t`Before a stage`}
      about={t`What must be known of a lead before it comes into a stage. Whoever moves one too early is told all that is missing.`}
    >
      {data ? (
        data.pipelines.map((pipeline) => (
          <PipelineGates
            key={pipeline.id}
            pipeline={pipeline}
            hasName={data.pipelines.length > 1}
            stored={gates[keyOfId(pipeline.id, 'Pipeline')] ?? []}
            frameworks={data.qualification.frameworks as readonly Framework[]}
            fields={data.customFields}
          />
        ))
      ) : (
        <Skeleton shape="block" height="14rem" />
      )}
    </SettingSection>
  );
}
