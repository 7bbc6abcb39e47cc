import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Callout, Dialog } from '@mikomi/ui';
import { useState } from 'react';
import { CopyLine } from '#app/form/copy-line.tsx';
import { useDraftForm } from '#app/form/draft.ts';
import { Form } from '#app/form/form.tsx';
import { FormFoot } from '#app/form/form-foot.tsx';
import { SelectInput } from '#app/form/select-input.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { refuseForm } from '#app/settings/refuse-form.ts';
import { graphql } from '#generated/index.ts';

const CreateApiTokenMutation = graphql(`
  mutation CreateApiToken_Create($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      ... on CreateApiTokenPayload {
        apiToken {
          id
          name
        }
        token
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

type Values = { readonly name: string; readonly expiresInDays: string };
type Made = { readonly name: string; readonly token: string };

/** Makes a token and shows it this once. */
export function CreateApiToken({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const create = useCommand(CreateApiTokenMutation);
  const [made, setMade] = useState<Made>();
  const { form, draft } = useDraftForm<Values>('new-api-token', { name: '', expiresInDays: '90' });

  const submit = async ({ name, expiresInDays }: Values) => {
    const answer = await create({ input: { name: name.trim(), expiresInDays: Number(expiresInDays) } });
    if (answer.kind === 'refused') return refuseForm(form, answer);
    draft.discard();
    setMade({ name: answer.payload.apiToken.name, token: answer.payload.token ?? '' });
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={t`Close`}
      kind={made ? 'once' : 'form'}
      title={made ? made.name : t`New API token`}
      footer={made ? <Button variant="primary" onPress={onClose}>{t`I have stored it`}</Button> : null}
    >
      {made ? (
        <>
          <CopyLine label={t`The token`} text={made.token} />
          <Callout tone="note">
            <Trans>
              This is the only time it is shown. Store it where secrets are stored; whoever has it acts as
              you.
            </Trans>
          </Callout>
        </>
      ) : (
        <Form form={form} draft={draft} onSubmit={submit}>
          <TextInput
            control={form.control}
            name="name"
            label={t`Name`}
            description={t`What it is for, such as “Website form”.`}
            autoFocus
            rules={{ required: t`Name the token.` }}
          />
          <SelectInput
            control={form.control}
            name="expiresInDays"
            label={t`Works for`}
            placeholder={t`Choose`}
            options={[
              { id: '7', text: t`7 days` },
              { id: '30', text: t`30 days` },
              { id: '90', text: t`90 days` },
              { id: '365', text: t`1 year` },
            ]}
          />
          <FormFoot
            draft={draft}
            onClose={onClose}
            submit={t`Create the token`}
            isPending={form.formState.isSubmitting}
          />
        </Form>
      )}
    </Dialog>
  );
}
