import { useLingui } from '@lingui/react/macro';
import { Breadcrumb } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageTop } from '../shell/page-top.tsx';
import styles from './setting-page.module.css';
import { SETTINGS_PLACES } from './settings-places.ts';

const route = getRouteApi('/o/$slug');

type SettingSubpageProps = {
  /** The path below the settings of the page that this one hangs on. */
  readonly of: string;
  readonly title: string;
  /** In place of the title in the head, where it can be changed there. */
  readonly heading?: ReactNode;
  readonly about?: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** One thing of a page of the settings, on a page of its own. */
export function SettingSubpage({ of, title, heading, about, action, children }: SettingSubpageProps) {
  const { t, i18n } = useLingui();
  const { slug } = route.useParams();
  const parent = SETTINGS_PLACES.find((each) => each.path === of);
  if (parent === undefined) throw new Error(`No page of the settings at ${of}.`);
  return (
    <div className={styles.page}>
      <PageTop
        title={title}
        place={
          <Breadcrumb
            label={t`Place`}
            steps={[
              { id: 'settings', text: t`Settings`, href: `/o/${slug}/settings` },
              { id: of, text: i18n._(parent.name), href: `/o/${slug}/settings/${of}` },
              { id: 'this', text: title },
            ]}
          />
        }
      />
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{heading ?? title}</h1>
          {about ? <div className={styles.changes}>{about}</div> : null}
        </div>
        {action}
      </header>
      {children}
    </div>
  );
}
