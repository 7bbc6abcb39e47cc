import { useLingui } from '@lingui/react/macro';
import { Button, EmptyState, IconAdd, IconButton, IconDelete } from '@mikomi/ui';
import { lazy, Suspense, useState } from 'react';
import rows from '#app/settings/rows.module.css';
import { SettingSection } from '#app/settings/setting-section.tsx';
import styles from './assignment.module.css';
import type { PlanDraft, TerritoryDraft } from './plan-draft.ts';

const TerritoryDialog = lazy(() =>
  import('./territory-dialog.tsx').then(({ TerritoryDialog }) => ({ default: TerritoryDialog })),
);

type AssignmentTerritoriesProps = {
  readonly plan: PlanDraft;
  /** Undefined for whoever may only look. */
  readonly onChange: ((plan: PlanDraft) => void) | undefined;
};

/** The areas that members look after and rules may ask for. */
export function AssignmentTerritories({ plan, onChange }: AssignmentTerritoriesProps) {
  const { t } = useLingui();
  const [edited, setEdited] = useState<TerritoryDraft>();
  const { territories } = plan;
  if (territories.length === 0 && !onChange) return null;
  const change = (next: readonly TerritoryDraft[]) => onChange?.({ ...plan, territories: next });
  const add = onChange ? (
    <Button
      icon={<IconAdd aria-hidden="true" />}
      onPress={() => setEdited({ id: crypto.randomUUID(), name: '', condition: null, conditionText: null })}
    >
      {t`New territory`}
    </Button>
  ) : null;
  const save = (territory: TerritoryDraft) => {
    const isKnown = territories.some(({ id }) => id === territory.id);
    change(
      isKnown
        ? territories.map((each) => (each.id === territory.id ? territory : each))
        : [...territories, territory],
    );
    setEdited(undefined);
  };
  return (
    <SettingSection
      title={t`Territories`}
      about={t`Areas that members look after. A rule that asks for it gives a lead to those of its territory alone.`}
    >
      {territories.length === 0 ? (
        <EmptyState
          text={t`No territory yet. Name one, say which leads lie in it, and choose among the members who looks after it.`}
          action={add}
        />
      ) : (
        <ul className={rows.rows}>
          {territories.map((territory) => (
            <li key={territory.id} className={rows.row}>
              <button
                type="button"
                className={styles.rule}
                disabled={!onChange}
                onClick={() => setEdited(territory)}
              >
                <span className={rows.first}>{territory.name}</span>
                <span className={rows.second}>{territory.conditionText}</span>
              </button>
              {onChange ? (
                <IconButton
                  label={t`Remove the territory ${territory.name}`}
                  icon={<IconDelete aria-hidden="true" />}
                  onPress={() => change(territories.filter(({ id }) => id !== territory.id))}
                />
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {territories.length > 0 ? <div>{add}</div> : null}
      {edited ? (
        <Suspense fallback={null}>
          <TerritoryDialog territory={edited} onSave={save} onClose={() => setEdited(undefined)} />
        </Suspense>
      ) : null}
    </SettingSection>
  );
}
