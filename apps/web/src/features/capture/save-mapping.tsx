import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { FieldMapping } from '@mikomi/domain/capture';
import { Button, IconRetry } from '@mikomi/ui';
import { useState } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { asInput } from './mapping-edits.ts';
import styles from './save-mapping.module.css';
import { useReplay } from './use-replay.ts';

const SaveMappingSource = graphql(`
  fragment SaveMapping_Source on Source {
    id
    inlet {
      id
      health {
        needMapping
        failed
      }
    }
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
  const { id, inlet } = readFragment(SaveMappingSource, source);
  const { t } = useLingui();
  const [isPending, setPending] = useState(false);
  const set = useCommand(SaveMappingMutation);
  const offerUndo = useUndoToast();
  const replay = useReplay();
  const waiting = (inlet?.health.needMapping ?? 0) + (inlet?.health.failed ?? 0);
  const save = async () => {
    setPending(true);
    const answer = await set({ input: { sourceId: id, mapping: asInput(mapping) } });
    setPending(false);
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    onSaved();
    return offerUndo(t`The mapping is saved.`, answer.payload.commandId);
  };
  if (changes > 0)
    return (
      <div className={styles.foot}>
        <span className={styles.said}>{said}</span>
        <Button variant="quiet" onPress={onLetGo}>{t`Let go`}</Button>
        <Button variant="primary" isPending={isPending} onPress={() => void save()}>
          {t`Save the mapping`}
        </Button>
      </div>
    );
  if (waiting === 0) return null;
  return (
    <div className={styles.foot}>
      <span className={styles.said}>
        {plural(waiting, {
          one: '# delivery of this source waits for you',
          other: '# deliveries of this source wait for you',
        })}
      </span>
      <Button
        variant="primary"
        icon={<IconRetry aria-hidden="true" />}
        onPress={() => void replay({ sourceId: id })}
      >
        {plural(waiting, { one: 'Read it again', other: 'Read all # again' })}
      </Button>
    </div>
  );
}
