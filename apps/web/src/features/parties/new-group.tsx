import { useLingui } from '@lingui/react/macro';
import { Dialog, RadioGroup } from '@mikomi/ui';
import { Controller } from 'react-hook-form';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { FormFoot } from '#app/form/form-foot.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { refuseForm } from '#app/settings/refuse-form.ts';
import { graphql } from '#generated/index.ts';

const NewGroupCreate = graphql(`
  mutation NewGroup_Create($input: CreateCustomerGroupInput!) {
    createCustomerGroup(input: $input) {
      ... on CreateCustomerGroupPayload {
        customerGroup {
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

type Values = { readonly name: string; readonly by: string };

type NewGroupProps = { readonly onClose: () => void; readonly onMade: (id: string) => void };

/** Names a group and says how it is settled who is in it; the rule is written on its page. */
export function NewGroup({ onClose, onMade }: NewGroupProps) {
  const { t } = useLingui();
  const create = useCommand(NewGroupCreate);
  const { form, draft } = useDraftForm<Values>('customer-group', { name: '', by: 'COMPANY' });
  const submit = async ({ name, by }: Values) => {
    // A new rule holds for nobody, until it says whom it means.
    const rule = by === 'CONTACT' || by === 'COMPANY' ? { record: by, rule: false } : {};
    const answer = await create({ input: { name: name.trim(), ...rule } } as Parameters<typeof create>[0]);
    if (answer.kind === 'refused') return refuseForm(form, answer);
    draft.discard();
    return onMade(answer.payload.customerGroup.id);
  };
  return (
    <Dialog isOpen onClose={onClose} closeLabel={t`Close`} title={t`New group`}>
      <Form form={form} draft={draft} onSubmit={submit}>
        <TextInput
          control={form.control}
          name="name"
          label={t`Name`}
          autoFocus
          rules={{ required: t`Name the group.` }}
        />
        <Controller
          control={form.control}
          name="by"
          render={({ field }) => (
            <RadioGroup
              label={t`Who is in it`}
              value={field.value}
              onChange={field.onChange}
              choices={[
                {
                  id: 'COMPANY',
                  text: t`Companies, by a rule`,
                  detail: t`Whoever fits now is in it, and leaves when it fits no longer.`,
                },
                {
                  id: 'CONTACT',
                  text: t`Contacts, by a rule`,
                  detail: t`Such as everybody who agreed to e-mail and asked in the last 90 days.`,
                },
                {
                  id: 'HAND',
                  text: t`Whom somebody puts in`,
                  detail: t`Contacts and companies stay until they are taken out.`,
                },
              ]}
            />
          )}
        />
        <FormFoot
          draft={draft}
          onClose={onClose}
          submit={t`Make the group`}
          isPending={form.formState.isSubmitting}
        />
      </Form>
    </Dialog>
  );
}
