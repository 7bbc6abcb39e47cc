import { useLingui } from '@lingui/react/macro';
import { Dialog, TextArea } from '@mikomi/ui';
import { useController } from 'react-hook-form';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { FormFoot } from '#app/form/form-foot.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { refuseForm } from '#app/settings/refuse-form.ts';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';

const DeclineLeadDecline = graphql(`
  mutation DeclineLead_Decline($input: DeclineLeadInput!) {
    declineLead(input: $input) {
      ... on DeclineLeadPayload {
        lead {
          id
          viewerCanAnswer
        }
        owner {
          id
          name
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

type DeclineLeadProps = {
  readonly lead: { readonly id: string; readonly title: string };
  readonly onClose: () => void;
};

/** Sends a lead on to the next colleague, with the reason. */
export function DeclineLead({ lead, onClose }: DeclineLeadProps) {
  const { t } = useLingui();
  const decline = useCommand(DeclineLeadDecline);
  const { form, draft } = useDraftForm<{ readonly reason: string }>(`decline.${lead.id}`, { reason: '' });
  const reason = useController({
    control: form.control,
    name: 'reason',
    rules: { required: t`Say why, in a word or two.` },
  });
  const submit = async (values: { readonly reason: string }) => {
    const answer = await decline({ input: { id: lead.id, reason: values.reason } });
    if (answer.kind === 'refused') return refuseForm(form, answer);
    const { owner } = answer.payload;
    draft.discard();
    toasts.show({
      text: owner
        ? t`${lead.title} goes to ${owner.name}.`
        : t`Nobody else can take ${lead.title}: it waits under Unassigned.`,
    });
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} title={t`Decline the lead`} closeLabel={t`Close`} size="small">
      <Form form={form} draft={draft} onSubmit={submit}>
        <TextArea
          label={t`Why can’t you take it?`}
          description={t`It stands in the log. The rules give the lead to the next colleague, and not to you again.`}
          isRequired
          rows={2}
          value={reason.field.value}
          onChange={reason.field.onChange}
          error={reason.fieldState.error?.message}
        />
        <FormFoot
          draft={draft}
          onClose={onClose}
          submit={t`Decline`}
          isPending={form.formState.isSubmitting}
        />
      </Form>
    </Dialog>
  );
}
