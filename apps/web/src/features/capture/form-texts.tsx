import { useLingui } from '@lingui/react/macro';
import { TextArea, TextField } from '@mikomi/ui';
import { SettingSection } from '#app/settings/setting-section.tsx';
import styles from './form-builder.module.css';
import type { ChangeForm, FormValues, Language } from './form-values.ts';

export type FormPartProps = {
  readonly values: FormValues;
  readonly language: Language;
  readonly onChange: ChangeForm;
};

/** What a form says, in one language at a time. */
export function FormTexts({ values, language, onChange }: FormPartProps) {
  const { t } = useLingui();
  const text = (name: 'title' | 'intro' | 'button' | 'thanks') => ({
    value: values[name][language],
    onChange: (typed: string) => onChange({ [name]: { ...values[name], [language]: typed } }),
  });
  return (
    <SettingSection title={t`Texts`}>
      <div className={styles.part}>
        <TextField label={t`Title`} {...text('title')} />
        <TextArea label={t`Above the fields`} rows={2} {...text('intro')} />
        <TextField label={t`Button`} {...text('button')} />
        <TextArea label={t`Thanks after sending`} rows={2} {...text('thanks')} />
        <TextField
          label={t`Or lead to a page of yours`}
          placeholder="https://"
          value={values.redirectUrl ?? ''}
          onChange={(typed) => onChange({ redirectUrl: typed === '' ? null : typed })}
        />
      </div>
    </SettingSection>
  );
}
