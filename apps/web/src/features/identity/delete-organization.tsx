import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, TextField } from '@mikomi/ui';
import { useState } from 'react';
import { DialogFoot } from '#app/dialog-foot.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { DeleteSample } from '#app/session/delete-sample.tsx';
import { useEnter } from '#app/session/use-enter.ts';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const DeleteOrganizationOrganization = graphql(`
  fragment DeleteOrganization_Organization on Organization {
    id
    name
    sample
  }
`);

const DeleteOrganizationMutation = graphql(`
  mutation DeleteOrganization($input: DeleteOrganizationInput!) {
    deleteOrganization(input: $input) {
      ... on DeleteOrganizationPayload {
        slug
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

type DeleteOrganizationProps = {
  readonly organization: FragmentType<typeof DeleteOrganizationOrganization>;
};

/** The end of an organization: of any but the sample by typing its name. */
export function DeleteOrganization({ organization }: DeleteOrganizationProps) {
  const { name, sample } = readFragment(DeleteOrganizationOrganization, organization);
  const { t } = useLingui();
  const remove = useCommand(DeleteOrganizationMutation);
  const enter = useEnter();
  const [isAsked, setAsked] = useState(false);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const [isPending, setPending] = useState(false);

  const end = async (confirmation: string) => {
    setPending(true);
    setFault(undefined);
    const answer = await remove({ input: { name: confirmation } });
    setPending(false);
    if (answer.kind === 'refused') return setFault(answer.message);
    toasts.show({ text: t`${name} is gone.` });
    return enter();
  };

  return (
    <SettingSection
      title={sample ? t`The sample organization` : t`End the organization`}
      about={
        sample ? (
          <Trans>
            Everything in it is made up. When you have seen enough, delete it; your own organizations stay.
          </Trans>
        ) : (
          <Trans>Nobody reaches it any more, and after 30 days everything in it is erased.</Trans>
        )
      }
    >
      <div>
        {sample ? (
          <DeleteSample look="danger" />
        ) : (
          <Button variant="danger" onPress={() => setAsked(true)}>
            {t`End the organization…`}
          </Button>
        )}
      </div>
      {isAsked ? (
        <Dialog
          isOpen
          kind="alert"
          size="small"
          onClose={() => setAsked(false)}
          closeLabel={t`Close`}
          title={t`End ${name}?`}
          footer={
            <DialogFoot
              keep={t`Keep it`}
              onKeep={() => setAsked(false)}
              act={t`End the organization`}
              isPending={isPending}
              onAct={() => void end(typed)}
            />
          }
        >
          <p>
            <Trans>
              All members lose their access now. This can't be undone here: only whoever runs the server can
              bring it back, for 30 days.
            </Trans>
          </p>
          <TextField
            label={t`Type its name: ${name}`}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
            {...(fault ? { error: fault } : {})}
          />
        </Dialog>
      ) : null}
    </SettingSection>
  );
}
