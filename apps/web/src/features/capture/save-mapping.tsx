import { useLingui } from '@lingui/react/macro';
import type { FieldMapping } from '@mikomi/domain/capture';
import { Button } from '@mikomi/ui';
import { useState } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { asInput } from './mapping-edits.ts';
import { ReplayWaiting } from './replay-waiting.tsx';
import styles from './save-mapping.module.css';

const SaveMappingSource = graphql(`
  fragment SaveMapping_Source on Source {
    id
    ...ReplayWaiting_Source
  }
`);

const SaveMappingMutation = graphql(`
  mutation SaveMapping_Set($input: SetInletMappingInput!) {
    setInletMapping(input: $input) {
      ... on SetInletMappingPayload {
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

type SaveMappingProps = {
  readonly source: FragmentType<typeof SaveMappingSource>;
  readonly mapping: readonly FieldMapping[];
  /** How many decisions are not saved yet, and the same in words. */
  readonly changes: number;
  readonly said: string;
  readonly onSaved: () => void;
  readonly onLetGo: () => void;
};

/** Saves what was decided, and has read again what waits for it. */
export function SaveMapping({ source, mapping, changes, said, onSaved, onLetGo }: SaveMappingProps) {
  const about = readFragment(SaveMappingSource, source);
  const { t } = useLingui();
  const [isPending, setPending] = useState(false);
  const set = useCommand(SaveMappingMutation);
  const offerUndo = useUndoToast();
  const save = async () => {
    setPending(true);
    const answer = await set({ input: { sourceId: about.id, mapping: asInput(mapping) } });
    setPending(false);
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    onSaved();
    return offerUndo(t`The mapping is saved.`, answer.payload.commandId);
  };
  if (changes > 0)
    return (
      <div className={styles.foot}>
        <span className={styles.said}>{said}</span>
        <Button variant="quiet" onPress={onLetGo}>{t`Discard`}</Button>
        <Button variant="primary" isPending={isPending} onPress={() => void save()}>
          {t`Save the mapping`}
        </Button>
      </div>
    );
  return <ReplayWaiting source={about} />;
}
