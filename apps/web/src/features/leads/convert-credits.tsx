import { useLingui } from '@lingui/react/macro';
import { leadsWords } from '@mikomi/domain/leads';
import { type Locale, sayer, sharedWords } from '@mikomi/domain/shared';
import { Button, IconAdd, IconButton, IconClose, NumberField } from '@mikomi/ui';
import { type UseFormReturn, useController, useFieldArray } from 'react-hook-form';
import { MemberChoice } from '#app/form/member-choice.lookup.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import { type ConvertValues, faultOfCredits } from './convert-values.ts';
import styles from './lead-dialog.module.css';

const say = sayer(sharedWords, leadsWords);

/** Whose success it is: shares that are exactly 100 % together. */
export function ConvertCredits({ form }: { readonly form: UseFormReturn<ConvertValues> }) {
  const { t, i18n } = useLingui();
  const { control } = form;
  const { fields, append, remove } = useFieldArray({
    control,
    name: 'credits',
    rules: {
      validate: (credits) => {
        const fault = faultOfCredits(credits);
        return fault === undefined || say(fault, i18n.locale as Locale);
      },
    },
  });
  const fault = form.formState.errors.credits?.root?.message;
  const rest = 100 - form.watch('credits').reduce((sum, { percent }) => sum + (percent ?? 0), 0);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t`Whose success is it?`}</legend>
      {fields.map(({ id }, index) => (
        <CreditRow
          key={id}
          form={form}
          index={index}
          isFirst={index === 0}
          onRemove={fields.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      <div className={styles.total}>
        <Button
          variant="quiet"
          size="small"
          icon={<IconAdd aria-hidden="true" />}
          onPress={() => append({ member: null, role: '', percent: rest > 0 ? rest : null })}
        >
          {t`Share it with somebody`}
        </Button>
        <output className={fault ? styles.fault : undefined}>{fault}</output>
      </div>
    </fieldset>
  );
}

type CreditRowProps = {
  readonly form: UseFormReturn<ConvertValues>;
  readonly index: number;
  /** The first row names the fields of all. */
  readonly isFirst: boolean;
  readonly onRemove: (() => void) | undefined;
};

function CreditRow({ form, index, isFirst, onRemove }: CreditRowProps) {
  const { t } = useLingui();
  const { control } = form;
  const member = useController({ control, name: `credits.${index}.member` });
  const percent = useController({ control, name: `credits.${index}.percent` });
  return (
    <div className={onRemove ? `${styles.credit} ${styles.removable}` : styles.credit}>
      <div className={styles.member}>
        <MemberChoice
          label={t`Member`}
          isLabelHidden={!isFirst}
          value={member.field.value}
          onChange={member.field.onChange}
        />
      </div>
      <div className={styles.role}>
        <TextInput
          control={control}
          name={`credits.${index}.role`}
          label={t`Role`}
          isLabelHidden={!isFirst}
          placeholder={t`Role`}
        />
      </div>
      <NumberField
        label={t`Share`}
        isLabelHidden={!isFirst}
        unit="%"
        minValue={0}
        maxValue={100}
        value={percent.field.value}
        onChange={percent.field.onChange}
      />
      {onRemove ? (
        <IconButton label={t`Remove this share`} icon={<IconClose aria-hidden="true" />} onPress={onRemove} />
      ) : null}
    </div>
  );
}
