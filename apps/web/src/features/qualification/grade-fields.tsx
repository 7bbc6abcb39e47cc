import { useLingui } from '@lingui/react/macro';
import { NumberField } from '@mikomi/ui';
import type { ModelDraft } from './model-draft.ts';
import styles from './qualification-setting.module.css';

type GradeFieldsProps = { readonly model: ModelDraft; readonly onChange: (model: ModelDraft) => void };

/** From what share of the best fit each grade is given, and what the points come to at most. */
export function GradeFields({ model, onChange }: GradeFieldsProps) {
  const { t } = useLingui();
  const { grades, caps } = model;
  const limits = {
    fit: t`Who they are, at most`,
    engagement: t`What they do, at most`,
    total: t`Score, at most`,
  };
  return (
    <>
      <h3 className={styles.part}>{t`Grades and limits`}</h3>
      <div className={styles.limits}>
        {grades.slice(0, -1).map(({ grade, from }, place) => (
          <NumberField
            key={grade}
            label={t`Grade ${grade} from`}
            unit="%"
            value={from}
            onChange={(next) =>
              onChange({ ...model, grades: grades.with(place, { grade, from: next ?? from }) })
            }
          />
        ))}
        {(['fit', 'engagement', 'total'] as const).map((part) => (
          <NumberField
            key={part}
            label={limits[part]}
            value={caps[part]}
            onChange={(next) => onChange({ ...model, caps: { ...caps, [part]: next ?? caps[part] } })}
          />
        ))}
      </div>
    </>
  );
}
