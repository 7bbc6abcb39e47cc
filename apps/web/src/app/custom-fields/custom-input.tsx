import { useLingui } from '@lingui/react/macro';
import { DatePicker, MultiSelect, Select, TextField } from '@mikomi/ui';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { MemberChoice } from '../form/member-choice.lookup.tsx';
import { type CustomEntry, entryOf, type MemberEntry, type MoneyEntry } from './custom-entry.ts';
import type { KnownField } from './custom-field.ts';
import type { WithCustom } from './custom-values.ts';
import { loadReader } from './load-reader.ts';
import { useEntrySetting } from './use-entry-setting.ts';

/** No choice has it as its key: keys are trimmed. */
const NOTHING = ' ';

const TEXT_TYPES = { EMAIL: 'email', PHONE: 'tel', URL: 'url' } as const;

type CustomInputProps<Values extends FieldValues & WithCustom> = {
  readonly control: Control<Values>;
  readonly field: KnownField;
};

/** One custom field of a form, judged by the rule the server judges it by. */
export function CustomInput<Values extends FieldValues & WithCustom>(props: CustomInputProps<Values>) {
  const { control, field } = props;
  const { t } = useLingui();
  const setting = useEntrySetting();
  const { field: input, fieldState } = useController({
    control,
    name: `custom.${field.key}` as FieldPath<Values>,
    rules: {
      validate: async (entry: CustomEntry | undefined) => {
        // Without the rules the server alone judges.
        const reader = await loadReader().catch(() => undefined);
        const read = reader?.readEntry(field, entry, setting);
        return read?.kind === 'unfit' ? read.why : true;
      },
    },
  });
  const entry: CustomEntry = input.value ?? entryOf(field, undefined, setting.currency);
  const about = {
    label: field.label,
    isRequired: field.required,
    error: fieldState.error?.message,
    onBlur: input.onBlur,
  };
  const nothing = field.required ? [] : [{ id: NOTHING, text: t`Nothing` }];
  const choice = (options: readonly { readonly id: string; readonly text: string }[]) => (
    <Select
      {...about}
      placeholder={t`Choose`}
      options={[...options, ...nothing]}
      value={String(entry) || null}
      onChange={(id) => input.onChange(id === NOTHING ? '' : id)}
      buttonRef={input.ref}
    />
  );
  const options = field.options.map(({ key, label }) => ({ id: key, text: label }));
  switch (field.type) {
    case 'BOOLEAN':
      return choice([
        { id: 'true', text: t`Yes` },
        { id: 'false', text: t`No` },
      ]);
    case 'SELECT':
      return choice(options);
    case 'MULTI_SELECT':
      return (
        <MultiSelect
          {...about}
          placeholder={t`Choose`}
          options={options}
          value={entry as readonly string[]}
          onChange={input.onChange}
          buttonRef={input.ref}
        />
      );
    case 'DATE':
      return (
        <DatePicker {...about} value={String(entry) || null} onChange={(day) => input.onChange(day ?? '')} />
      );
    case 'MEMBER':
      return <MemberChoice {...about} value={entry as MemberEntry | null} onChange={input.onChange} />;
    case 'MONEY': {
      const { text, currency } = entry as MoneyEntry;
      return (
        <TextField
          {...about}
          labelNote={currency}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onChange={(typed) => input.onChange({ text: typed, currency })}
          inputRef={input.ref}
        />
      );
    }
    default:
      return (
        <TextField
          {...about}
          type={TEXT_TYPES[field.type as keyof typeof TEXT_TYPES] ?? 'text'}
          {...(field.type === 'NUMBER' ? { inputMode: 'decimal' as const } : {})}
          autoComplete="off"
          value={String(entry)}
          onChange={input.onChange}
          inputRef={input.ref}
        />
      );
  }
}
