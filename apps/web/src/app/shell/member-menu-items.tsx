import { useLingui } from '@lingui/react/macro';
import { LOCALES, type Locale } from '@mikomi/domain/shared';
import { IconHelp, IconLeave, IconSettings, MenuItem, MenuSection } from '@mikomi/ui';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { LANGUAGE_NAMES } from '../language/language-names.ts';
import { usePreferences } from '../preferences.tsx';
import { useKeepLanguage } from '../session/keep-language.ts';
import { useSignOut } from '../session/use-sign-out.ts';
import { ThemeChoice } from '../theme/theme-choice.tsx';
import { useTouch } from '../use-touch.ts';

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

/** The settings, the keys where there are some, the way out, and how one reads the product: a part of any menu. */
export function MemberMenuItems({ slug, viewer, onHelp }: MemberMenuItemsProps) {
  const person = readFragment(MemberMenuItemsViewer, viewer)?.person;
  const { t } = useLingui();
  const { language, setLanguage } = usePreferences();
  const isTouch = useTouch();
  const signOut = useSignOut();
  const keep = useKeepLanguage();

  const speak = (locale: Locale) => {
    setLanguage(locale);
    keep(locale);
  };

  return (
    <>
      <MenuSection title={person?.email ?? t`You`}>
        <MenuItem
          id="settings"
          text={t`Settings`}
          icon={<IconSettings aria-hidden="true" />}
          href={`/o/${slug}/settings`}
        />
        {isTouch ? null : (
          <MenuItem
            id="help"
            text={t`Keyboard`}
            icon={<IconHelp aria-hidden="true" />}
            shortcut="?"
            onAction={onHelp}
          />
        )}
        <MenuItem id="leave" text={t`Sign out`} icon={<IconLeave aria-hidden="true" />} onAction={signOut} />
      </MenuSection>
      <ThemeChoice />
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
    </>
  );
}
