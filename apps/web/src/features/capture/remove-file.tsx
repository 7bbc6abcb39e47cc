import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useCommand } from '#app/graph/use-command.ts';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';

const RemoveFileMutation = graphql(`
  mutation RemoveFile($input: RemoveImportFileInput!) {
    removeImportFile(input: $input) {
      ... on RemoveImportFilePayload {
        import {
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

type RemoveFileProps = {
  readonly importId: string;
  readonly fileId: string;
  readonly name: string;
  readonly onRemoved: () => void;
};

/** Takes a file out of an import that was not started: it can be chosen again. */
export function RemoveFile({ importId, fileId, name, onRemoved }: RemoveFileProps) {
  const { t } = useLingui();
  const remove = useCommand(RemoveFileMutation);
  const take = async () => {
    const answer = await remove({ input: { importId, fileId } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else onRemoved();
  };
  return (
    <Button variant="quiet" size="small" aria-label={t`Leave out ${name}`} onPress={() => void take()}>
      {t`Leave this file out`}
    </Button>
  );
}
