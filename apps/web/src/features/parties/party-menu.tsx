import { useLingui } from '@lingui/react/macro';
import { IconButton, IconDelete, IconDownload, IconMore, Menu, MenuItem } from '@mikomi/ui';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';

const PartyMenuDeleteMutation = graphql(`
  mutation PartyMenu_Delete($input: DeletePartiesInput!) {
    deleteParties(input: $input) {
      ... on DeletePartiesPayload {
        commandId
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

type PartyMenuProps = {
  readonly id: string;
  readonly name: string;
  readonly deleteLabel: string;
  /** Asks whether all that names them is to be erased; left out where the viewer may not. */
  readonly onErase?: (() => void) | undefined;
  /** Hands out all that is held of them as one file; left out where the viewer may not. */
  readonly onExport?: (() => void) | undefined;
  /** Called as soon as it is gone; its page has nothing left to show. */
  readonly onDeleted: () => void;
};

/** What is done rarely to a contact or company. What is deleted can be taken back for a while. */
export function PartyMenu({ id, name, deleteLabel, onErase, onExport, onDeleted }: PartyMenuProps) {
  const { t } = useLingui();
  const remove = useCommand(PartyMenuDeleteMutation);
  const offerUndo = useUndoToast();
  const deleteIt = async () => {
    const answer = await remove({ input: { ids: [id] } });
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    onDeleted();
    return offerUndo(t`${name} is deleted.`, answer.payload.commandId);
  };
  return (
    <Menu
      label={t`More`}
      placement="bottom end"
      trigger={<IconButton label={t`More`} icon={<IconMore aria-hidden="true" />} />}
    >
      {onExport ? (
        <MenuItem
          id="export"
          text={t`Download what is held on them`}
          icon={<IconDownload aria-hidden="true" />}
          onAction={onExport}
        />
      ) : null}
      <MenuItem
        id="delete"
        text={deleteLabel}
        icon={<IconDelete aria-hidden="true" />}
        isDanger
        onAction={() => void deleteIt()}
      />
      {onErase ? (
        <MenuItem
          id="erase"
          text={t`Erase personal data…`}
          icon={<IconDelete aria-hidden="true" />}
          isDanger
          onAction={onErase}
        />
      ) : null}
    </Menu>
  );
}
