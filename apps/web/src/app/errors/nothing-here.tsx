import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { PageTitle } from '../page-title.tsx';
import { QuietPage } from './quiet-page.tsx';

/** There is no such record or page, or the reader may not see it; which of them is nobody's to know. */
export function NothingHere({ isInside = false }: { readonly isInside?: boolean }) {
  const { t } = useLingui();
  return (
    <QuietPage isInside={isInside} title={t`There is nothing at this address`}>
      <PageTitle>{t`Not found`}</PageTitle>
      <p>
        <Trans>It may have been deleted, merged into another record, or be out of your sight.</Trans>
      </p>
      <Anchor variant="primary" href="/">
        <Trans>Go to home</Trans>
      </Anchor>
    </QuietPage>
  );
}
