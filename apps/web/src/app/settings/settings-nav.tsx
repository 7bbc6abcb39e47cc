import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { useLocation } from '@tanstack/react-router';
import { useRights } from '../session/use-rights.ts';
import styles from './settings-nav.module.css';
import { SETTINGS_PLACES, SETTINGS_SECTIONS } from './settings-places.ts';

type SettingsNavProps = {
  readonly slug: string;
  /** With what each page changes, as the first page of the settings shows it. */
  readonly isDetailed?: boolean;
};

/** The pages of the settings that this viewer may open. */
export function SettingsNav({ slug, isDetailed = false }: SettingsNavProps) {
  const { t, i18n } = useLingui();
  const rights = useRights();
  const here = useLocation({ select: ({ pathname }) => pathname.split('/')[4] });
  return (
    <nav aria-label={t`Settings`} className={isDetailed ? styles.detailed : styles.nav}>
      {SETTINGS_SECTIONS.map(({ id, name }) => {
        const places = SETTINGS_PLACES.filter(
          ({ section, right }) => section === id && (right === undefined || rights.has(right)),
        );
        return places.length === 0 ? null : (
          <section key={id} className={styles.section}>
            <h2 className={styles.title}>{i18n._(name)}</h2>
            <ul className={styles.list}>
              {places.map((place) => (
                <li key={place.path}>
                  <Anchor
                    variant="plain"
                    href={`/o/${slug}/settings/${place.path}`}
                    {...(place.path === here ? { 'aria-current': 'page' } : {})}
                  >
                    {i18n._(place.name)}
                  </Anchor>
                  {isDetailed ? <p className={styles.changes}>{i18n._(place.changes)}</p> : null}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}
