import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Breadcrumb, Button, Callout } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { NothingHere } from '#app/errors/nothing-here.tsx';
import { useMay } from '#app/session/use-rights.ts';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { PageTop } from '#app/shell/page-top.tsx';
import { DeleteImport } from '#features/capture/delete-import.tsx';
import { ImportPlan } from '#features/capture/import-plan.lookup.tsx';
import { ImportProgress } from '#features/capture/import-progress.tsx';
import { ImportReport } from '#features/capture/import-report.tsx';
import { ImportStateSpoken, isMoving } from '#features/capture/import-state-words.tsx';
import type { OneImportPageQuery as OneImportPageData } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import styles from './import.page.module.css';

const OneImportPageQuery = graphql(`
  query OneImportPage($id: ID!) {
    import(id: $id) {
      id
      name
      state
      viewerCanStart
      viewerCanDelete
      ...DeleteImport_Import
      ...ImportProgress_Import
      ...ImportReport_Import
    }
  }
`);

const LOOK_AGAIN = 1000;

const route = getRouteApi('/o/$slug/import/$importId');

/** One import: what it would become, how far it is, or what became of it. */
export function OneImportPage() {
  const { t } = useLingui();
  const { slug, importId } = route.useParams();
  const navigate = route.useNavigate();
  const [{ data, error, fetching }, ask] = useQuery({
    query: OneImportPageQuery,
    variables: { id: importId },
    requestPolicy: 'cache-and-network',
  });
  const [isAgain, setAgain] = useState(false);
  const mayImport = useMay('IMPORT_RUN');
  // While the server can't be reached, how far it was stays in sight, and is looked for again.
  const last = useRef<OneImportPageData>(undefined);
  if (data) last.current = data;
  const known = last.current?.import;
  const moves = known ? isMoving(known.state) : false;

  useEffect(() => {
    if (!moves || fetching) return undefined;
    const timer = setTimeout(() => ask({ requestPolicy: 'network-only' }), LOOK_AGAIN);
    return () => clearTimeout(timer);
  }, [moves, fetching, ask]);

  const leave = known?.viewerCanDelete ? (
    <DeleteImport
      import={known}
      onDeleted={() => void navigate({ to: '/o/$slug/import', params: { slug } })}
    />
  ) : null;

  if (!mayImport || (last.current && !known)) return <NothingHere isInside />;
  return (
    <div className={styles.page}>
      <PageTop
        title={known?.name ?? t`Import`}
        place={
          <Breadcrumb
            label={t`Place`}
            steps={[
              { id: 'import', text: t`Import`, href: `/o/${slug}/import` },
              { id: 'this', text: known?.name ?? '' },
            ]}
          />
        }
      />
      <ImportStateSpoken state={known?.state} />
      {known ? (
        <>
          {moves ? <ImportProgress import={known} isOutOfReach={error !== undefined} /> : null}
          {moves || known.state === 'UPLOADED' ? null : <ImportReport slug={slug} import={known} />}
          {known.state === 'UPLOADED' && !known.viewerCanStart ? (
            <Callout title={t`The files of this import are no longer here`}>
              <Trans>What is not started within seven days is deleted. Nothing of it has come in.</Trans>{' '}
              <Anchor href={`/o/${slug}/import`}>{t`Choose the file again`}</Anchor>
            </Callout>
          ) : null}
          {known.viewerCanStart && known.state === 'UNDONE' && !isAgain ? (
            <div className={styles.ends}>
              <Button onPress={() => setAgain(true)}>{t`Start it again`}</Button>
              {leave}
            </div>
          ) : known.viewerCanStart ? (
            <ImportPlan key={known.id} slug={slug} importId={known.id} leave={leave} />
          ) : (
            leave
          )}
        </>
      ) : (
        <SettingQuery hasFailed={error !== undefined} onRetry={ask} />
      )}
    </div>
  );
}
