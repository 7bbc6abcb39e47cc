import { useLingui } from '@lingui/react/macro';
import { Button, IconExpand, Menu, MenuItem, MenuSection, Status } from '@mikomi/ui';
import styles from './lead-stage-menu.module.css';
import { stageShape } from './stage-shape.ts';

type Stage = { readonly id: string; readonly name: string; readonly kind: string; readonly position: number };

type LeadStageMenuProps = {
  readonly label: string;
  readonly stages: readonly Stage[];
  readonly current: string;
  readonly isLost: boolean;
  /** Without it the stage is only read. */
  readonly onGo: ((to: Stage) => void) | undefined;
};

/** How far a lead has come, as one line of marks from end to end, and the stage it stands in; a press on it lists all. */
export function LeadStageMenu({ label, stages, current, isLost, onGo }: LeadStageMenuProps) {
  const { t } = useLingui();
  const reached = stages.findIndex(({ id }) => id === current);
  const stage = stages[reached];
  const steps = stages.filter(({ kind }) => kind !== 'LOST');
  if (!stage) return null;
  const here = <Status shape={stageShape(stage.kind, stage.position)} text={stage.name} />;
  return (
    <div className={styles.place}>
      {onGo ? (
        <Menu
          label={label}
          trigger={
            <Button aria-label={t`Stage: ${stage.name}`}>
              {here}
              <IconExpand aria-hidden="true" />
            </Button>
          }
        >
          <MenuSection
            title={label}
            selectionMode="single"
            selected={[current]}
            onSelect={([id]) => {
              const to = stages.find((each) => each.id === id);
              if (to) onGo(to);
            }}
          >
            {stages.map(({ id, name }) => (
              <MenuItem key={id} id={id} text={name} />
            ))}
          </MenuSection>
        </Menu>
      ) : (
        here
      )}
      <span className={styles.marks} aria-hidden="true">
        {steps.map(({ id }, index) => (
          <span
            key={id}
            className={styles.mark}
            data-reached={!isLost && index <= reached ? true : undefined}
          />
        ))}
      </span>
    </div>
  );
}
