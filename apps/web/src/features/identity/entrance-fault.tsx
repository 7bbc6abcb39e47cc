import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { QuietPage } from '#app/errors/quiet-page.tsx';
import { PageTitle } from '#app/page-title.tsx';

/** The server does not answer: nothing can be shown, and nothing is lost. */
export function EntranceFault({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useLingui();
  return (
    <QuietPage title={t`The server can't be reached`}>
      <PageTitle>{t`The server can't be reached`}</PageTitle>
      <p role="alert">
        <Trans>Your session and what you saved are safe. Check the connection, then try again.</Trans>
      </p>
      <Button variant="primary" onPress={onRetry}>
        {t`Try again`}
      </Button>
    </QuietPage>
  );
}
