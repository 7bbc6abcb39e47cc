import { useLingui } from '@lingui/react/macro';
import { Breadcrumb, Button, EmptyState, IconAdd } from '@mikomi/ui';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useRights } from '#app/session/use-rights.ts';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { PageTop } from '#app/shell/page-top.tsx';
import styles from '#features/parties/group.module.css';
import { GroupsList } from '#features/parties/groups-list.tsx';
import { NewGroup } from '#features/parties/new-group.tsx';
import { graphql } from '#generated/index.ts';

const CustomerGroupsPageQuery = graphql(`
  query CustomerGroupsPage {
    customerGroups {
      id
      ...GroupsList_CustomerGroup
    }
  }
`);

const route = getRouteApi('/o/$slug/customers/groups');

/** The customer groups, by hand and by rule. */
export function CustomerGroupsPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const router = useRouter();
  const [isAdding, setAdding] = useState(false);
  const mayAdd = useRights().has('GROUP_MANAGE');
  const [{ data, error }, ask] = useQuery({
    query: CustomerGroupsPageQuery,
    requestPolicy: 'cache-and-network',
  });
  const add = mayAdd ? (
    <Button icon={<IconAdd aria-hidden="true" />} onPress={() => setAdding(true)}>
      {t`New group`}
    </Button>
  ) : null;
  return (
    <>
      <PageTop
        title={t`Groups`}
        place={
          <Breadcrumb
            label={t`Where you are`}
            steps={[
              { id: 'customers', text: t`Customers`, href: `/o/${slug}/customers` },
              { id: 'groups', text: t`Groups` },
            ]}
          />
        }
      />
      <div className={styles.page}>
        <header className={styles.head}>
          <h1 className={styles.title}>{t`Groups`}</h1>
          {data && data.customerGroups.length > 0 ? add : null}
        </header>
        {!data ? (
          <SettingQuery hasFailed={error !== undefined} onRetry={ask} />
        ) : data.customerGroups.length === 0 ? (
          <EmptyState
            text={t`Groups gather contacts and companies: by a rule that keeps itself up, or by hand. Lists, assignment and campaigns can ask for them.`}
            action={add}
          />
        ) : (
          <GroupsList slug={slug} groups={data.customerGroups} />
        )}
      </div>
      {isAdding ? (
        <NewGroup
          onClose={() => setAdding(false)}
          onMade={(groupId) =>
            void router.navigate({ to: '/o/$slug/customers/groups/$groupId', params: { slug, groupId } })
          }
        />
      ) : null}
    </>
  );
}
