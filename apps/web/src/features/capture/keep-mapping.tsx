import { useLingui } from '@lingui/react/macro';
import { Button, TextField } from '@mikomi/ui';
import { useState } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';
import styles from './keep-mapping.module.css';
import type { PlanChoices } from './plan-choices.ts';

const KeepMappingMutation = graphql(`
  mutation KeepMapping_Save($input: SaveImportMappingInput!) {
    saveImportMapping(input: $input) {
      ... on SaveImportMappingPayload {
        mapping {
          id
          name
        }
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

type KeepMappingProps = {
  readonly importId: string;
  readonly choices: PlanChoices;
  /** What it was called when it was kept before. */
  readonly name: string;
};

/** Keeps where the columns go for the next file with these headings. */
export function KeepMapping({ importId, choices, name: before }: KeepMappingProps) {
  const { t } = useLingui();
  const save = useCommand(KeepMappingMutation);
  const offerUndo = useUndoToast();
  const [name, setName] = useState<string>();
  const [isPending, setPending] = useState(false);
  if (name === undefined)
    return (
      <div>
        <Button variant="quiet" onPress={() => setName(before)}>
          {t`Keep this mapping for the next file`}
        </Button>
      </div>
    );
  const keep = async () => {
    setPending(true);
    const answer = await save({ input: { id: importId, name, plan: choices } });
    setPending(false);
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    setName(undefined);
    const kept = answer.payload.mapping.name;
    return offerUndo(
      t`“${kept}” is kept. Files with these headings are mapped by themselves.`,
      answer.payload.commandId,
    );
  };
  return (
    <div className={styles.line}>
      <TextField label={t`Name of the mapping`} autoFocus value={name} onChange={setName} />
      <Button isPending={isPending} onPress={() => void keep()}>{t`Save`}</Button>
      <Button variant="quiet" onPress={() => setName(undefined)}>{t`Cancel`}</Button>
    </div>
  );
}
