import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, IconAdd } from '@mikomi/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { SettingPage } from '#app/settings/setting-page.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { ApiTokensList } from '#features/identity/api-tokens-list.tsx';
import { CreateApiToken } from '#features/identity/create-api-token.tsx';
import { graphql } from '#generated/index.ts';

const ApiTokensPageQuery = graphql(`
  query ApiTokensPage {
    apiTokens {
      id
      ...ApiTokensList_ApiToken
    }
  }
`);

export function ApiTokensPage() {
  const { t } = useLingui();
  const [{ data, error }, ask] = useQuery({
    query: ApiTokensPageQuery,
    requestPolicy: 'cache-and-network',
  });
  const [isCreating, setCreating] = useState(false);
  return (
    <SettingPage
      path="tokens"
      action={
        <Button variant="primary" icon={<IconAdd aria-hidden="true" />} onPress={() => setCreating(true)}>
          {t`New token`}
        </Button>
      }
    >
      {data ? (
        <ApiTokensList tokens={data.apiTokens} />
      ) : (
        <SettingQuery hasFailed={error !== undefined} onRetry={ask} />
      )}
      <p>
        <Trans>
          Try what a token can do in{' '}
          <Anchor href="/graphiql/" target="_blank">
            the explorer of the API
          </Anchor>
          .
        </Trans>
      </p>
      {isCreating ? <CreateApiToken onClose={() => setCreating(false)} /> : null}
    </SettingPage>
  );
}
