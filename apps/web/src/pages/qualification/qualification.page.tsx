import { useLingui } from '@lingui/react/macro';
import { Tabs } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { SettingPage } from '#app/settings/setting-page.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { FrameworkSetting } from '#features/qualification/framework-setting.tsx';
import { PotentialSetting } from '#features/qualification/potential-setting.tsx';
import { QualificationHistory } from '#features/qualification/qualification-history.lookup.tsx';
import { ScoreCalibration } from '#features/qualification/score-calibration.tsx';
import { ScoreSetting } from '#features/qualification/score-setting.tsx';
import { ScoreSpread } from '#features/qualification/score-spread.tsx';
import { StageGatesSetting } from '#features/qualification/stage-gates-setting.lookup.tsx';
import { graphql } from '#generated/index.ts';
import styles from './qualification.page.module.css';

const QualificationPageQuery = graphql(`
  query QualificationPage {
    qualification {
      ...ScoreSetting_Qualification
      ...PotentialSetting_Qualification
      ...FrameworkSetting_Qualification
    }
    scoreSpread {
      ...ScoreSpread_ScoreSpread
    }
    scoreCalibration {
      ...ScoreCalibration_ScoreCalibration
    }
  }
`);

const route = getRouteApi('/o/$slug/settings/qualification');

/** What leads are judged by, part by part, and who changed it. */
export function QualificationPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const [tab, setTab] = useState('score');
  const [{ data, error }, ask] = useQuery({
    query: QualificationPageQuery,
    requestPolicy: 'cache-and-network',
  });
  return (
    <SettingPage path="qualification">
      {data ? (
        <Tabs
          label={t`What leads are judged by`}
          value={tab}
          onChange={setTab}
          tabs={[
            {
              id: 'score',
              text: t`Score and grade`,
              content: (
                <div className={styles.parts}>
                  <ScoreSpread slug={slug} spread={data.scoreSpread} />
                  <ScoreSetting qualification={data.qualification} />
                  <ScoreCalibration calibration={data.scoreCalibration} />
                </div>
              ),
            },
            {
              id: 'potential',
              text: t`Potential`,
              content: <PotentialSetting qualification={data.qualification} />,
            },
            {
              id: 'questions',
              text: t`What to find out`,
              content: <FrameworkSetting qualification={data.qualification} />,
            },
            { id: 'stages', text: t`Before a stage`, content: <StageGatesSetting /> },
            { id: 'history', text: t`History`, content: <QualificationHistory /> },
          ]}
        />
      ) : (
        <SettingQuery hasFailed={error !== undefined} onRetry={ask} />
      )}
    </SettingPage>
  );
}
