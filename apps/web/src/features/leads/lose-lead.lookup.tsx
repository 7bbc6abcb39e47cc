import { Trans, useLingui } from '@lingui/react/macro';
import { OUTSIDE_REASONS } from '@mikomi/domain/leads';
import { Button, DatePicker, Dialog, ErrorState, RadioGroup, Skeleton, TextArea } from '@mikomi/ui';
import { useController } from 'react-hook-form';
import { useQuery } from 'urql';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { FormFoot } from '#app/form/form-foot.tsx';
import { useToday } from '#app/formats/use-today.ts';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { useViewer } from '#app/session/viewer-context.tsx';
import { refuseForm } from '#app/settings/refuse-form.ts';
import { graphql } from '#generated/index.ts';
import { outsideOf, useOutsideWords } from './use-outside-words.ts';

const LoseLeadQuery = graphql(`
  query LoseLead {
    lossReasons {
      id
      name
    }
  }
`);

const LoseLeadLose = graphql(`
  mutation LoseLead_Lose($input: LoseLeadInput!) {
    loseLead(input: $input) {
      ... on LoseLeadPayload {
        commandId
        lead {
          id
          ...LeadHead_Lead
          ...LeadStageBar_Lead
          ...LeadProducts_Lead
          ...LeadClosing_Lead
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

const LoseLeadClose = graphql(`
  mutation LoseLead_Close($input: CloseLeadInput!) {
    closeLead(input: $input) {
      ... on CloseLeadPayload {
        commandId
        lead {
          id
          ...LeadHead_Lead
          ...LeadStageBar_Lead
          ...LeadProducts_Lead
          ...LeadClosing_Lead
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

type Values = { readonly reasonId: string; readonly note: string; readonly day: string | null };

type LoseLeadProps = {
  readonly lead: { readonly id: string; readonly title: string };
  readonly onClose: () => void;
};

/** Asks why a lead is lost; the reason is what the team learns from. */
export function LoseLead({ lead, onClose }: LoseLeadProps) {
  const { t } = useLingui();
  const today = useToday(useViewer().organizationZone);
  const lose = useCommand(LoseLeadLose);
  const close = useCommand(LoseLeadClose);
  const outside = useOutsideWords();
  const showUndo = useUndoToast();
  const [{ data, error, fetching }, ask] = useQuery({ query: LoseLeadQuery });
  const { form, draft } = useDraftForm<Values>(`lose.${lead.id}`, { reasonId: '', note: '', day: today });
  const { control } = form;
  const reason = useController({ control, name: 'reasonId', rules: { required: t`Choose a reason.` } });
  const note = useController({ control, name: 'note' });
  const day = useController({ control, name: 'day' });

  const isNone = outsideOf(reason.field.value) !== undefined;

  const submit = async (values: Values) => {
    const as = outsideOf(values.reasonId);
    if (as) {
      const closed = await close({ input: { id: lead.id, as } });
      if (closed.kind === 'refused') return refuseForm(form, closed);
      showUndo(t`${lead.title} is closed and counts in no rate.`, closed.payload.commandId);
      draft.discard();
      return onClose();
    }
    const answer = await lose({
      input: {
        id: lead.id,
        reasonId: values.reasonId,
        ...(values.note.trim() ? { note: values.note.trim() } : {}),
        ...(values.day ? { day: values.day } : {}),
      },
    });
    if (answer.kind === 'refused') return refuseForm(form, answer);
    showUndo(t`${lead.title} is lost.`, answer.payload.commandId);
    draft.discard();
    onClose();
  };

  return (
    <Dialog isOpen onClose={onClose} title={t`Lose the lead`} closeLabel={t`Close`} size="small">
      <Form form={form} draft={draft} onSubmit={submit}>
        {data ? (
          <RadioGroup
            label={t`Why was it lost?`}
            isRequired
            description={isNone ? t`It was none: it counts neither as captured nor as lost.` : undefined}
            value={reason.field.value}
            onChange={reason.field.onChange}
            choices={[
              ...data.lossReasons.map(({ id, name }) => ({ id, text: name })),
              ...OUTSIDE_REASONS.map((id) => ({ id, text: outside[id] })),
            ]}
            error={reason.fieldState.error?.message}
          />
        ) : error && !fetching ? (
          <ErrorState
            title={t`The reasons could not be read`}
            kept={<Trans>The lead is as it was, and what you write here is kept.</Trans>}
            action={<Button onPress={() => ask({ requestPolicy: 'network-only' })}>{t`Try again`}</Button>}
          />
        ) : (
          <Skeleton shape="block" />
        )}
        <TextArea
          label={t`What can we learn from it?`}
          rows={2}
          value={note.field.value}
          onChange={note.field.onChange}
          error={note.fieldState.error?.message}
        />
        <DatePicker
          label={t`Lost on`}
          isRequired
          value={day.field.value}
          max={today}
          onChange={day.field.onChange}
          error={day.fieldState.error?.message}
        />
        <FormFoot
          draft={draft}
          onClose={onClose}
          submit={isNone ? t`Close the lead` : t`Lose the lead`}
          isPending={form.formState.isSubmitting}
          variant="danger"
        />
      </Form>
    </Dialog>
  );
}
