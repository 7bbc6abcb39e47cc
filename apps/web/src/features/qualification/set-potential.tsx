import { useLingui } from '@lingui/react/macro';
import { Dialog, RadioGroup, TextArea } from '@mikomi/ui';
import { useController } from 'react-hook-form';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { FormFoot } from '#app/form/form-foot.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { refuseForm } from '#app/settings/refuse-form.ts';
import type { Potential } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import { usePotentialWords } from './use-potential-words.ts';

const SetPotentialSet = graphql(`
  mutation SetPotential_Set($input: SetLeadPotentialInput!) {
    setLeadPotential(input: $input) {
      ... on SetLeadPotentialPayload {
        commandId
        lead {
          id
          ...LeadPotentialWhy_Lead
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

/** To leave it to the rules is a choice like the three. */
const BY_RULES = 'RULES';

type Values = { readonly potential: Potential | typeof BY_RULES; readonly reason: string };

type SetPotentialProps = {
  readonly lead: { readonly id: string; readonly title: string; readonly potential?: Potential | null };
  readonly isByHand: boolean;
  readonly onClose: () => void;
};

/** Says against the rules how likely a lead is, with a reason that colleagues can judge by. */
export function SetPotential({ lead, isByHand, onClose }: SetPotentialProps) {
  const { t } = useLingui();
  const words = usePotentialWords();
  const set = useCommand(SetPotentialSet);
  const showUndo = useUndoToast();
  const { form, draft } = useDraftForm<Values>(`potential.${lead.id}`, {
    potential: lead.potential ?? 'MEDIUM',
    reason: '',
  });
  const { control } = form;
  const potential = useController({ control, name: 'potential' });
  const reason = useController({ control, name: 'reason' });
  const isByRules = potential.field.value === BY_RULES;

  const submit = async (values: Values) => {
    const input =
      values.potential === BY_RULES
        ? { id: lead.id }
        : { id: lead.id, potential: values.potential, reason: values.reason };
    const answer = await set({ input });
    if (answer.kind === 'refused') return refuseForm(form, answer);
    showUndo(t`Saved.`, answer.payload.commandId);
    draft.discard();
    onClose();
  };

  return (
    <Dialog isOpen onClose={onClose} title={t`Potential of ${lead.title}`} closeLabel={t`Close`} size="small">
      <Form form={form} draft={draft} onSubmit={submit}>
        <RadioGroup
          label={t`How likely is it to be won?`}
          value={potential.field.value}
          onChange={potential.field.onChange}
          choices={[
            { id: 'HIGH', text: words.HIGH },
            { id: 'MEDIUM', text: words.MEDIUM },
            { id: 'LOW', text: words.LOW },
            ...(isByHand ? [{ id: BY_RULES, text: t`As the rules say` }] : []),
          ]}
          error={potential.fieldState.error?.message}
        />
        {isByRules ? null : (
          <TextArea
            label={t`What do you know that the rules do not?`}
            rows={2}
            value={reason.field.value}
            onChange={reason.field.onChange}
            error={reason.fieldState.error?.message}
          />
        )}
        <FormFoot draft={draft} onClose={onClose} submit={t`Save`} isPending={form.formState.isSubmitting} />
      </Form>
    </Dialog>
  );
}
