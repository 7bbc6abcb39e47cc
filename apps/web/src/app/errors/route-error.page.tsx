import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { type ErrorComponentProps, useParams } from '@tanstack/react-router';
import { PageTitle } from '../page-title.tsx';
import { isMissingChunk } from './missing-chunk.ts';
import { QuietPage } from './quiet-page.tsx';

type RouteErrorPageProps = ErrorComponentProps & { readonly isInside?: boolean };

/** A page that could not be shown; inside an organization its shell stays, and with it every way on. A chunk that is gone after a release needs the new build, which a reload brings. */
export function RouteErrorPage({ error, reset, isInside = false }: RouteErrorPageProps) {
  const { t } = useLingui();
  const outdated = isMissingChunk(error);
  return (
    <QuietPage isInside={isInside} title={outdated ? t`Mikomi was updated` : t`This page could not be shown`}>
      <PageTitle>{t`Something went wrong`}</PageTitle>
      <p role="alert">
        {outdated ? (
          <Trans>
            This tab still runs the version before. Load it anew to go on; what you saved is safe.
          </Trans>
        ) : (
          <Trans>The fault is ours. What you saved is safe; try again, or go on with another page.</Trans>
        )}
      </p>
      <Button variant="primary" onPress={outdated ? () => location.reload() : reset}>
        {outdated ? t`Load anew` : t`Try again`}
      </Button>
    </QuietPage>
  );
}

/** The same in place of one page. */
export function PageError(props: ErrorComponentProps) {
  const { slug } = useParams({ strict: false });
  return <RouteErrorPage {...props} isInside={slug !== undefined} />;
}
