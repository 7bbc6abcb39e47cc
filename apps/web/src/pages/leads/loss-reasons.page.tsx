import { useQuery } from 'urql';
import { SettingPage } from '#app/settings/setting-page.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { LossReasonsSetting } from '#features/leads/loss-reasons-setting.tsx';
import { graphql } from '#generated/index.ts';

const LossReasonsPageQuery = graphql(`
  query LossReasonsPage {
    lossReasons {
      id
      ...LossReasonsSetting_LossReason
    }
  }
`);

export function LossReasonsPage() {
  const [{ data, error }, ask] = useQuery({
    query: LossReasonsPageQuery,
    requestPolicy: 'cache-and-network',
  });
  return (
    <SettingPage path="loss-reasons">
      {data ? (
        <LossReasonsSetting reasons={data.lossReasons} />
      ) : (
        <SettingQuery hasFailed={error !== undefined} onRetry={ask} />
      )}
    </SettingPage>
  );
}
