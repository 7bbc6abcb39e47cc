import { useLingui } from '@lingui/react/macro';
import { Breadcrumb } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageTop } from '../shell/page-top.tsx';
import styles from './setting-page.module.css';
import { SETTINGS_PLACES } from './settings-places.ts';

const route = getRouteApi('/o/$slug');

type SettingPageProps = {
  /** Its path below the settings: name and first sentence are said once, beside it. */
  readonly path: string;
  /** What makes a new one, at the end of the head. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** One page of the settings: its name, what it changes, and the means to do so. */
export function SettingPage({ path, action, children }: SettingPageProps) {
  const { t, i18n } = useLingui();
  const { slug } = route.useParams();
  const place = SETTINGS_PLACES.find((each) => each.path === path);
  if (place === undefined) throw new Error(`No page of the settings at ${path}.`);
  const title = i18n._(place.name);
  return (
    <div className={styles.page}>
      <PageTop
        title={title}
        place={
          <Breadcrumb
            label={t`Place`}
            steps={[
              { id: 'settings', text: t`Settings`, href: `/o/${slug}/settings` },
              { id: path, text: title },
            ]}
          />
        }
      />
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.changes}>{i18n._(place.changes)}</p>
        </div>
        {action}
      </header>
      {children}
    </div>
  );
}
