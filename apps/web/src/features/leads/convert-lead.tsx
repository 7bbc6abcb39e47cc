import { useLingui } from '@lingui/react/macro';
import { amountText } from '@mikomi/domain/shared';
import { DatePicker, Dialog, TextArea } from '@mikomi/ui';
import { useController } from 'react-hook-form';
import { CustomInputs, type CustomInputsFields, customInputsOf } from '#app/custom-fields/custom-inputs.tsx';
import { customValuesOf } from '#app/custom-fields/custom-values.ts';
import { defaultEntries } from '#app/custom-fields/default-entries.ts';
import { MoreCustomInputs } from '#app/custom-fields/more-custom-inputs.tsx';
import { useEntrySetting } from '#app/custom-fields/use-entry-setting.ts';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { FormFoot } from '#app/form/form-foot.tsx';
import { dayOf } from '#app/formats/formats.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useToday } from '#app/formats/use-today.ts';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { useViewer } from '#app/session/viewer-context.tsx';
import { refuseForm } from '#app/settings/refuse-form.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { ConvertCredits } from './convert-credits.tsx';
import { ConvertLines } from './convert-lines.tsx';
import { ConvertValue } from './convert-value.tsx';
import { type ConvertValues, convertInputOf, isBeforeCapture, sumOfChosen } from './convert-values.ts';

export const ConvertLeadLead = graphql(`
  fragment ConvertLead_Lead on Lead {
    id
    title
    capturedAt
    owner {
      id
      name
    }
    expectedValue {
      amount
      currency
    }
    productLines {
      id
      name
      quantity
      state
      unitPrice {
        amount
        currency
      }
    }
  }
`);

const ConvertLeadConvert = graphql(`
  mutation ConvertLead_Convert($input: ConvertLeadInput!) {
    convertLead(input: $input) {
      ... on ConvertLeadPayload {
        commandId
        deal {
          id
          number
        }
        lead {
          id
          ...LeadHead_Lead
          ...LeadStageBar_Lead
          ...LeadFacts_Lead
          ...LeadProducts_Lead
          ...LeadClosing_Lead
          ...LeadDeals_Lead
          ...ConvertLead_Lead
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

type ConvertLeadProps = {
  readonly lead: FragmentType<typeof ConvertLeadLead>;
  /** The custom fields of deals. */
  readonly fields: CustomInputsFields;
  readonly onClose: () => void;
};

/** Wins a lead: which products, for how much, on which day, and whose success it is. */
export function ConvertLead({ lead, fields, onClose }: ConvertLeadProps) {
  const { id, title, capturedAt, owner, expectedValue, productLines } = readFragment(ConvertLeadLead, lead);
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const formats = useFormats();
  const zone = viewer.organizationZone ?? formats.settings.zone;
  const today = useToday(zone);
  const convert = useCommand(ConvertLeadConvert);
  const showUndo = useUndoToast();
  const open = productLines
    .filter(({ state }) => state === 'INTERESTED' || state === 'OFFERED')
    .map((line) => ({ ...line, unitPrice: line.unitPrice ?? null }));
  const all = open.map((line) => line.id);
  const currency = open[0]?.unitPrice?.currency ?? expectedValue?.currency ?? viewer.currency ?? 'USD';
  const sum = sumOfChosen(open, all, currency) ?? expectedValue?.amount;
  const ofDeal = customInputsOf(fields, 'DEAL');
  const { form, draft } = useDraftForm<ConvertValues>(`win.${id}`, {
    day: today,
    lineIds: all,
    amount: sum === undefined ? '' : amountText({ amount: sum, currency }, i18n.locale),
    currency,
    credits: [{ member: owner ?? null, role: '', percent: 100 }],
    note: '',
    custom: defaultEntries(ofDeal.all, { today, currency }),
  });
  const { control } = form;
  const entrySetting = useEntrySetting();
  const day = useController({ control, name: 'day', rules: { required: t`Choose the day.` } });
  const note = useController({ control, name: 'note' });

  const cameInOn = formats.day(dayOf(Date.parse(capturedAt), zone), today);

  const submit = async (values: ConvertValues) => {
    const customs = await customValuesOf(ofDeal.all, values.custom, entrySetting);
    const answer = await convert({
      input: convertInputOf(id, values, open, i18n.locale, customs.values),
    });
    if (answer.kind === 'refused') {
      const custom = customs.fieldOf(answer.path);
      if (custom) return form.setError(custom, { message: answer.message }, { shouldFocus: true });
      const isValue = answer.path[0] === 'value';
      return isValue ? form.setError('amount', { message: answer.message }) : refuseForm(form, answer);
    }
    showUndo(t`${title} is won. Congratulations!`, answer.payload.commandId);
    draft.discard();
    onClose();
  };

  return (
    <Dialog isOpen onClose={onClose} title={t`Win the lead`} closeLabel={t`Close`} size="medium">
      <Form form={form} draft={draft} onSubmit={submit}>
        {open.length > 0 ? (
          <ConvertLines
            form={form}
            lines={open}
            onSum={(next) => {
              // In another currency than theirs the products' prices say nothing of the value.
              if (form.getValues('currency') === currency)
                form.setValue('amount', amountText({ amount: next, currency }, i18n.locale));
            }}
          />
        ) : null}
        <ConvertValue form={form} lines={open} expected={expectedValue} />
        <DatePicker
          label={t`Won on`}
          isRequired
          value={day.field.value}
          max={today}
          onChange={day.field.onChange}
          description={
            isBeforeCapture(day.field.value, capturedAt, zone)
              ? t`That is before this lead came in, on ${cameInOn}.`
              : undefined
          }
          error={day.fieldState.error?.message}
        />
        <ConvertCredits form={form} />
        <TextArea
          label={t`Note`}
          rows={2}
          value={note.field.value}
          onChange={note.field.onChange}
          error={note.fieldState.error?.message}
        />
        <CustomInputs control={control} fields={ofDeal.required} />
        <MoreCustomInputs form={form} title={t`More about the deal`} fields={ofDeal.others} />
        <FormFoot
          draft={draft}
          onClose={onClose}
          submit={t`Win the lead`}
          isPending={form.formState.isSubmitting}
        />
      </Form>
    </Dialog>
  );
}
