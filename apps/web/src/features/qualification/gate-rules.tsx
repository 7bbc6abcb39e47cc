import { useLingui } from '@lingui/react/macro';
import type { StoredRule } from '@mikomi/domain/catalog';
import { type Locale, labelIn } from '@mikomi/domain/shared';
import { Button, Disclosure, IconAdd, IconButton, IconDelete, TextField } from '@mikomi/ui';
import { useState } from 'react';
import { RuleBuilder } from '#app/rules/rule-builder.tsx';
import { useRuleFields } from '#app/rules/use-rule-fields.lookup.ts';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import type { GateDraft } from './gate-draft.ts';
import styles from './qualification-setting.module.css';
import { typedLabel } from './typed-label.ts';

type GateRule = GateDraft['rules'][number];

type GateRulesProps = {
  readonly rules: readonly GateRule[];
  readonly onChange: (rules: readonly GateRule[]) => void;
};

/** What else must hold of a lead, rule by rule, each under the words that whoever moves one too early is told. */
export function GateRules({ rules, onChange }: GateRulesProps) {
  const { t } = useLingui();
  const [added, setAdded] = useState<string>();
  const add = () => {
    const id = crypto.randomUUID();
    setAdded(id);
    onChange([...rules, { id, name: t`New rule`, when: true }]);
  };
  return (
    <div className={styles.whole}>
      {rules.map((rule, place) => (
        <GateRuleFields
          key={rule.id}
          rule={rule}
          isNew={rule.id === added}
          onChange={(next) => onChange(next ? rules.with(place, next) : rules.toSpliced(place, 1))}
        />
      ))}
      <Button size="small" variant="quiet" icon={<IconAdd aria-hidden="true" />} onPress={add}>
        {t`Add a rule`}
      </Button>
    </div>
  );
}

type GateRuleFieldsProps = {
  readonly rule: GateRule;
  /** Whether it was added just now, and so lies open. */
  readonly isNew: boolean;
  /** Undefined takes it away. */
  readonly onChange: (rule: GateRule | undefined) => void;
};

function GateRuleFields({ rule, isNew, onChange }: GateRuleFieldsProps) {
  const { t, i18n } = useLingui();
  const [isOpen, setOpen] = useState(isNew);
  const { schema, error, retry } = useRuleFields('LEAD', isOpen);
  const name = labelIn(rule.name, i18n.locale as Locale);
  const kept: StoredRule | undefined = rule.when === true ? undefined : rule.when;
  return (
    <div className={styles.gateRule}>
      <TextField
        label={t`What is asked for`}
        value={name}
        onChange={(typed) => onChange({ ...rule, name: typedLabel(rule.name, typed, i18n.locale) })}
      />
      <IconButton
        label={t`Take away ${name}`}
        icon={<IconDelete aria-hidden="true" />}
        onPress={() => onChange(undefined)}
      />
      <div className={styles.whole}>
        <Disclosure title={t`What must hold`} isExpanded={isOpen} onExpandedChange={setOpen}>
          {isOpen && schema ? (
            <RuleBuilder
              record="LEAD"
              schema={schema}
              rule={kept}
              onChange={(next) => onChange({ ...rule, when: next ?? true })}
            />
          ) : null}
          {isOpen && !schema ? <SettingQuery hasFailed={error !== undefined} onRetry={retry} /> : null}
        </Disclosure>
      </div>
    </div>
  );
}
