import { useLingui } from '@lingui/react/macro';
import type { FactSchema, StoredRule } from '@mikomi/domain/catalog';
import { Button, Callout } from '@mikomi/ui';
import { useState } from 'react';
import type { RuleRecord } from '#generated/graphql.ts';
import { isUnfinished, ruleOfDraft } from './draft-to-rule.ts';
import { type DraftGroup, newGroup } from './rule-draft.ts';
import { RuleGroup } from './rule-group.tsx';
import { RuleOutcome } from './rule-outcome.tsx';
import { draftOfRule } from './rule-to-draft.ts';

type RuleBuilderProps = {
  /** What the rule is about. */
  readonly record: RuleRecord;
  readonly schema: FactSchema;
  /** The rule to begin with; what is written goes out by `onChange`, undefined while it asks nothing. */
  readonly rule: StoredRule | undefined;
  readonly onChange: (rule: StoredRule | undefined) => void;
  /** Whether the sentence and the count stand beneath. */
  readonly hasCount?: boolean;
};

/** Writes a rule of conditions and groups of them; beneath stands what it says and how many it holds for. */
export function RuleBuilder({ record, schema, rule, onChange, hasCount = true }: RuleBuilderProps) {
  const { t } = useLingui();
  const [draft, setDraft] = useState<DraftGroup | undefined>(() =>
    rule === undefined ? newGroup() : draftOfRule(rule, schema),
  );
  const change = (next: DraftGroup) => {
    setDraft(next);
    onChange(ruleOfDraft(next, schema));
  };
  if (!draft)
    return (
      <>
        <Callout action={<Button size="small" onPress={() => change(newGroup())}>{t`Begin anew`}</Button>}>
          {t`This rule says more than can be shown here. It keeps working; begin anew to replace it.`}
        </Callout>
        {hasCount ? <RuleOutcome record={record} schema={schema} rule={rule} isUnfinished={false} /> : null}
      </>
    );
  return (
    <>
      <RuleGroup record={record} schema={schema} group={draft} label={t`Conditions`} onChange={change} />
      {hasCount ? (
        <RuleOutcome
          record={record}
          schema={schema}
          rule={ruleOfDraft(draft, schema)}
          isUnfinished={isUnfinished(draft, schema)}
        />
      ) : null}
    </>
  );
}
