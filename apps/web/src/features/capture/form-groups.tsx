import { useLingui } from '@lingui/react/macro';
import { MultiSelect } from '@mikomi/ui';
import { SettingSection } from '#app/settings/setting-section.tsx';
import type { FormPartProps } from './form-texts.tsx';

type FormGroupsProps = FormPartProps & {
  readonly groups: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
};

/** Into which groups whoever sends a form is put; shown once there is a group that takes people by hand. */
export function FormGroups({ values, onChange, groups }: FormGroupsProps) {
  const { t } = useLingui();
  const byHand = groups.filter(({ kind }) => kind === 'STATIC');
  if (byHand.length === 0) return null;
  return (
    <SettingSection
      title={t`Customer groups`}
      about={t`Whoever sends the form is put into these; who is in one already stays.`}
    >
      <MultiSelect
        label={t`Groups of who sends it`}
        placeholder={t({ message: 'None', context: 'of groups' })}
        options={byHand.map(({ id, name }) => ({ id, text: name }))}
        value={values.groupIds}
        onChange={(groupIds) => onChange({ groupIds: [...groupIds] })}
      />
    </SettingSection>
  );
}
