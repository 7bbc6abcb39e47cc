import { useLingui } from '@lingui/react/macro';
import type { Framework } from '@mikomi/domain/qualification';
import { Button, Callout } from '@mikomi/ui';
import { useState } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { graphql } from '#generated/index.ts';
import type { GateDraft } from './gate-draft.ts';
import { GateFields, type OwnField } from './gate-fields.tsx';
import { GatesPreview } from './gates-preview.lookup.tsx';
import styles from './qualification-setting.module.css';
import { keyOfId } from './record-key.ts';

const PipelineGatesSave = graphql(`
  mutation PipelineGates_Save($input: SetStageGatesInput!) {
    setStageGates(input: $input) {
      ... on SetStageGatesPayload {
        commandId
        qualification {
          stageGates
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

type PipelineGatesProps = {
  readonly pipeline: {
    readonly id: string;
    readonly name: string;
    readonly stages: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  };
  /** Whether it is one of several, and so says its name. */
  readonly hasName: boolean;
  readonly stored: readonly GateDraft[];
  readonly frameworks: readonly Framework[];
  readonly fields: readonly OwnField[];
};

/** What the stages of one pipeline ask for, and whom that would hold, before it is saved. */
export function PipelineGates({ pipeline, hasName, stored, frameworks, fields }: PipelineGatesProps) {
  const { t } = useLingui();
  const save = useCommand(PipelineGatesSave);
  const showUndo = useUndoToast();
  const [draft, setDraft] = useState<readonly GateDraft[]>();
  const [asked, setAsked] = useState<readonly GateDraft[]>();
  const [error, setError] = useState<string>();
  const gates = draft ?? stored;
  const gated = pipeline.stages.slice(1).filter(({ kind }) => kind !== 'LOST');

  const change = (next: GateDraft) =>
    setDraft([
      ...gates.filter(({ stageId }) => stageId !== next.stageId),
      ...(asksNothing(next) ? [] : [next]),
    ]);
  const letGo = () => {
    setDraft(undefined);
    setAsked(undefined);
    setError(undefined);
  };
  const send = async () => {
    const answer = await save({ input: { pipelineId: pipeline.id, gates } });
    if (answer.kind === 'refused') return setError(answer.message);
    showUndo(t`Saved. It holds from the next move on.`, answer.payload.commandId);
    letGo();
  };
  return (
    <div className={styles.rules}>
      {hasName ? <h3>{pipeline.name}</h3> : null}
      {gated.map(({ id, name }) => {
        const stageId = keyOfId(id, 'Stage');
        const gate = gates.find((each) => each.stageId === stageId) ?? { ...OPEN_GATE, stageId };
        return (
          <GateFields
            key={id}
            stage={name}
            gate={gate}
            frameworks={frameworks}
            fields={fields}
            onChange={change}
          />
        );
      })}
      {error ? <Callout tone="fault">{error}</Callout> : null}
      <div className={styles.foot}>
        <Button variant="primary" isDisabled={!draft} onPress={() => void send()}>{t`Save`}</Button>
        <Button onPress={() => setAsked(gates)} isDisabled={gates.length === 0}>
          {t`Which leads would it hold now?`}
        </Button>
        {draft ? <Button variant="quiet" onPress={letGo}>{t`Discard`}</Button> : null}
      </div>
      {asked ? <GatesPreview pipelineId={pipeline.id} gates={asked} /> : null}
    </div>
  );
}

const OPEN_GATE: Omit<GateDraft, 'stageId'> = {
  fields: [],
  criteria: [],
  qualified: [],
  potential: null,
  rules: [],
};

const asksNothing = ({ fields, criteria, qualified, potential, rules }: GateDraft) =>
  [fields, criteria, qualified, rules].every(({ length }) => length === 0) && potential === null;
