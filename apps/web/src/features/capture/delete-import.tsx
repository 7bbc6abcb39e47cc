import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmedAct } from '#app/confirmed-act.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const DeleteImportImport = graphql(`
  fragment DeleteImport_Import on Import {
    id
    name
  }
`);

const DeleteImportMutation = graphql(`
  mutation DeleteImport($input: DeleteImportInput!) {
    deleteImport(input: $input) {
      ... on DeleteImportPayload {
        deletedId
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

type DeleteImportProps = {
  readonly import: FragmentType<typeof DeleteImportImport>;
  readonly onDeleted?: () => void;
};

/** Deletes files that were uploaded and never brought in. */
export function DeleteImport({ import: given, onDeleted }: DeleteImportProps) {
  const { id, name } = readFragment(DeleteImportImport, given);
  const { t } = useLingui();
  const remove = useCommand(DeleteImportMutation);
  const end = async () => {
    const answer = await remove({ input: { id } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else onDeleted?.();
  };
  return (
    <ConfirmedAct
      act={t`Discard`}
      question={t`Discard the import of ${name}?`}
      keep={t`Keep it`}
      look="quiet"
      onAct={end}
    >
      <p>
        <Trans>The uploaded files are deleted here, for good. Nothing of them has come in.</Trans>
      </p>
    </ConfirmedAct>
  );
}
