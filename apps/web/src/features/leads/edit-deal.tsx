import { useLingui } from '@lingui/react/macro';
import { DatePicker, Dialog, TextArea } from '@mikomi/ui';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { AmountTextInput } from '#app/form/amount-text-input.tsx';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { FormFoot } from '#app/form/form-foot.tsx';
import { useToday } from '#app/formats/use-today.ts';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { useViewer } from '#app/session/viewer-context.tsx';
import { refuseForm } from '#app/settings/refuse-form.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { ConvertCredits } from './convert-credits.tsx';
import type { ConvertValues } from './convert-values.ts';
import { dealPatchOf, dealValuesOf } from './edit-deal-values.ts';

const EditDealDeal = graphql(`
  fragment EditDeal_Deal on Deal {
    id
    number
    wonOn
    note
    value {
      amount
      currency
    }
    credits {
      id
      percent
      role
      member {
        id
        name
      }
    }
    adjustments {
      id
    }
  }
`);

const EditDealSave = graphql(`
  mutation EditDeal_Save($input: EditDealInput!) {
    editDeal(input: $input) {
      ... on EditDealPayload {
        commandId
        deal {
          id
          ...LeadDeal_Deal
        }
        lead {
          id
          dealValue {
            amount
            currency
          }
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

type EditDealProps = { readonly deal: FragmentType<typeof EditDealDeal>; readonly onClose: () => void };

/** Corrects a deal as it was first written down. What happened to it later is an adjustment, not a correction. */
export function EditDeal({ deal, onClose }: EditDealProps) {
  const known = readFragment(EditDealDeal, deal);
  const { t, i18n } = useLingui();
  const today = useToday(useViewer().organizationZone);
  const save = useCommand(EditDealSave);
  const showUndo = useUndoToast();
  const [opened] = useState(known);
  const { form, draft } = useDraftForm<ConvertValues>(
    `edit-deal.${known.id}`,
    dealValuesOf(known, i18n.locale),
  );
  const { control } = form;
  const day = useController({ control, name: 'day', rules: { required: t`Choose the day.` } });
  const note = useController({ control, name: 'note' });
  const { id, number, adjustments } = known;
  const { currency } = known.value;

  const submit = async (values: ConvertValues) => {
    const patch = dealPatchOf(opened, values, i18n.locale);
    if (Object.keys(patch).length === 0) return onClose();
    const answer = await save({ input: { id, ...patch } });
    if (answer.kind === 'refused') {
      return answer.path[0] === 'value'
        ? form.setError('amount', { message: answer.message })
        : refuseForm(form, answer);
    }
    showUndo(t`Deal ${number} is corrected.`, answer.payload.commandId);
    draft.discard();
    onClose();
  };

  return (
    <Dialog isOpen onClose={onClose} title={t`Correct deal ${number}`} closeLabel={t`Close`} size="medium">
      <Form form={form} draft={draft} onSubmit={submit}>
        <AmountTextInput
          control={control}
          name="amount"
          label={t`Value of the deal`}
          labelNote={currency}
          description={
            adjustments.length > 0
              ? t`As it was won. What changed since is counted on top.`
              : t`For a cancellation, a return or another price, change the deal instead.`
          }
          currency={currency}
          isRequired
        />
        <DatePicker
          label={t`Won on`}
          isRequired
          value={day.field.value}
          max={today}
          onChange={day.field.onChange}
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
        <FormFoot draft={draft} onClose={onClose} submit={t`Save`} isPending={form.formState.isSubmitting} />
      </Form>
    </Dialog>
  );
}
