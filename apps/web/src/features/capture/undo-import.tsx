import { Trans, useLingui } from '@lingui/react/macro';
import { IconUndo } from '@mikomi/ui';
import { ConfirmedAct } from '#app/confirmed-act.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { useMadeWords } from './use-made-words.ts';

const UndoImportImport = graphql(`
  fragment UndoImport_Import on Import {
    id
    name
    made {
      type
      count
    }
  }
`);

const UndoImportMutation = graphql(`
  mutation UndoImport($input: UndoImportInput!) {
    undoImport(input: $input) {
      ... on UndoImportPayload {
        import {
          id
          state
          viewerCanUndo
          viewerCanStart
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

/** Takes an import back as a whole, once it was said how much that is. */
export function UndoImport({ import: given }: { readonly import: FragmentType<typeof UndoImportImport> }) {
  const { id, name, made } = readFragment(UndoImportImport, given);
  const { t } = useLingui();
  const records = useMadeWords()(made);
  const undo = useCommand(UndoImportMutation);
  const takeBack = async () => {
    const answer = await undo({ input: { id } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
  };
  return (
    <ConfirmedAct
      act={t`Undo the import`}
      icon={<IconUndo aria-hidden="true" />}
      question={t`Undo ${name}?`}
      keep={t`Keep what came in`}
      onAct={takeBack}
    >
      <p>{t`What it made goes, and what it changed is as before.`}</p>
      {records ? <p>{t`Made: ${records}`}</p> : null}
      <p>
        <Trans>What somebody has worked on since is kept and named. An undo can't be taken back.</Trans>
      </p>
    </ConfirmedAct>
  );
}
