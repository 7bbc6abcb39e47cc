import { useLingui } from '@lingui/react/macro';
import { Checkbox, Dialog, TextArea } from '@mikomi/ui';
import { useState } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { FormFoot } from '#app/form/form-foot.tsx';
import { SelectInput } from '#app/form/select-input.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { useViewer } from '#app/session/viewer-context.tsx';
import { refuseForm } from '#app/settings/refuse-form.ts';
import type { CustomFieldRecord, CustomFieldType } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { FieldLimits } from './field-limits.tsx';
import { hasOptions, TYPE_NAMES } from './field-words.ts';

import { IndexedCheckbox } from './indexed-checkbox.tsx';
import { changedLimits, type LimitValues, limitsOf, limitValuesOf } from './limit-values.ts';
import { changeOptions, linesOf } from './option-lines.ts';
import { useOptionChangeWords } from './use-option-change-words.ts';

const CustomFieldDialogField = graphql(`
  fragment CustomFieldDialog_CustomField on CustomField {
    id
    label
    type
    required
    indexed
    constraints {
      least
      most
      decimals
      from
      until
      length
      shape
      currencies
      choices
    }
    defaultValue {
      value
      daysFromToday
      maker
    }
    options {
      key
      label
    }
  }
`);

const CustomFieldDialogCreateMutation = graphql(`
  mutation CustomFieldDialog_Create($input: CreateCustomFieldInput!) {
    createCustomField(input: $input) {
      ... on CreateCustomFieldPayload {
        customField {
          id
        }
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);

const CustomFieldDialogEditMutation = graphql(`
  mutation CustomFieldDialog_Edit($input: EditCustomFieldInput!) {
    editCustomField(input: $input) {
      ... on EditCustomFieldPayload {
        customField {
          id
          ...CustomFieldDialog_CustomField
        }
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);

type Values = LimitValues & {
  readonly label: string;
  readonly type: string;
  readonly options: string;
  readonly required: boolean;
  readonly indexed: boolean;
};

type CustomFieldDialogProps = {
  /** The field to change; without it one is made. */
  readonly field?: FragmentType<typeof CustomFieldDialogField>;
  readonly record: CustomFieldRecord;
  readonly title: string;
  readonly onClose: () => void;
};

/** What a field is called, what it holds and whether it must be filled. */
export function CustomFieldDialog({ field, record, title, onClose }: CustomFieldDialogProps) {
  const known = readFragment(CustomFieldDialogField, field);
  const { t, i18n } = useLingui();
  const create = useCommand(CustomFieldDialogCreateMutation);
  const edit = useCommand(CustomFieldDialogEditMutation);
  const [before] = useState(known);
  const { form, draft, opened } = useDraftForm<Values>(`field.${known?.id ?? record}`, {
    label: known?.label ?? '',
    type: known?.type ?? 'TEXT',
    options: known?.options.map((option) => option.label).join('\n') ?? '',
    required: known?.required ?? false,
    indexed: known?.indexed ?? false,
    ...limitValuesOf(known),
  });
  const { control } = form;
  const type = useWatch({ control, name: 'type' }) as CustomFieldType;
  const { currency = 'USD' } = useViewer();
  const formats = useFormats();
  const changeWords = useOptionChangeWords();
  const changed = (text: string) => changeOptions(before?.options ?? [], linesOf(text));

  const submit = async (values: Values) => {
    const label = values.label.trim();
    const { required, indexed } = values;
    const lines = linesOf(values.options);
    const answer = known
      ? await edit({
          input: {
            id: known.id,
            ...(label === opened.label ? {} : { label }),
            ...(required === opened.required ? {} : { required }),
            ...(indexed === opened.indexed ? {} : { indexed }),
            ...changedLimits(type, values, opened, currency),
            ...(hasOptions(type) && lines.join('\n') !== linesOf(opened.options).join('\n')
              ? { options: [...changed(values.options).options] }
              : {}),
          },
        })
      : await create({
          input: {
            ...{ record, label, type, required },
            ...(hasOptions(type) ? { options: [...lines] } : {}),
            ...limitsOf(type, values, currency),
          },
        });
    if (answer.kind === 'refused') return refuseForm(form, answer);
    draft.discard();
    onClose();
  };

  return (
    <Dialog isOpen onClose={onClose} closeLabel={t`Close`} title={known?.label ?? title}>
      <Form form={form} draft={draft} onSubmit={submit}>
        <TextInput
          control={control}
          name="label"
          label={t`Name`}
          autoFocus
          rules={{ required: t`Name the field.` }}
        />
        <SelectInput
          control={control}
          name="type"
          label={t`Holds`}
          placeholder={t`Choose`}
          isDisabled={known !== undefined && known !== null}
          description={t`Cannot be changed later: what is stored is of this kind.`}
          options={Object.entries(TYPE_NAMES).map(([id, name]) => ({ id, text: i18n._(name) }))}
        />
        {hasOptions(type) ? (
          <Controller
            control={control}
            name="options"
            rules={{ validate: (text) => linesOf(text).length > 0 || t`Give at least one choice.` }}
            render={({ field: input, fieldState }) => (
              <TextArea
                label={t`Choices`}
                description={formats.sentences([
                  t`One on each line, in the order they are offered.`,
                  ...changeWords(changed(input.value)),
                ])}
                value={input.value}
                onChange={input.onChange}
                onBlur={input.onBlur}
                rows={5}
                {...(fieldState.error?.message ? { error: fieldState.error.message } : {})}
              />
            )}
          />
        ) : null}
        <FieldLimits control={control} type={type} options={known?.options ?? []} />
        <Controller
          control={control}
          name="required"
          render={({ field: input }) => (
            <Checkbox isSelected={input.value} onChange={input.onChange}>
              {t`New records must fill it`}
            </Checkbox>
          )}
        />
        {known && record !== 'DEAL' ? (
          <Controller
            control={control}
            name="indexed"
            render={({ field: input, fieldState }) => (
              <IndexedCheckbox
                isSelected={input.value}
                onChange={input.onChange}
                error={fieldState.error?.message}
              />
            )}
          />
        ) : null}
        <FormFoot
          draft={draft}
          onClose={onClose}
          submit={known ? t`Save` : t`Add the field`}
          isPending={form.formState.isSubmitting}
        />
      </Form>
    </Dialog>
  );
}
