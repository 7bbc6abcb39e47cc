import { Trans, useLingui } from '@lingui/react/macro';
import { IconButton, IconDelete, IconMore, Menu, MenuItem, Status } from '@mikomi/ui';
import { useState } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { AddLine } from '#app/settings/add-line.tsx';
import { InlineName } from '#app/settings/inline-name.tsx';
import { OrderedList } from '#app/settings/ordered-list.tsx';
import { useListChanges } from '#app/settings/use-list-changes.ts';
import { toasts } from '#app/toasts.ts';
import type { StageKind } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './pipeline-editor.module.css';
import { StageRemoval } from './stage-removal.tsx';

const PipelineEditorPipeline = graphql(`
  fragment PipelineEditor_Pipeline on Pipeline {
    id
    name
    stages {
      id
      name
      kind
    }
  }
`);

const PipelineEditorSetStagesMutation = graphql(`
  mutation PipelineEditor_SetStages($input: SetStagesInput!) {
    setStages(input: $input) {
      ... on SetStagesPayload {
        commandId
        pipeline {
          id
          ...PipelineEditor_Pipeline
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

const PipelineEditorRenameMutation = graphql(`
  mutation PipelineEditor_Rename($input: RenamePipelineInput!) {
    renamePipeline(input: $input) {
      ... on RenamePipelinePayload {
        commandId
        pipeline {
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

const PipelineEditorArchiveMutation = graphql(`
  mutation PipelineEditor_Archive($input: ArchivePipelineInput!) {
    archivePipeline(input: $input) {
      ... on ArchivePipelinePayload {
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

type StageForm = { readonly id?: string; readonly name: string; readonly kind: StageKind };
type Leaving = { readonly id: string; readonly name: string; readonly kind: string; readonly why: string };

type PipelineEditorProps = {
  readonly pipeline: FragmentType<typeof PipelineEditorPipeline>;
  /** The last pipeline stays. */
  readonly canArchive: boolean;
};

/** One way of selling: its open steps in order, and how it ends. Every change holds at once; what is added, renamed or taken out of use can be taken back. */
export function PipelineEditor({ pipeline, canArchive }: PipelineEditorProps) {
  const { id: pipelineId, name, stages } = readFragment(PipelineEditorPipeline, pipeline);
  const { t } = useLingui();
  const setStages = useCommand(PipelineEditorSetStagesMutation);
  const rename = useCommand(PipelineEditorRenameMutation);
  const archive = useCommand(PipelineEditorArchiveMutation);
  const offerUndo = useUndoToast();
  const changes = useListChanges();
  const [leaving, setLeaving] = useState<Leaving>();

  const forms = stages.map((stage): StageForm => ({ ...stage, kind: stage.kind as StageKind }));
  const ofKind = (kind: StageKind) => forms.filter((stage) => stage.kind === kind);
  const write = (
    next: readonly StageForm[],
    moves: readonly { fromStageId: string; toStageId: string }[] = [],
  ) =>
    setStages({
      input: {
        pipelineId,
        stages: next.map(({ id, name: stageName, kind }) => ({
          ...(id ? { id } : {}),
          name: stageName,
          kind,
        })),
        moves: [...moves],
      },
    });
  const remove = async (
    stage: { readonly id: string; readonly name: string; readonly kind: string },
    to?: string,
  ) => {
    const left = forms.filter(({ id }) => id !== stage.id);
    const answer = await write(left, to ? [{ fromStageId: stage.id, toStageId: to }] : []);
    if (answer.kind === 'done') {
      setLeaving(undefined);
      return offerUndo(t`Stage ${stage.name} is out of use.`, answer.payload.commandId);
    }
    if (answer.code === 'STAGE_HAS_LEADS') return setLeaving({ ...stage, why: answer.message });
    return toasts.show({ text: answer.message, tone: 'fault' });
  };
  const end = async () => {
    const answer = await archive({ input: { id: pipelineId } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else offerUndo(t`${name} is out of use.`, answer.payload.commandId);
  };

  const group = (kind: StageKind, label: string, addLabel: string) => {
    const here = stages.filter((stage) => stage.kind === kind);
    const others = forms.filter((stage) => stage.kind !== kind);
    const order = (mine: readonly StageForm[]) =>
      (['OPEN', 'WON', 'LOST'] as const).flatMap((each) =>
        each === kind ? mine : others.filter((stage) => stage.kind === each),
      );
    return (
      <section className={styles.group}>
        <h3 className={styles.kind}>
          <Status shape={kind === 'OPEN' ? 'half' : kind === 'WON' ? 'done' : 'lost'} text={label} />
        </h3>
        <OrderedList
          label={t`${label}: ${name}`}
          items={here}
          onOrder={async (ids) => {
            const mine = ids.flatMap((id) => ofKind(kind).find((stage) => stage.id === id) ?? []);
            const answer = await write(order(mine));
            if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
            return answer.kind === 'done';
          }}
        >
          {(stage) => (
            <>
              <InlineName
                name={stage.name}
                onRename={async (next) =>
                  changes.renamed(
                    next,
                    await write(forms.map((each) => (each.id === stage.id ? { ...each, name: next } : each))),
                  )
                }
              />
              {here.length > 1 ? (
                <IconButton
                  label={t`Take ${stage.name} out of use`}
                  icon={<IconDelete aria-hidden="true" />}
                  onPress={() => void remove(stage)}
                />
              ) : null}
            </>
          )}
        </OrderedList>
        <AddLine
          label={addLabel}
          onAdd={async (added) =>
            changes.added(added, await write(order([...ofKind(kind), { name: added, kind }])))
          }
        />
      </section>
    );
  };

  return (
    <article className={styles.pipeline}>
      <header className={styles.head}>
        <h2 className={styles.title}>
          <InlineName
            name={name}
            onRename={async (next) =>
              changes.renamed(next, await rename({ input: { id: pipelineId, name: next } }))
            }
          />
        </h2>
        {canArchive ? (
          <Menu
            label={name}
            placement="bottom end"
            trigger={<IconButton label={t`Change ${name}`} icon={<IconMore aria-hidden="true" />} />}
          >
            <MenuItem id="archive" text={t`Take out of use`} isDanger onAction={() => void end()} />
          </Menu>
        ) : null}
      </header>
      {group('OPEN', t`Open steps`, t`Add a step`)}
      <div className={styles.ends}>
        {group('WON', t`Won`, t`Another way to win`)}
        {group('LOST', t`Lost`, t`Another way to lose`)}
      </div>
      {leaving ? (
        <StageRemoval
          name={leaving.name}
          why={leaving.why}
          targets={forms.flatMap(({ id, name: target, kind }) =>
            id && id !== leaving.id && kind === leaving.kind ? [{ id, text: target }] : [],
          )}
          onMove={(to) => void remove(leaving, to)}
          onClose={() => setLeaving(undefined)}
        />
      ) : null}
      {stages.length === 0 ? <Trans>No stage yet.</Trans> : null}
    </article>
  );
}
