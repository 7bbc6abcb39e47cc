import { useLingui } from '@lingui/react/macro';
import type { Criterion, CriterionAnswer } from '@mikomi/domain/qualification';
import { type Locale, labelIn } from '@mikomi/domain/shared';
import { Button, Checkbox, NumberField, TextField } from '@mikomi/ui';
import styles from './qualification-setting.module.css';
import { typedLabel } from './typed-label.ts';

type CriterionFieldsProps = {
  readonly criterion: Criterion;
  /** The last question of a framework stays. */
  readonly isOnly: boolean;
  /** None takes the question away. */
  readonly onChange: (criterion: Criterion | undefined) => void;
};

/** One question: how it is put, what may be answered, and what it weighs. */
export function CriterionFields({ criterion, isOnly, onChange }: CriterionFieldsProps) {
  const { t, i18n } = useLingui();
  const said = (label: Criterion['name']) => labelIn(label, i18n.locale as Locale);
  const change = (part: Partial<Criterion>) => onChange({ ...criterion, ...part });
  const { name, question, answers, weight, required, evidence } = criterion;
  const changeAnswer = (place: number, part: Partial<CriterionAnswer>) =>
    change({ answers: answers.map((each, index) => (index === place ? { ...each, ...part } : each)) });
  return (
    <fieldset className={styles.criterion}>
      <legend className={styles.legend}>{said(name)}</legend>
      <div className={styles.asked}>
        <TextField
          label={t`Name`}
          value={said(name)}
          onChange={(typed) => change({ name: typedLabel(name, typed, i18n.locale) })}
        />
        <TextField
          label={t`Question`}
          value={said(question)}
          onChange={(typed) => change({ question: typedLabel(question, typed, i18n.locale) })}
        />
        <NumberField
          label={t`Weight`}
          value={weight}
          onChange={(next) => change({ weight: next ?? weight })}
        />
      </div>
      {answers.map((answer, place) => (
        <div key={answer.key} className={styles.answer}>
          <TextField
            label={t`Answer ${place + 1}`}
            isLabelHidden
            value={said(answer.label)}
            onChange={(typed) => changeAnswer(place, { label: typedLabel(answer.label, typed, i18n.locale) })}
          />
          <NumberField
            label={t`Points of answer ${place + 1}`}
            isLabelHidden
            unit={t`points`}
            value={answer.points}
            onChange={(points) => changeAnswer(place, { points: points ?? 0 })}
          />
          <Button
            variant="quiet"
            size="small"
            isDisabled={answers.length <= 2}
            aria-label={t`Take away ${said(answer.label)}`}
            onPress={() => change({ answers: answers.toSpliced(place, 1) })}
          >
            {t`Take away`}
          </Button>
        </div>
      ))}
      <div className={styles.row}>
        <Checkbox isSelected={required} onChange={(isOn) => change({ required: isOn })}>
          {t`No lead is qualified without it`}
        </Checkbox>
        <Checkbox isSelected={evidence} onChange={(isOn) => change({ evidence: isOn })}>
          {t`Counts only with proof`}
        </Checkbox>
      </div>
      <div className={styles.row}>
        <Button
          size="small"
          variant="quiet"
          onPress={() =>
            change({
              answers: [...answers, { key: crypto.randomUUID(), label: t`Another answer`, points: 1 }],
            })
          }
        >
          {t`Add an answer`}
        </Button>
        <Button size="small" variant="quiet" isDisabled={isOnly} onPress={() => onChange(undefined)}>
          {t`Take the question away`}
        </Button>
      </div>
    </fieldset>
  );
}
