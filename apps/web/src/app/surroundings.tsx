import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { UiProvider } from '@mikomi/ui';
import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import banner from './banner.module.css';
import { FormatsProvider } from './formats/formats-context.tsx';
import { onSessionEnded } from './graph/session-ended.ts';
import { LatePart } from './late-part.tsx';
import { preloadPointedLinks } from './link-preload.ts';
import { MissingPartBanner } from './missing-part-banner.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { PreferencesProvider, usePreferences } from './preferences.tsx';

const loadShareDoor = () => import('./shared/share-door.tsx').then((module) => module.ShareDoor);
const loadToastPlace = () => import('./toast-place.tsx').then((module) => module.ToastPlace);

/** What stands around every page and around its faults: language, formats, links that stay in the product, toasts. */
export function Surroundings({ children }: { readonly children: ReactNode }) {
  return (
    <PreferencesProvider>
      <I18nProvider i18n={i18n}>
        <Interface>{children}</Interface>
      </I18nProvider>
    </PreferencesProvider>
  );
}

function Interface({ children }: { readonly children: ReactNode }) {
  const router = useRouter();
  const { language } = usePreferences();

  useEffect(() => preloadPointedLinks(router), [router]);
  useEffect(
    () =>
      onSessionEnded(() => {
        const { pathname, href } = router.state.location;
        if (pathname === '/sign-in') return;
        void router.navigate({
          to: '/sign-in',
          search: pathname === '/' ? {} : { next: href },
          replace: true,
        });
      }),
    [router],
  );

  return (
    <UiProvider
      locale={language === 'ja' ? 'ja-JP' : 'en-US'}
      navigate={(href) => void router.navigate({ href })}
    >
      <FormatsProvider>
        <div className={banner.place}>
          <OfflineBanner />
          <MissingPartBanner />
        </div>
        {children}
        <LatePart load={loadToastPlace} />
        <LatePart load={loadShareDoor} />
      </FormatsProvider>
    </UiProvider>
  );
}
