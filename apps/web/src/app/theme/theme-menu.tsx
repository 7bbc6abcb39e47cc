import { useLingui } from '@lingui/react/macro';
import { Menu } from '@mikomi/ui';
import { ThemeButton } from './theme-button.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** The appearance, for who has no menu of one's own yet. */
export function ThemeMenu() {
  const { t } = useLingui();
  return (
    <Menu label={t`Appearance`} placement="bottom end" trigger={<ThemeButton />}>
      <ThemeChoice />
    </Menu>
  );
}
