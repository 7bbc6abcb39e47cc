import { useLingui } from '@lingui/react/macro';
import type { StoredRule } from '@mikomi/domain/catalog';
import { Button, IconSegment } from '@mikomi/ui';
import { lazy, Suspense, useState } from 'react';
import type { RuleRecord } from '#generated/graphql.ts';

const RuleDialog = lazy(() =>
  import('./rule-dialog.tsx').then(({ RuleDialog: Dialog }) => ({ default: Dialog })),
);

type RuleFilterProps = {
  readonly record: RuleRecord;
  readonly rule: StoredRule | undefined;
  readonly onRule: (rule: StoredRule | undefined) => void;
};

/** Narrows a list by a rule of conditions and groups of them. */
export function RuleFilter({ record, rule, onRule }: RuleFilterProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" icon={<IconSegment aria-hidden="true" />} onPress={() => setOpen(true)}>
        {rule === undefined ? t`Narrow by a rule` : t`Change the rule`}
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <RuleDialog
            record={record}
            rule={rule}
            onClose={() => setOpen(false)}
            onRule={(next) => {
              setOpen(false);
              onRule(next);
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}
