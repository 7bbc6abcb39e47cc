import { useQuery } from 'urql';
import { SettingPage } from '#app/settings/setting-page.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { NewPipeline } from '#features/leads/new-pipeline.tsx';
import { PipelineEditor } from '#features/leads/pipeline-editor.tsx';
import { graphql } from '#generated/index.ts';

const PipelinesPageQuery = graphql(`
  query PipelinesPage {
    pipelines {
      id
      ...PipelineEditor_Pipeline
      ...NewPipeline_Pipeline
    }
  }
`);

export function PipelinesPage() {
  const [{ data, error }, ask] = useQuery({
    query: PipelinesPageQuery,
    requestPolicy: 'cache-and-network',
  });
  const first = data?.pipelines[0];
  return (
    <SettingPage path="pipelines">
      {data ? (
        <>
          {data.pipelines.map((pipeline) => (
            <PipelineEditor key={pipeline.id} pipeline={pipeline} canArchive={data.pipelines.length > 1} />
          ))}
          {first ? <NewPipeline model={first} /> : null}
        </>
      ) : (
        <SettingQuery hasFailed={error !== undefined} onRetry={ask} />
      )}
    </SettingPage>
  );
}
