import { useLingui } from '@lingui/react/macro';
import { Switch } from '@mikomi/ui';
import { SettingSection } from '../settings/setting-section.tsx';
import { letSingleKeysAct, useSingleKeys } from './single-keys.ts';

/** Lets whoever dictates, or touches keys by accident, keep single keys from acting. */
export function SingleKeysSetting() {
  const { t } = useLingui();
  const isOn = useSingleKeys();
  return (
    <SettingSection
      title={t`Keyboard`}
      about={t`Single keys such as C or G then L act at once. Off, only those with ⌘ or Ctrl do, and those of the row or field you are in. It holds on this device.`}
    >
      <Switch isSelected={isOn} onChange={letSingleKeysAct}>
        {t`Single keys act`}
      </Switch>
    </SettingSection>
  );
}
