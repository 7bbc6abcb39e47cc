import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconUndo } from '@mikomi/ui';
import { ConfirmedAct } from '#app/confirmed-act.tsx';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const UndoImportImport = graphql(`
  fragment UndoImport_Import on Import {
    id
    name
    counts {
      created
      updated
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
  const { id, name, counts } = readFragment(UndoImportImport, given);
  const { t } = useLingui();
  const formats = useFormats();
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
      <p>
        {formats.sentences([
          plural(counts.created, {
            one: 'The one record that a row made goes, with what was made for it.',
            other: 'The # records that rows made go, with what was made for them.',
          }),
          counts.updated > 0
            ? plural(counts.updated, {
                one: 'One that was changed is as before.',
                other: '# that were changed are as before.',
              })
            : '',
        ])}
      </p>
      <p>
        <Trans>What somebody has worked on since is kept and named. An undo can't be taken back.</Trans>
      </p>
    </ConfirmedAct>
  );
}
