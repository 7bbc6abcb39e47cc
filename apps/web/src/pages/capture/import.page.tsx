import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { NothingHere } from '#app/errors/nothing-here.tsx';
import { MoreButton } from '#app/list/more-button.tsx';
import { useConnection } from '#app/list/use-connection.ts';
import { useMay } from '#app/session/use-rights.ts';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { PageTop } from '#app/shell/page-top.tsx';
import { ExampleList } from '#features/capture/example-list.tsx';
import { ImportDrop } from '#features/capture/import-drop.tsx';
import { ImportsList } from '#features/capture/imports-list.tsx';
import { KeptMappings } from '#features/capture/kept-mappings.lookup.tsx';
import type { ImportPageQuery as ImportPageData } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import styles from './import.page.module.css';

const ImportPageQuery = graphql(`
  query ImportPage($first: Int!, $after: String) {
    imports(first: $first, after: $after) {
      nodes {
        id
        ...ImportsList_Import
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const FIRST = { first: 20 };

const readImports = ({ imports }: ImportPageData) => ({ ...imports, ...imports.pageInfo });

const route = getRouteApi('/o/$slug/import');

/** Where a list comes in, and what came in before. */
export function ImportPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const navigate = route.useNavigate();
  const list = useConnection({ query: ImportPageQuery, variables: FIRST, read: readImports });
  const mayImport = useMay('IMPORT_RUN');
  const isMissing = list.nodes.length === 0 && (list.isLoading || list.error);
  if (!mayImport) return <NothingHere isInside />;
  return (
    <div className={styles.page}>
      <PageTop title={t`Import`} />
      <ImportDrop
        slug={slug}
        onUploaded={(importId) =>
          void navigate({ to: '/o/$slug/import/$importId', params: { slug, importId } })
        }
      />
      <ExampleList slug={slug} />
      <p className={styles.also}>
        <Trans>A conversation instead of a list?</Trans>{' '}
        <Anchor href={`/o/${slug}/import/chat`}>{t`Bring a WhatsApp chat`}</Anchor>
      </p>
      <KeptMappings />
      {isMissing ? (
        <SettingQuery hasFailed={list.error !== undefined} onRetry={list.retry} />
      ) : list.nodes.length > 0 ? (
        <SettingSection title={t`What came in before`}>
          <ImportsList slug={slug} imports={list.nodes} />
          <MoreButton list={list}>{t`Older ones`}</MoreButton>
        </SettingSection>
      ) : null}
    </div>
  );
}
