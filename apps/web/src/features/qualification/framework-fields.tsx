import { useLingui } from '@lingui/react/macro';
import type { Framework } from '@mikomi/domain/qualification';
import { type Locale, labelIn } from '@mikomi/domain/shared';
import { Button, NumberField, TextField } from '@mikomi/ui';
import { CriterionFields } from './criterion-fields.tsx';
import styles from './qualification-setting.module.css';
import { typedLabel } from './typed-label.ts';
import { useNewCriterion } from './use-new-criterion.ts';

type FrameworkFieldsProps = {
  readonly framework: Framework;
  readonly onChange: (framework: Framework) => void;
};

/** A framework's name, from when a lead is qualified by it, and its questions. */
export function FrameworkFields({ framework, onChange }: FrameworkFieldsProps) {
  const { t, i18n } = useLingui();
  const newCriterion = useNewCriterion();
  const { name, qualifiesFrom, criteria } = framework;
  return (
    <>
      <div className={styles.row}>
        <TextField
          label={t`Name`}
          value={labelIn(name, i18n.locale as Locale)}
          onChange={(typed) => onChange({ ...framework, name: typedLabel(name, typed, i18n.locale) })}
        />
        <NumberField
          label={t`Qualified from`}
          unit="%"
          value={qualifiesFrom}
          onChange={(from) => onChange({ ...framework, qualifiesFrom: from ?? qualifiesFrom })}
        />
      </div>
      {criteria.map((criterion, place) => (
        <CriterionFields
          key={criterion.id}
          criterion={criterion}
          isOnly={criteria.length === 1}
          onChange={(next) =>
            onChange({
              ...framework,
              criteria: next ? criteria.with(place, next) : criteria.toSpliced(place, 1),
            })
          }
        />
      ))}
      <div>
        <Button
          size="small"
          onPress={() => onChange({ ...framework, criteria: [...criteria, newCriterion()] })}
        >
          {t`Add a question`}
        </Button>
      </div>
    </>
  );
}
