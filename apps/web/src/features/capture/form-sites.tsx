import { useLingui } from '@lingui/react/macro';
import { TextArea } from '@mikomi/ui';
import { useState } from 'react';
import { SettingSection } from '#app/settings/setting-section.tsx';
import type { FormPartProps } from './form-texts.tsx';

type FormSitesProps = FormPartProps & {
  /** Why what stands here was not saved. */
  readonly fault: string | undefined;
};

/** Whose pages may show the form by its script or in a frame. */
export function FormSites({ values, onChange, fault }: FormSitesProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(values.allowedSites.join('\n'));
  return (
    <SettingSection title={t`Allowed sites`}>
      <TextArea
        label={t`Sites that may show the form, one a line`}
        description={t`Needed for the script alone: the link, the code and the plain HTML work everywhere.`}
        placeholder="https://www.example.com"
        rows={2}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          onChange({ allowedSites: text.split('\n').filter((site) => site.trim() !== '') });
        }}
        {...(fault ? { error: fault } : {})}
      />
    </SettingSection>
  );
}
