import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { SettingsNav } from '#app/settings/settings-nav.tsx';
import { PageTop } from '#app/shell/page-top.tsx';

const route = getRouteApi('/o/$slug/settings');

/** Everything that can be set, each with what it changes. */
export function SettingsIndexPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  return (
    <>
      <PageTop title={t`Settings`} />
      <SettingsNav slug={slug} isDetailed />
    </>
  );
}
