import { useLingui } from '@lingui/react/macro';
import { changeToPrice, valueOn } from '@mikomi/domain/leads';
import { DatePicker, Dialog, SegmentedControl, TextArea } from '@mikomi/ui';
import { useController, useWatch } from 'react-hook-form';
import { amountOf } from '#app/form/amount-of.ts';
import { AmountTextInput } from '#app/form/amount-text-input.tsx';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { FormFoot } from '#app/form/form-foot.tsx';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useToday } from '#app/formats/use-today.ts';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { useViewer } from '#app/session/viewer-context.tsx';
import { refuseForm } from '#app/settings/refuse-form.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const AdjustDealDeal = graphql(`
  fragment AdjustDeal_Deal on Deal {
    id
    number
    wonOn
    value {
      amount
      currency
    }
    adjustments {
      id
      kind
      day
      change {
        amount
        currency
      }
    }
    currentValue {
      amount
      currency
    }
  }
`);

const AdjustDealAdjust = graphql(`
  mutation AdjustDeal_Adjust($input: AdjustDealInput!) {
    adjustDeal(input: $input) {
      ... on AdjustDealPayload {
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

type Kind = 'CANCELLATION' | 'RETURN' | 'PRICE';
type Values = {
  readonly kind: Kind;
  /** By how much it falls; with a new price, what the deal is worth at the end of that day, to which later changes are added. */
  readonly amount: string;
  readonly day: string | null;
  readonly note: string;
};

type AdjustDealProps = {
  readonly deal: FragmentType<typeof AdjustDealDeal>;
  readonly onClose: () => void;
};

/** Changes a won deal's value from a day on; what was won stays on record. */
export function AdjustDeal({ deal, onClose }: AdjustDealProps) {
  const { id, number, wonOn, value, adjustments, currentValue } = readFragment(AdjustDealDeal, deal);
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const today = useToday(useViewer().organizationZone);
  const adjust = useCommand(AdjustDealAdjust);
  const showUndo = useUndoToast();
  const { form, draft } = useDraftForm<Values>(`adjust.${id}`, {
    kind: 'CANCELLATION',
    amount: '',
    day: today,
    note: '',
  });
  const { control } = form;
  const kind = useWatch({ control, name: 'kind' });
  const day = useController({ control, name: 'day' });
  const note = useController({ control, name: 'note' });
  const { currency } = currentValue;
  const facts = { day: wonOn, value, adjustments };
  const from = day.field.value ?? today;
  const worth = valueOn(facts, from) ?? value;
  const hasLater = currentValue.amount !== worth.amount;
  const later = formats.money({ amount: currentValue.amount - worth.amount, currency });
  const now = formats.money(currentValue);
  const then = formats.money(worth);

  const submit = async (values: Values) => {
    const typed = amountOf(values.amount, currency, i18n.locale) ?? 0;
    const amount =
      values.kind === 'PRICE'
        ? changeToPrice(facts, from, { amount: typed, currency }).amount
        : -Math.abs(typed);
    const answer = await adjust({
      input: {
        id,
        kind: values.kind,
        change: { amount, currency },
        ...(values.day ? { day: values.day } : {}),
        ...(values.note.trim() ? { note: values.note.trim() } : {}),
      },
    });
    if (answer.kind === 'refused') {
      return answer.path[0] === 'change'
        ? form.setError('amount', { message: answer.message })
        : refuseForm(form, answer);
    }
    showUndo(t`Deal ${number} is changed.`, answer.payload.commandId);
    draft.discard();
    onClose();
  };

  return (
    <Dialog isOpen onClose={onClose} title={t`Change deal ${number}`} closeLabel={t`Close`} size="small">
      <Form form={form} draft={draft} onSubmit={submit}>
        <SegmentedControl
          label={t`What happened?`}
          value={kind}
          onChange={(chosen) => form.setValue('kind', chosen as Kind)}
          segments={[
            { id: 'CANCELLATION', text: t`Cancellation` },
            { id: 'RETURN', text: t`Return` },
            { id: 'PRICE', text: t`New price` },
          ]}
        />
        <AmountTextInput
          control={control}
          name="amount"
          label={kind === 'PRICE' ? t`What it is worth from then on` : t`What is taken away`}
          labelNote={currency}
          description={
            kind !== 'PRICE' || from === today
              ? t`It is worth ${now} now.`
              : hasLater
                ? t`It was worth ${then} on that day. What changed later, ${later} in all, stays and counts on top.`
                : t`It was worth ${then} on that day.`
          }
          currency={currency}
          isRequired
        />
        <DatePicker
          label={t`From which day on`}
          isRequired
          value={day.field.value}
          min={wonOn}
          max={today}
          onChange={day.field.onChange}
          error={day.fieldState.error?.message}
        />
        <TextArea
          label={t`Why`}
          rows={2}
          value={note.field.value}
          onChange={note.field.onChange}
          error={note.fieldState.error?.message}
        />
        <FormFoot
          draft={draft}
          onClose={onClose}
          submit={t`Change the deal`}
          isPending={form.formState.isSubmitting}
        />
      </Form>
    </Dialog>
  );
}
