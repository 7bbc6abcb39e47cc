import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { QuietPage } from '../errors/quiet-page.tsx';
import { PageTitle } from '../page-title.tsx';

/** There is such a page, as there is in every organization, but the reader's role does not open it. */
export function NotOpenToYou({ settingsHref }: { readonly settingsHref: string }) {
  const { t } = useLingui();
  return (
    <QuietPage isInside title={t`Your role does not open this page`}>
      <PageTitle>{t`Not open to you`}</PageTitle>
      <p>
        <Trans>Whoever manages your organization can look here for you, or give you another role.</Trans>
      </p>
      <Anchor variant="primary" href={settingsHref}>
        <Trans>To your settings</Trans>
      </Anchor>
    </QuietPage>
  );
}
