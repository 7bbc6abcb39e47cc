import { useQuery } from 'urql';
import { SettingPage } from '#app/settings/setting-page.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { PotentialSetting } from '#features/qualification/potential-setting.tsx';
import { ScoreCalibration } from '#features/qualification/score-calibration.tsx';
import { ScoreSetting } from '#features/qualification/score-setting.tsx';
import { graphql } from '#generated/index.ts';

const QualificationPageQuery = graphql(`
  query QualificationPage {
    qualification {
      ...ScoreSetting_Qualification
      ...PotentialSetting_Qualification
    }
    scoreCalibration {
      ...ScoreCalibration_ScoreCalibration
    }
  }
`);

export function QualificationPage() {
  const [{ data, error }, ask] = useQuery({
    query: QualificationPageQuery,
    requestPolicy: 'cache-and-network',
  });
  return (
    <SettingPage path="qualification">
      {data ? (
        <>
          <ScoreSetting qualification={data.qualification} />
          <PotentialSetting qualification={data.qualification} />
          <ScoreCalibration calibration={data.scoreCalibration} />
        </>
      ) : (
        <SettingQuery hasFailed={error !== undefined} onRetry={ask} />
      )}
    </SettingPage>
  );
}
