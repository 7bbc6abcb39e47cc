import { useLingui } from '@lingui/react/macro';
import type { StoredRule } from '@mikomi/domain/catalog';
import { Dialog } from '@mikomi/ui';
import { useState } from 'react';
import type { RuleRecord } from '#generated/graphql.ts';
import { DialogFoot } from '../dialog-foot.tsx';
import { SettingQuery } from '../settings/setting-query.tsx';
import { RuleBuilder } from './rule-builder.tsx';
import { useRuleFields } from './use-rule-fields.lookup.ts';

type RuleDialogProps = {
  readonly record: RuleRecord;
  readonly rule: StoredRule | undefined;
  readonly onClose: () => void;
  /** Told the rule once it is applied; undefined where it asks nothing. */
  readonly onRule: (rule: StoredRule | undefined) => void;
};

/** Writes the rule that a list is narrowed by. */
export function RuleDialog({ record, rule, onClose, onRule }: RuleDialogProps) {
  const { t } = useLingui();
  const fields = useRuleFields(record);
  const [written, setWritten] = useState(rule);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={t`Close`}
      title={t`Narrow by a rule`}
      footer={
        <DialogFoot
          keep={t`Cancel`}
          onKeep={onClose}
          act={t`Apply`}
          variant="primary"
          onAct={() => onRule(written)}
        />
      }
    >
      {fields.schema ? (
        <RuleBuilder record={record} schema={fields.schema} rule={rule} onChange={setWritten} />
      ) : (
        <SettingQuery hasFailed={fields.error !== undefined} onRetry={fields.retry} />
      )}
    </Dialog>
  );
}
