import { getRouteApi, Outlet, useLocation } from '@tanstack/react-router';
import { useRights } from '#app/session/use-rights.ts';
import { NotOpenToYou } from '#app/settings/not-open-to-you.tsx';
import { SettingsNav } from '#app/settings/settings-nav.tsx';
import { SETTINGS_PLACES } from '#app/settings/settings-places.ts';
import styles from './settings.page.module.css';

const route = getRouteApi('/o/$slug/settings');

/** The frame of every page of the settings; who may not change what a page changes is told so. */
export function SettingsPage() {
  const { slug } = route.useParams();
  // The first page is this list, told at length.
  const path = useLocation({ select: ({ pathname }) => pathname.split('/')[4] });
  const isFirst = !path;
  const right = SETTINGS_PLACES.find((place) => place.path === path)?.right;
  const rights = useRights();
  return (
    <div className={isFirst ? styles.first : styles.page}>
      {isFirst ? null : (
        <div className={styles.nav}>
          <SettingsNav slug={slug} />
        </div>
      )}
      <div className={styles.content}>
        {right === undefined || rights.has(right) ? (
          <Outlet />
        ) : rights.size > 0 ? (
          <NotOpenToYou settingsHref={`/o/${slug}/settings`} />
        ) : null}
      </div>
    </div>
  );
}
