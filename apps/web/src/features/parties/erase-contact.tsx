import { Trans, useLingui } from '@lingui/react/macro';
import { Callout, Dialog } from '@mikomi/ui';
import { useState } from 'react';
import { DialogFoot } from '#app/dialog-foot.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';

const EraseContactMutation = graphql(`
  mutation EraseContact($input: EraseContactInput!) {
    eraseContact(input: $input) {
      ... on EraseContactPayload {
        contact {
          id
          name
          viewerCanErase
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

type EraseContactProps = {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
  /** Called when nothing names them any more. */
  readonly onErased: () => void;
};

/** Asks once more before all that names a contact is erased, and says what stays. */
export function EraseContact({ id, name, onClose, onErased }: EraseContactProps) {
  const { t } = useLingui();
  const erase = useCommand(EraseContactMutation);
  const [fault, setFault] = useState<string>();
  const [isPending, setPending] = useState(false);
  const confirm = async () => {
    setPending(true);
    setFault(undefined);
    const answer = await erase({ input: { id } });
    setPending(false);
    if (answer.kind === 'refused') return setFault(answer.message);
    toasts.show({ text: t`All that named them is erased.` });
    onErased();
    return onClose();
  };
  return (
    <Dialog
      isOpen
      kind="alert"
      size="small"
      title={t`Erase the personal data of ${name}?`}
      closeLabel={t`Close`}
      onClose={onClose}
      footer={
        <DialogFoot
          keep={t`Keep it`}
          onKeep={onClose}
          act={t`Erase for good`}
          isPending={isPending}
          onAct={() => void confirm()}
        />
      }
    >
      {fault ? <Callout tone="fault">{fault}</Callout> : null}
      <p>
        <Trans>
          Names, phone numbers, e-mail and postal addresses, and everything written with them or about them
          are erased, in the record of changes too.
        </Trans>
      </p>
      <p>
        <Trans>
          Leads, deals and activities stay without a name, and every number stays as it is. This can't be
          undone.
        </Trans>
      </p>
    </Dialog>
  );
}
