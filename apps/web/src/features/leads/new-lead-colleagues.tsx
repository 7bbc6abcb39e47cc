import { useLingui } from '@lingui/react/macro';
import { FilterChips } from '@mikomi/ui';
import { type Control, useController } from 'react-hook-form';
import { type ChosenMember, MemberChoice } from '#app/form/member-choice.lookup.tsx';
import type { NewLeadValues } from './new-lead-values.ts';

/** Who works on the lead beside its owner. */
export function NewLeadColleagues({ control }: { readonly control: Control<NewLeadValues> }) {
  const { t } = useLingui();
  const { field, fieldState } = useController({ control, name: 'colleagues' });
  const chosen: readonly ChosenMember[] = field.value;
  const label = t`Works on it too`;
  return (
    <>
      {/* Anew after each choice, empty for the next. */}
      <MemberChoice
        key={chosen.length}
        label={label}
        value={null}
        onChange={(member) => {
          if (member && !chosen.some(({ id }) => id === member.id)) field.onChange([...chosen, member]);
        }}
        error={fieldState.error?.message}
      />
      {chosen.length > 0 ? (
        <FilterChips
          label={label}
          chips={chosen.map(({ id, name }) => ({ id, text: name }))}
          onRemove={(ids) => field.onChange(chosen.filter(({ id }) => !ids.includes(id)))}
        />
      ) : null}
    </>
  );
}
