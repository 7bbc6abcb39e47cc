import { useLingui } from '@lingui/react/macro';
import { Switch } from '@mikomi/ui';
import { letMessagesLast, useLastingMessages } from '../lasting-messages.ts';
import { SettingSection } from './setting-section.tsx';

/** Gives whoever reads or reaches slowly all the time there is to take something back. */
export function LastingMessagesSetting() {
  const { t } = useLingui();
  const isOn = useLastingMessages();
  return (
    <SettingSection
      title={t`Messages`}
      about={t`Messages with a button, such as Undo, go after a few seconds. On, they stay until you close them. It holds on this device.`}
    >
      <Switch isSelected={isOn} onChange={letMessagesLast}>
        {t`Messages with a button stay`}
      </Switch>
    </SettingSection>
  );
}
