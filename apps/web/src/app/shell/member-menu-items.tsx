import { useLingui } from '@lingui/react/macro';
import { LOCALES, type Locale } from '@mikomi/domain/shared';
import { IconHelp, IconLeave, IconSettings, MenuItem, MenuSection } from '@mikomi/ui';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { LANGUAGE_NAMES } from '../language/language-names.ts';
import { usePreferences } from '../preferences.tsx';
import { useKeepLanguage } from '../session/keep-language.ts';
import { useLeave } from '../session/use-leave.ts';
import { ThemeChoice } from '../theme/theme-choice.tsx';
import { toasts } from '../toasts.ts';

const MemberMenuItemsViewer = graphql(`
  fragment MemberMenuItems_Viewer on Viewer {
    person {
      id
      email
    }
  }
`);

export type MemberMenuItemsProps = {
  readonly slug: string;
  readonly viewer: FragmentType<typeof MemberMenuItemsViewer> | null | undefined;
  readonly onHelp: () => void;
};

/** How one reads the product, the keys, the way out: a part of any menu. */
export function MemberMenuItems({ slug, viewer, onHelp }: MemberMenuItemsProps) {
  const person = readFragment(MemberMenuItemsViewer, viewer)?.person;
  const { t } = useLingui();
  const { language, setLanguage } = usePreferences();
  const leave = useLeave();
  const keep = useKeepLanguage();

  const speak = (locale: Locale) => {
    setLanguage(locale);
    keep(locale);
  };
  const signOut = async () => {
    if ((await leave()) === 'unreachable') {
      toasts.show({ text: t`You are still signed in: the server can't be reached.`, tone: 'fault' });
    }
  };

  return (
    <>
      <MenuSection
        title={t`Language`}
        selectionMode="single"
        selected={[language]}
        onSelect={([chosen]) => speak((chosen ?? language) as Locale)}
      >
        {LOCALES.map((each) => (
          <MenuItem key={each} id={each} text={LANGUAGE_NAMES[each]} />
        ))}
      </MenuSection>
      <ThemeChoice />
      <MenuSection title={person?.email ?? t`You`}>
        <MenuItem
          id="settings"
          text={t`Settings`}
          icon={<IconSettings aria-hidden="true" />}
          href={`/o/${slug}/settings`}
        />
        <MenuItem
          id="help"
          text={t`Keyboard`}
          icon={<IconHelp aria-hidden="true" />}
          shortcut="?"
          onAction={onHelp}
        />
        <MenuItem
          id="leave"
          text={t`Sign out`}
          icon={<IconLeave aria-hidden="true" />}
          onAction={() => void signOut()}
        />
      </MenuSection>
    </>
  );
}
