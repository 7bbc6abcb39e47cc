import { useLingui } from '@lingui/react/macro';
import type { StoredRule } from '@mikomi/domain/catalog';
import type { EngagementRule, FitRule, ScoreSchema } from '@mikomi/domain/qualification';
import { Button } from '@mikomi/ui';
import type { ModelDraft } from './model-draft.ts';
import styles from './qualification-setting.module.css';
import { ScoreRule } from './score-rule.tsx';

type Fault = { readonly message: string; readonly path: readonly string[] };

/** Whether a refusal is of one rule, and is told there. */
export function isAtRule({ path }: Fault): boolean {
  return path.some((part, place) => isPart(part) && path[place + 1] !== undefined);
}

type ScoreRulesProps = {
  readonly model: ModelDraft;
  readonly schema: ScoreSchema;
  /** Why the model was refused. */
  readonly fault?: Fault | undefined;
  readonly onChange: (model: ModelDraft) => void;
};

const HALF_LIFE_DAYS = 30;

/** The rules of a model: those for who they are, then those for what they do. */
export function ScoreRules({ model, schema, fault, onChange }: ScoreRulesProps) {
  const { t } = useLingui();
  const newId = () => crypto.randomUUID();
  const addFit = () => {
    const rule: FitRule<StoredRule> = {
      id: newId(),
      name: t`New rule`,
      when: true,
      points: 10,
      groupId: null,
    };
    onChange({ ...model, fit: [...model.fit, rule] });
  };
  const addEngagement = () => {
    const rule: EngagementRule<StoredRule> = {
      id: newId(),
      name: t`New rule`,
      event: 'CALL',
      when: null,
      points: 10,
      decay: { kind: 'EXPONENTIAL', halfLifeDays: HALF_LIFE_DAYS },
      countsAtMost: 5,
      groupId: null,
    };
    onChange({ ...model, engagement: [...model.engagement, rule] });
  };
  return (
    <>
      <h3>{t`Who they are`}</h3>
      <div className={styles.rules}>
        {model.fit.map((rule, place) => (
          <ScoreRule
            key={rule.id}
            rule={rule}
            schema={schema}
            fault={faultOf(fault, 'fit', place)}
            onChange={(next) => onChange({ ...model, fit: replaced(model.fit, place, next) })}
          />
        ))}
      </div>
      <div>
        <Button size="small" onPress={addFit}>{t`Add a rule`}</Button>
      </div>
      <h3 className={styles.part}>{t`What they do`}</h3>
      <div className={styles.rules}>
        {model.engagement.map((rule, place) => (
          <ScoreRule
            key={rule.id}
            rule={rule}
            schema={schema}
            fault={faultOf(fault, 'engagement', place)}
            onChange={(next) => onChange({ ...model, engagement: replaced(model.engagement, place, next) })}
          />
        ))}
      </div>
      <div>
        <Button size="small" onPress={addEngagement}>{t`Add a rule`}</Button>
      </div>
    </>
  );
}

/** A list with another rule in a place, or without the one there. */
function replaced<Rule>(rules: readonly Rule[], place: number, next: Rule | undefined): readonly Rule[] {
  return next === undefined ? rules.toSpliced(place, 1) : rules.with(place, next);
}

function isPart(part: string): boolean {
  return part === 'fit' || part === 'engagement';
}

function faultOf(fault: Fault | undefined, part: 'fit' | 'engagement', place: number): string | undefined {
  const at = fault?.path.indexOf(part) ?? -1;
  return at >= 0 && fault?.path[at + 1] === String(place) ? fault.message : undefined;
}
