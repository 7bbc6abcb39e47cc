import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { useIsPhone } from '#app/list/row-height.ts';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './lead-stage-bar.module.css';
import { LeadStageMenu } from './lead-stage-menu.tsx';

const LeadStageBarLead = graphql(`
  fragment LeadStageBar_Lead on Lead {
    id
    status
    viewerCanEdit
    stage {
      id
      name
      kind
      position
    }
    pipeline {
      id
      name
      stages {
        id
        name
        kind
        position
      }
    }
  }
`);

const LeadStageBarMove = graphql(`
  mutation LeadStageBar_Move($input: MoveLeadInput!) {
    moveLead(input: $input) {
      ... on MoveLeadPayload {
        commandId
        lead {
          id
          ...LeadStageBar_Lead
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

type Goal = { readonly id: string; readonly name: string; readonly kind: string };

type LeadStageBarProps = {
  readonly lead: FragmentType<typeof LeadStageBarLead>;
  readonly onWin: () => void;
  readonly onLose: () => void;
};

/** The pipeline from end to end; a press moves the lead at once, winning and losing ask first. On a phone the stages wait behind the one it stands in. */
export function LeadStageBar({ lead, onWin, onLose }: LeadStageBarProps) {
  const { id, status, viewerCanEdit, stage, pipeline } = readFragment(LeadStageBarLead, lead);
  const { t } = useLingui();
  const move = useCommand(LeadStageBarMove);
  const showUndo = useUndoToast();
  const [goal, setGoal] = useState<string>();
  const next = useRef<Goal>(undefined);
  const isMoving = useRef(false);
  const current = goal ?? stage.id;
  const isPhone = useIsPhone();
  const bar = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (current)
      bar.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [current]);
  const isOpen = status === 'OPEN';
  const reached = pipeline.stages.findIndex((each) => each.id === current);
  const shown = pipeline.stages.filter(
    ({ kind, id: each }) => kind !== 'LOST' || isOpen || each === stage.id,
  );

  const go = async (to: Goal) => {
    if (to.kind === 'WON') return onWin();
    if (to.kind === 'LOST') return onLose();
    if (to.id === current) return;
    setGoal(to.id);
    next.current = to;
    if (isMoving.current) return;
    isMoving.current = true;
    await follow(stage.id);
    isMoving.current = false;
    setGoal(undefined);
  };
  /** One move at a time, each from where the one before it led: a press meanwhile goes on from there. */
  const follow = async (from: string): Promise<void> => {
    const to = next.current;
    next.current = undefined;
    if (to === undefined || to.id === from) return;
    const answer = await move({ input: { id, stageId: to.id, fromStageId: from } });
    if (answer.kind === 'refused') {
      next.current = undefined;
      toasts.show({ text: answer.message, tone: 'fault' });
      return;
    }
    showUndo(t`Moved to ${to.name}.`, answer.payload.commandId);
    return follow(to.id);
  };

  if (isPhone) {
    return (
      <LeadStageMenu
        label={t`Stages of ${pipeline.name}`}
        stages={shown}
        current={current}
        isLost={stage.kind === 'LOST'}
        onGo={isOpen && viewerCanEdit ? (to) => void go(to) : undefined}
      />
    );
  }
  return (
    <ol ref={bar} className={styles.bar} aria-label={t`Stages of ${pipeline.name}`}>
      {shown.map((each, index) => {
        const look = {
          className: styles.stage,
          'data-reached': index < reached && stage.kind !== 'LOST' ? true : undefined,
          'aria-current': each.id === current ? ('step' as const) : undefined,
        };
        return (
          <li key={each.id} className={styles.step}>
            {isOpen && viewerCanEdit ? (
              <button type="button" {...look} onClick={() => void go(each)}>
                {each.name}
              </button>
            ) : (
              <span {...look}>{each.name}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
