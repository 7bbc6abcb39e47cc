import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { CopyBlock } from './example-request.tsx';

const route = getRouteApi('/o/$slug');

/** A source without an address: people choose it on a lead, and programs name it. */
export function ChosenByHand({ sourceId }: { readonly sourceId: string }) {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const call = {
    query:
      'mutation ($input: CreateLeadInput!) { createLead(input: $input) { ... on CreateLeadPayload { lead { id } } ... on Error { code message } } }',
    variables: { input: { sourceId, contact: { new: { familyName: 'Suzuki', givenName: 'Hana' } } } },
  };
  const curl = [
    `curl -X POST '${location.origin}/graphql' \\`,
    `  -H 'Authorization: Bearer TOKEN' \\`,
    `  -H 'X-Mikomi-Organization: ${slug}' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '${JSON.stringify(call, null, 2)}'`,
  ].join('\n');
  return (
    <SettingSection
      title={t`How leads get it`}
      about={t`People choose it when they write a lead down. Your own program names it when it calls the API:`}
    >
      <CopyBlock label={t`A lead by your own program`} text={curl} />
      <p>
        <Trans>
          A program acts in your name with a token from{' '}
          <Anchor href={`/o/${slug}/settings/tokens`}>API tokens</Anchor>.
        </Trans>
      </p>
    </SettingSection>
  );
}
