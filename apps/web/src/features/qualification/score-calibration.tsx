import { useLingui } from '@lingui/react/macro';
import { useFormats } from '#app/formats/formats-context.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './qualification-setting.module.css';

const ScoreCalibrationScoreCalibration = graphql(`
  fragment ScoreCalibration_ScoreCalibration on ScoreCalibration {
    text
    count
    bands {
      count
      expected
      rate
      text
    }
  }
`);

type ScoreCalibrationProps = {
  readonly calibration: FragmentType<typeof ScoreCalibrationScoreCalibration>;
};

/** Whether scores were right: what was to be expected of each band, and what came of it. */
export function ScoreCalibration({ calibration }: ScoreCalibrationProps) {
  const { text, count, bands } = readFragment(ScoreCalibrationScoreCalibration, calibration);
  const { t } = useLingui();
  const formats = useFormats();
  return (
    <SettingSection
      title={t`Were the scores right?`}
      about={t`Leads that closed lately, by what leads of such scores came to before.`}
    >
      <p>{text}</p>
      {count > 0 ? (
        <ul className={styles.rules}>
          {bands.map((band) => (
            <li key={band.text} className={styles.rule}>
              <div className={styles.bar} aria-hidden="true">
                <div className={styles.came} style={{ inlineSize: `${band.rate * 100}%` }} />
                <div className={styles.expected} style={{ insetInlineStart: `${band.expected * 100}%` }} />
              </div>
              <span>{formats.share(band.rate)}</span>
              <span className={styles.faint}>{t`${band.count} leads`}</span>
              <span className={styles.whole}>{band.text}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </SettingSection>
  );
}
