import { useLingui } from '@lingui/react/macro';
import type { StoredRule } from '@mikomi/domain/catalog';
import type { EngagementRule, FitRule, ScoreSchema } from '@mikomi/domain/qualification';
import { type Locale, labelIn } from '@mikomi/domain/shared';
import { Disclosure, IconButton, IconDelete, NumberField, Select, TextField } from '@mikomi/ui';
import { useState } from 'react';
import { RuleBuilder } from '#app/rules/rule-builder.tsx';
import styles from './qualification-setting.module.css';
import { useEventWords } from './use-event-words.ts';

type AnyRule = FitRule<StoredRule> | EngagementRule<StoredRule>;

type ScoreRuleProps<Rule extends AnyRule> = {
  readonly rule: Rule;
  readonly schema: ScoreSchema;
  /** Why this rule was refused. */
  readonly fault?: string | undefined;
  /** Undefined takes it away. */
  readonly onChange: (rule: Rule | undefined) => void;
};

/** One rule of a model: its name, its points, how they fade, and when it holds. */
export function ScoreRule<Rule extends AnyRule>({ rule, schema, fault, onChange }: ScoreRuleProps<Rule>) {
  const { t, i18n } = useLingui();
  const events = useEventWords();
  const [isOpen, setOpen] = useState(false);
  const change = (part: Partial<EngagementRule<StoredRule>>) => onChange({ ...rule, ...part } as Rule);
  const name = labelIn(rule.name, i18n.locale as Locale);
  const engagement = isEngagement(rule) ? rule : undefined;
  const facts = engagement ? (schema.events[engagement.event] ?? {}) : schema.lead;
  const when = rule.when === true || rule.when === null ? undefined : rule.when;
  return (
    <div className={styles.rule}>
      <TextField label={t`Name`} value={name} onChange={(typed) => change({ name: typed })} />
      <NumberField
        label={t`Points`}
        value={rule.points}
        error={fault}
        onChange={(points) => change({ points: points ?? 0 })}
      />
      <div className={styles.fading}>
        {engagement ? (
          <NumberField
            label={t`Half are left after`}
            unit={t`days`}
            value={engagement.decay.kind === 'EXPONENTIAL' ? engagement.decay.halfLifeDays : null}
            onChange={(days) =>
              change({ decay: days ? { kind: 'EXPONENTIAL', halfLifeDays: days } : { kind: 'NONE' } })
            }
          />
        ) : null}
      </div>
      <IconButton
        label={t`Take away ${name}`}
        icon={<IconDelete aria-hidden="true" />}
        onPress={() => onChange(undefined)}
      />
      <div className={styles.whole}>
        <Disclosure title={t`When it counts`} isExpanded={isOpen} onExpandedChange={setOpen}>
          {engagement ? (
            <Select
              label={t`What happens`}
              placeholder={t`Choose`}
              options={Object.keys(schema.events).map((id) => ({ id, text: events[id] ?? id }))}
              value={engagement.event}
              onChange={(event) => change({ event, when: null })}
            />
          ) : null}
          {isOpen && Object.keys(facts).length > 0 ? (
            <RuleBuilder
              key={engagement?.event}
              record="LEAD"
              schema={facts}
              rule={when}
              hasCount={!engagement}
              onChange={(next) => change({ when: next ?? (engagement ? null : true) })}
            />
          ) : null}
        </Disclosure>
      </div>
    </div>
  );
}

function isEngagement(rule: AnyRule): rule is EngagementRule<StoredRule> {
  return 'event' in rule;
}
