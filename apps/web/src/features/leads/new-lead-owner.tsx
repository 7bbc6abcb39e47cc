import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mikomi/ui';
import { type Control, useController } from 'react-hook-form';
import { MemberChoice } from '#app/form/member-choice.lookup.tsx';
import styles from './new-lead.module.css';
import { NewLeadByRules } from './new-lead-by-rules.lookup.tsx';
import type { NewLeadValues } from './new-lead-values.ts';

/** Whose it becomes: somebody's by name, or whose turn it is by the rules, who is shown beforehand. */
export function NewLeadOwner({ control }: { readonly control: Control<NewLeadValues> }) {
  const { t } = useLingui();
  const { field, fieldState } = useController({ control, name: 'owner' });
  const byRules = useController({ control, name: 'byRules' });
  const isByRules = byRules.field.value === true;
  return (
    <div className={styles.owner}>
      <SegmentedControl
        label={t`Who says whose it becomes`}
        look="quiet"
        segments={[
          { id: 'hand', text: t`I choose the owner` },
          { id: 'rules', text: t`By the rules` },
        ]}
        value={isByRules ? 'rules' : 'hand'}
        onChange={(id) => byRules.field.onChange(id === 'rules')}
      />
      {isByRules ? (
        <NewLeadByRules control={control} />
      ) : (
        <MemberChoice
          label={t({ message: 'Owner', context: 'of a lead' })}
          {...(field.value === null ? { description: t`Without one it is nobody’s yet.` } : {})}
          // Its name is kept with the draft: who is shown is who is saved.
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          error={fieldState.error?.message}
        />
      )}
    </div>
  );
}
