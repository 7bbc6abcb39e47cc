import { useLingui } from '@lingui/react/macro';
import { DatePicker, TextArea } from '@mikomi/ui';
import { type Control, type UseFormReturn, useController, useWatch } from 'react-hook-form';
import { type CustomEntry, isBlank } from '#app/custom-fields/custom-entry.ts';
import type { KnownField } from '#app/custom-fields/custom-field.ts';
import { CustomInputs } from '#app/custom-fields/custom-inputs.tsx';
import { AmountInput } from '#app/form/amount-input.tsx';
import { MoreFields } from '#app/form/more-fields.tsx';
import { SelectInput } from '#app/form/select-input.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import { useViewer } from '#app/session/viewer-context.tsx';
import styles from './new-lead.module.css';
import { NewLeadColleagues } from './new-lead-colleagues.tsx';
import { NewLeadLines } from './new-lead-lines.tsx';
import { NewLeadOwner } from './new-lead-owner.tsx';
import { NewLeadPlace } from './new-lead-place.lookup.tsx';
import type { NewLeadValues } from './new-lead-values.ts';

type NewLeadAboutProps = {
  readonly form: UseFormReturn<NewLeadValues>;
  /** The custom fields of leads: those that must be filled, and the others. */
  readonly fields: { readonly required: readonly KnownField[]; readonly others: readonly KnownField[] };
};

/** Whose it is, where it stands, what it is worth and about; the rarer behind one press. */
export function NewLeadAbout({ form, fields }: NewLeadAboutProps) {
  const { t } = useLingui();
  const { control } = form;
  const closing = useController({ control, name: 'expectedCloseOn' });
  const note = useController({ control, name: 'note' });
  return (
    <>
      <NewLeadOwner control={control} />
      <div className={styles.places}>
        <NewLeadPlace form={form} />
        <SelectInput
          control={control}
          name="potential"
          label={t`Potential`}
          placeholder={t`Unknown`}
          options={[
            { id: 'HIGH', text: t`High` },
            { id: 'MEDIUM', text: t`Medium` },
            { id: 'LOW', text: t`Low` },
          ]}
        />
        <DatePicker
          label={t`Expected to close`}
          value={closing.field.value}
          onChange={closing.field.onChange}
          onBlur={closing.field.onBlur}
          error={closing.fieldState.error?.message}
        />
      </div>
      <ValueInput control={control} />
      <CustomInputs control={control} fields={fields.required} />
      <NewLeadLines form={form} />
      <TextArea
        label={t`Note`}
        rows={2}
        value={note.field.value}
        onChange={note.field.onChange}
        onBlur={note.field.onBlur}
        error={note.fieldState.error?.message}
      />
      <MoreFields
        form={form}
        title={t`More about the lead`}
        names={['name', 'colleagues', ...fields.others.map(({ key }) => `custom.${key}` as const)]}
        isFilled={(value) => !isBlank(value as CustomEntry)}
      >
        <div className={styles.more}>
          <TextInput
            control={control}
            name="name"
            label={t`Lead name`}
            description={t`Without one it is called by its contact or company.`}
            autoComplete="off"
          />
          <NewLeadColleagues control={control} />
          <CustomInputs control={control} fields={fields.others} />
        </div>
      </MoreFields>
    </>
  );
}

/** A lead has a currency with its value only: one that was chosen without a value is told so. */
function ValueInput({ control }: { readonly control: Control<NewLeadValues> }) {
  const { t } = useLingui();
  const own = useViewer().currency;
  const [amount, currency, lines] = useWatch({ control, name: ['amount', 'currency', 'lines'] });
  const isKept = amount.trim() !== '' || lines.some(({ price }) => price.trim() !== '');
  return (
    <AmountInput
      control={control}
      amount="amount"
      currency="currency"
      label={t`Expected value`}
      description={currency !== own && !isKept ? t`Without a value the currency is not kept.` : undefined}
    />
  );
}
